package org.answerable.milestone;

import java.time.LocalDate;
import java.util.List;
import org.answerable.language.Wording;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.jspecify.annotations.Nullable;

/** That a milestone is done, or is no longer, and what this rests on. */
public record VerificationContent(
        @Nullable MilestoneId milestone,
        boolean verified,
        @Nullable FuzzyDate on,
        @Nullable Wording reasons,
        @Nullable LocalDate reviewOn,
        List<EvidenceId> evidence) {

    /** Copies the lists; what an older draft left out is empty. */
    public VerificationContent {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
