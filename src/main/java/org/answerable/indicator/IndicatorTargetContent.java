package org.answerable.indicator;

import org.answerable.language.Wording;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.jspecify.annotations.Nullable;

/** A target that takes the place of the one before, or the first one, with a reason. */
public record IndicatorTargetContent(
        @Nullable IndicatorId indicator,
        @Nullable FuzzyDate on,
        TargetContent target,
        @Nullable Wording reason,
        @Nullable Grounds grounds) {

    /** What an older draft left out is empty. */
    public IndicatorTargetContent {
        target = target == null ? new TargetContent(null, null, null) : target;
    }
}
