package org.answerable.indicator;

import org.answerable.language.Wording;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What would show whether the aim of a recommendation, or of a part, is reached.
 *
 * @param target what is aimed at; null while nobody has set it
 */
public record IndicatorContent(
        IndicatorId id,
        @Nullable RecommendationId of,
        @Nullable Wording name,
        @Nullable Wording measures,
        @Nullable Unit unit,
        @Nullable Better better,
        @Nullable TargetContent target,
        @Nullable Grounds grounds) {}
