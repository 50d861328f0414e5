package org.answerable.face.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.vocabulary.Language;

/** Addresses that name a language of ours, in other letters or by its tag: what they mean is certain. */
final class SaidOtherwise {

    private static final Pattern PATH = Pattern.compile("/([A-Za-z]{2}(?:-[A-Za-z]{4})?)(/[A-Za-z0-9./-]{0,200})?");

    private static final Map<String, String> CODES = Language.ofPublic().stream()
            .flatMap(language ->
                    Stream.of(language.code(), language.tag()).distinct().map(said -> Map.entry(said, language.code())))
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));

    private SaidOtherwise() {}

    /** The path that says it best; empty where it says so already, or names no language. */
    static Optional<String> of(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var said = parts.group(1);
        var rest = parts.group(2) == null ? "/" : parts.group(2);
        return Optional.ofNullable(CODES.get(said.toLowerCase(Locale.ROOT)))
                .filter(code -> !code.equals(said))
                .map(code -> "/" + code + rest);
    }
}
