package org.answerable.office;

import org.answerable.language.ShownText;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is published.
 *
 * @param of the recommendation, or the part of one, that it belongs to
 * @param doneWhen what would count as done
 * @param verified whether two people of the portal agree that it is done
 */
public record Step(
        MilestoneId id,
        RecommendationId of,
        String reference,
        ShownText title,
        ShownText doneWhen,
        Power power,
        MilestoneState state,
        boolean verified,
        @Nullable Due due) {

    /** When it is due, and who set that day. */
    public record Due(FuzzyDate on, DateOrigin origin) {}
}
