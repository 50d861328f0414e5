package org.answerable.update;

import org.answerable.language.Wording;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** A note. */
public record UpdateContent(
        @Nullable RecommendationId of,
        @Nullable FuzzyDate on,
        @Nullable Wording note,
        @Nullable Grounds grounds) {}
