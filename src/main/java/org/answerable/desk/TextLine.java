package org.answerable.desk;

import java.util.List;
import java.util.Optional;
import org.answerable.language.Removal;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A published text in all its languages.
 *
 * @param kind what it is, as in "recommendation.title"
 * @param source the language of the original
 * @param original its latest version
 */
public record TextLine(TextId id, String kind, Language source, TextVersionId original, List<Version> versions) {

    /**
     * The latest words in one language.
     *
     * @param body null where they were removed
     * @param outOfDate whether they translate an older original
     * @param removal why they were removed; null while they are there
     */
    public record Version(
            TextVersionId id,
            Language language,
            @Nullable String body,
            boolean translation,
            boolean outOfDate,
            boolean reviewed,
            @Nullable Removal removal) {}

    /** Whether it is what an owner said: it may be translated, never reworded. */
    public boolean ownersWords() {
        return kind.equals("response.words") || kind.equals("claim.words");
    }

    /** Whether it is a title, which is short. */
    public boolean isTitle() {
        return kind.endsWith(".title");
    }

    /** The words in this language, if there are any. */
    public Optional<Version> in(Language language) {
        return versions.stream()
                .filter(version -> version.language() == language)
                .findFirst();
    }
}
