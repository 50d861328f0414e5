package org.answerable.recommendation;

import org.answerable.language.Wording;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** A part of a recommendation, with a reference of its own. */
public record PartContent(
        RecommendationId id,
        @Nullable String reference,
        @Nullable String numberInPaper,
        @Nullable Grounds grounds,
        @Nullable Wording title,
        @Nullable Wording asks) {}
