package org.answerable.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.answerable.vocabulary.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The interface's words by key, from {@code words/<room>.<language>.properties}; ICU patterns with plural and select.
 * A key that is not there is a bug and says so loudly.
 */
@Component
public class Words {

    /** Each language's name in itself. */
    private static final String OWN_NAMES = "language.";

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    /** Formats that nobody uses just now: each is for one thread at a time, and learns plurals and numbers by use. */
    private final Map<Said, Queue<MessageFormat>> free = new ConcurrentHashMap<>();

    private record Said(Language language, String pattern) {}

    Words() {
        for (var language : Language.ofInterface()) {
            patterns.put(language, load(language));
        }
        patterns.put(Language.SR_CYRL, inCyrillic(patterns.getOrDefault(Language.SR, Map.of())));
    }

    /** The words for this key in this language, with the arguments put in. */
    public String get(Language language, String key, Object... arguments) {
        var pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return arguments.length == 0 ? pattern : format(new Said(language, pattern), arguments);
    }

    private String format(Said said, Object... arguments) {
        var formats = free.computeIfAbsent(said, _ -> new ConcurrentLinkedQueue<>());
        var format = Objects.requireNonNullElseGet(
                formats.poll(),
                () -> new MessageFormat(said.pattern(), said.language().locale()));
        try {
            return format.format(arguments);
        } finally {
            formats.add(format);
        }
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return patterns.getOrDefault(Language.EN, Map.of()).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return Set.copyOf(patterns.getOrDefault(language, Map.of()).keySet());
    }

    private static Map<String, String> inCyrillic(Map<String, String> latin) {
        var all = new HashMap<String, String>();
        latin.forEach(
                (key, pattern) -> all.put(key, key.startsWith(OWN_NAMES) ? pattern : CyrillicPatterns.of(pattern)));
        return all;
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*." + language.code() + ".properties");
            for (var file : files) {
                read(file).forEach((key, pattern) -> {
                    if (all.put((String) key, (String) pattern) != null) {
                        throw new IllegalStateException("two files have words for " + key + " in " + language);
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
