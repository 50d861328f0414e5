package org.answerable.language;

import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words as a reader gets them.
 *
 * @param body the words; null where they were redacted
 * @param language the language that they are in, which may be another than the reader's
 * @param translation whether they translate an original
 * @param outOfDate whether the original has changed since
 * @param reviewed whether a speaker of the language has read them
 */
public record ShownText(
        @Nullable String body, Language language, boolean translation, boolean outOfDate, boolean reviewed) {

    /** The words, or nothing where they were redacted. */
    public String text() {
        return body == null ? "" : body;
    }

    /** Whether they were taken away. */
    public boolean redacted() {
        return body == null;
    }
}
