package org.answerable.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.springframework.stereotype.Component;

/**
 * The words of a page, read by one flat statement beside the one that names them. A page has some hundred texts; in its
 * own statement each place of words would be several subqueries (docs/adr/0023).
 */
@Component
public class TextsBeside {

    private static final ScopedValue<Promises> PROMISES = ScopedValue.newInstance();

    private final VersionQueries texts;

    TextsBeside(VersionQueries texts) {
        this.texts = texts;
    }

    /** The words that a page will need: each once, however often it is named. */
    private static final class Promises {

        private final Map<TextId, ShownText> shown = new HashMap<>();
        private final Map<TextId, ShownText> originals = new HashMap<>();

        Collection<TextId> texts() {
            var all = new LinkedHashSet<>(shown.keySet());
            all.addAll(originals.keySet());
            return all;
        }

        void keep(Map<TextId, List<PublishedVersion>> versions, Language reader) {
            shown.forEach((text, words) -> words.keep(PublishedVersion.shown(versions(text, versions), reader)));
            originals.forEach((text, words) -> words.keep(PublishedVersion.original(versions(text, versions))));
        }

        private static List<PublishedVersion> versions(TextId text, Map<TextId, List<PublishedVersion>> versions) {
            var all = versions.get(text);
            if (all == null) {
                throw new IllegalStateException("A text was named before it was published: " + text);
            }
            return all;
        }
    }

    /**
     * Reads a page whose statement names its words, and then the words. What becomes of the rows must not look at words
     * before the page is there.
     *
     * @param reader for whom the words are
     * @param upTo the act up to which what was published counts
     */
    public <T> T read(Language reader, ActNumber upTo, Supplier<T> page) {
        var promises = new Promises();
        var read = ScopedValue.where(PROMISES, promises).call(page::get);
        promises.keep(texts.versions(promises.texts(), reader, upTo), reader);
        return read;
    }

    /** The words of these texts, in the reader's language, else as they were given. */
    public Map<TextId, ShownText> words(Collection<TextId> which, Language reader, ActNumber upTo) {
        return texts.versions(which, reader, upTo).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> PublishedVersion.shown(one.getValue(), reader)));
    }

    static ShownText shown(TextId text) {
        return promises().shown.computeIfAbsent(text, _ -> ShownText.promised());
    }

    static ShownText original(TextId text) {
        return promises().originals.computeIfAbsent(text, _ -> ShownText.promised());
    }

    private static Promises promises() {
        return PROMISES.orElseThrow(() -> new IllegalStateException("Nobody reads the words that are named here."));
    }
}
