package org.answerable.language;

import java.util.Objects;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Words as a reader gets them. They do not change once they are read; whoever gets some has them read. */
public final class ShownText {

    /** What stands in a title or a list where words were; elsewhere the tombstone is told in words. */
    public static final String GONE = "[…]";

    private @Nullable Read read;

    private record Read(
            @Nullable String body,
            Language language,
            boolean translation,
            boolean outOfDate,
            boolean reviewed,
            @Nullable Removal removal) {}

    /**
     * Words that are there, or were.
     *
     * @param body the words; null where they were redacted
     * @param language the language that they are in, which may be another than the reader's
     * @param translation whether they translate an original
     * @param outOfDate whether the original has changed since
     * @param reviewed whether a speaker of the language has read them
     * @param removal why they are not there any more; null while they are
     */
    public ShownText(
            @Nullable String body,
            Language language,
            boolean translation,
            boolean outOfDate,
            boolean reviewed,
            @Nullable Removal removal) {
        this.read = new Read(body, language, translation, outOfDate, reviewed, removal);
    }

    private ShownText() {}

    /** Words that translate nothing. */
    public static ShownText of(@Nullable String body, Language language, @Nullable Removal removal) {
        return new ShownText(body, language, false, false, true, removal);
    }

    /** Words that are there and translate nothing. */
    public static ShownText of(String body, Language language) {
        return of(body, language, null);
    }

    /** Words that a statement named and that are read after it ({@link TextsBeside}). */
    static ShownText promised() {
        return new ShownText();
    }

    /** Keeps the promise. */
    void keep(ShownText words) {
        this.read = words.read();
    }

    /** The same for a reader of Cyrillic where the words are kept in Latin letters. */
    public ShownText readBy(Language reader) {
        return reader != Language.SR_CYRL || language() != Language.SR
                ? this
                : new ShownText(
                        body() == null ? null : Cyrillic.of(text()),
                        reader,
                        translation(),
                        outOfDate(),
                        reviewed(),
                        removal());
    }

    /** The words; null where they were redacted. */
    public @Nullable String body() {
        return read().body();
    }

    /** The language that they are in, which may be another than the reader's. */
    public Language language() {
        return read().language();
    }

    /** Whether they translate an original. */
    public boolean translation() {
        return read().translation();
    }

    /** Whether the original has changed since. */
    public boolean outOfDate() {
        return read().outOfDate();
    }

    /** Whether a speaker of the language has read them. */
    public boolean reviewed() {
        return read().reviewed();
    }

    /** Why they are not there any more; null while they are. */
    public @Nullable Removal removal() {
        return read().removal();
    }

    /** The words, or {@link #GONE} where they were redacted. */
    public String text() {
        return Objects.requireNonNullElse(body(), GONE);
    }

    /** The words, or nothing where they were redacted: to begin with in a form. */
    public String orNothing() {
        return Objects.requireNonNullElse(body(), "");
    }

    /** Whether they were taken away. */
    public boolean redacted() {
        return body() == null;
    }

    private Read read() {
        if (read == null) {
            throw new IllegalStateException("The words are asked for before they are read.");
        }
        return read;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownText text && read().equals(text.read());
    }

    @Override
    public int hashCode() {
        return read().hashCode();
    }

    @Override
    public String toString() {
        return String.valueOf(read);
    }
}
