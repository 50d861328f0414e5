package org.answerable.language;

import java.util.EnumMap;
import java.util.Map;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words being drafted: the language in which they were first said, and the words by language. Immutable.
 *
 * @param source the language of the original; the others translate it
 */
public record Wording(Language source, Map<Language, String> bodies) {

    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 20_000;

    /** The longest title of a recommendation, a part or a milestone, in characters. */
    public static final int LONGEST_TITLE = 300;

    /** Leaves out what is blank. */
    public Wording {
        var kept = new EnumMap<Language, String>(Language.class);
        bodies.forEach((language, body) -> {
            if (body != null && !body.isBlank()) {
                kept.put(language, body.strip());
            }
        });
        bodies = Map.copyOf(kept);
    }

    /** Words in one language only. */
    public static Wording of(Language language, String body) {
        return new Wording(language, Map.of(language, body));
    }

    /** The words in this language, if somebody wrote them. */
    public @Nullable String in(Language language) {
        return bodies.get(language);
    }

    /** Whether these words would say anything anew in the place of those: only their original, which stays, is left out. */
    public boolean translatesAnew(Wording there) {
        return bodies.entrySet().stream()
                .filter(words -> words.getKey() != there.source())
                .anyMatch(words -> !words.getValue().equals(there.in(words.getKey())));
    }

    /** Whether it is the same original, in the same language; one that was removed is the same as any. */
    public boolean keepsOriginal(Wording there) {
        var original = there.in(there.source());
        return source == there.source() && (original == null || original.equals(in(source)));
    }

    /** Whether the original is there. */
    public boolean whole() {
        return bodies.containsKey(source);
    }

    /** Whether any of the words are longer than can be kept. */
    public boolean tooLong(int longest) {
        return bodies.values().stream().anyMatch(body -> body.length() > longest);
    }
}
