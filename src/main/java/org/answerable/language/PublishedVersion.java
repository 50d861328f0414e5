package org.answerable.language;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a text. Which of several a reader gets is said here for many texts at once, and by
 * {@link TextFields} within a query.
 *
 * @param translates the original that it translates; null where it is one
 * @param body the words; null where they were redacted
 */
record PublishedVersion(
        TextId text,
        TextVersionId id,
        Language language,
        @Nullable TextVersionId translates,
        ActNumber act,
        int ordinal,
        @Nullable String body,
        boolean reviewed,
        @Nullable Removal removal) {

    private static final Comparator<PublishedVersion> LATEST_FIRST = comparingLong(
                    (PublishedVersion one) -> one.act().number())
            .thenComparingInt(PublishedVersion::ordinal)
            .reversed();

    /** In the reader's language, else as it was given. */
    static ShownText shown(List<PublishedVersion> all, Language reader) {
        var best = all.stream()
                .min(comparingInt((PublishedVersion one) -> distance(one.language(), reader))
                        .thenComparing(LATEST_FIRST))
                .orElseThrow();
        return new ShownText(
                        best.body(),
                        best.language(),
                        best.translates() != null,
                        best.translates() != null
                                && !best.translates().equals(latestOriginal(all).id()),
                        best.reviewed(),
                        best.removal())
                .readBy(reader);
    }

    /** As it was given, whoever reads. */
    static ShownText original(List<PublishedVersion> all) {
        var original = latestOriginal(all);
        return ShownText.of(original.body(), original.language(), original.removal());
    }

    private static PublishedVersion latestOriginal(List<PublishedVersion> all) {
        return all.stream()
                .filter(one -> one.translates() == null)
                .min(LATEST_FIRST)
                .orElseThrow();
    }

    /** The reader's own script first, then that from which it is derived, then whatever was given. */
    private static int distance(Language language, Language reader) {
        if (language == reader) {
            return 0;
        }
        return language == reader.written() ? 1 : 2;
    }
}
