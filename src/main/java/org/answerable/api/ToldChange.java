package org.answerable.api;

import java.time.Instant;
import java.util.List;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** A recommendation that changed between two days, as programs are told. */
public record ToldChange(
        String reference,
        String address,
        Told.Text title,
        @Nullable Status statusBefore,
        @Nullable Status statusAfter,
        int milestonesVerifiedBefore,
        int milestonesVerifiedAfter,
        List<Told.Raised> raised,
        List<Told.Raised> lowered,
        List<Happening> happened) {

    /** One thing that happened, in the reader's words. */
    public record Happening(
            String id,
            String address,
            String on,
            Instant publishedAt,
            String what,
            @Nullable String detail,
            Told.@Nullable Text text,
            Told.@Nullable Text said,
            Told.@Nullable Source source) {}
}
