package org.answerable.evidence;

import java.time.LocalDate;
import java.util.List;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Weighs;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param of the recommendation or part
 * @param reviewOn when to look again
 */
public record EvidenceContent(
        EvidenceId id,
        @Nullable RecommendationId of,
        @Nullable EvidenceKind kind,
        @Nullable FuzzyDate on,
        @Nullable Weighs weighs,
        @Nullable Reliability reliability,
        @Nullable Credibility credibility,
        @Nullable LocalDate reviewOn,
        @Nullable Wording shows,
        List<MilestoneId> milestones,
        @Nullable Grounds grounds) {

    /** Copies the lists; what an older draft left out is empty. */
    public EvidenceContent {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
