package org.answerable.handover;

import java.util.List;
import org.answerable.language.Wording;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * Duties that pass from one institution to another.
 *
 * @param duties the recommendations and parts of the draft's publication that pass
 */
public record HandoverContent(
        @Nullable InstitutionId from,
        @Nullable InstitutionId to,
        List<RecommendationId> duties,
        @Nullable FuzzyDate on,
        @Nullable Wording reason,
        @Nullable Grounds grounds) {

    /** Copies the duties. */
    public HandoverContent {
        duties = duties == null ? List.of() : List.copyOf(duties);
    }
}
