package org.answerable.recommendation;

import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** Who answers for a recommendation or part of it, and from when. */
public record OwnerContent(
        RecommendationId of,
        @Nullable InstitutionId institution,
        @Nullable Part part,
        @Nullable FuzzyDate from,
        @Nullable Grounds grounds) {}
