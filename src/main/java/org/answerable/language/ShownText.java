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
 * @param removal why they are not there any more; null while they are
 */
public record ShownText(
        @Nullable String body,
        Language language,
        boolean translation,
        boolean outOfDate,
        boolean reviewed,
        @Nullable Removal removal) {

    /** What stands in a title or a list where words were; elsewhere the tombstone is told in words. */
    public static final String GONE = "[…]";

    /** Words that are there and translate nothing. */
    public static ShownText of(String body, Language language) {
        return new ShownText(body, language, false, false, true, null);
    }

    /** The same for a reader of Cyrillic where the words are kept in Latin letters. */
    public ShownText readBy(Language reader) {
        return reader != Language.SR_CYRL || language != Language.SR
                ? this
                : new ShownText(
                        body == null ? null : Cyrillic.of(body), reader, translation, outOfDate, reviewed, removal);
    }

    /** The words, or {@link #GONE} where they were redacted. */
    public String text() {
        return body == null ? GONE : body;
    }

    /** The words, or nothing where they were redacted: to begin with in a form. */
    public String orNothing() {
        return body == null ? "" : body;
    }

    /** Whether they were taken away. */
    public boolean redacted() {
        return body == null;
    }
}
