package org.answerable.recommendation;

import org.answerable.language.Wording;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * A milestone: what would count as done, in whose power, with what weight.
 *
 * @param outcome whether it is about the aim and not about a product
 */
public record MilestoneContent(
        MilestoneId id,
        RecommendationId of,
        @Nullable Wording title,
        @Nullable Wording doneWhen,
        @Nullable Power power,
        int weight,
        boolean outcome,
        @Nullable Grounds grounds,
        @Nullable MilestoneState state,
        @Nullable FuzzyDate stateFrom,
        @Nullable FuzzyDate due,
        @Nullable DateOrigin dueOrigin,
        @Nullable Wording dueReason) {}
