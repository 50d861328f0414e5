package org.answerable.assessment;

import java.util.List;
import org.answerable.language.Wording;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A judgement with its reasons.
 *
 * @param deviation why the status differs from what the milestones add up to or from what an owner claims, where it
 *     does
 */
public record AssessmentContent(
        @Nullable RecommendationId of,
        @Nullable Status status,
        @Nullable FuzzyDate on,
        @Nullable Wording reasons,
        @Nullable Wording deviation,
        List<EvidenceId> evidence,
        @Nullable Grounds grounds) {

    /** Copies the lists; what an older draft left out is empty. */
    public AssessmentContent {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
