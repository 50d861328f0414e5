package org.answerable.office;

import java.time.LocalDate;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the institution.
 *
 * @param of the recommendation, or the part of one, that it asks about
 * @param dueOn null where there is no duty to answer
 * @param dueBasis where the due day comes from
 * @param answered whether the institution has answered
 * @param passedOn whether the duty that it is about is another institution's by now
 */
public record Asked(
        QuestionId id,
        RecommendationId of,
        String reference,
        ShownText words,
        FuzzyDate on,
        Channel channel,
        @Nullable LocalDate dueOn,
        @Nullable DateOrigin dueOrigin,
        @Nullable ShownText dueBasis,
        boolean answered,
        boolean passedOn) {

    /** Whether it is still for the institution to answer. */
    public boolean waits() {
        return !answered && !passedOn;
    }

    /** Whether its day has passed without an answer. */
    public boolean overdue(LocalDate day) {
        return waits() && dueOn != null && dueOn.isBefore(day);
    }
}
