package org.answerable.fact;

import java.time.Instant;
import java.util.UUID;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What every fact of a story has.
 *
 * @param on when it was true or happened
 * @param publishedAt when it became public (UTC)
 * @param withdrawn null while it counts
 */
public record Fact(
        UUID id,
        FuzzyDate on,
        Instant publishedAt,
        @Nullable Withdrawn withdrawn) {

    /** Whether it has not been withdrawn. */
    public boolean counts() {
        return withdrawn == null;
    }

    /** That a fact no longer counts, since when, and why; the withdrawal is a fact of its own. */
    public record Withdrawn(UUID id, Instant at, ShownText reason) {}
}
