package org.answerable.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.answerable.vocabulary.AssessmentId;
import org.answerable.vocabulary.ClaimId;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one recommendation on a day, as far as its standing follows from it. Withdrawn facts are left out.
 *
 * @param stillSince the day of the latest news by then; null before it was published
 * @param judgements latest first
 * @param steps in their order
 * @param claims what the owners say, latest first
 */
record Story(
        @Nullable LocalDate stillSince,
        List<Judgement> judgements,
        List<Step> steps,
        List<Asked> questions,
        List<Lead> leads,
        List<Said> claims,
        Outcome outcome) {

    /**
     * An assessment.
     *
     * @param reviewOn the earliest day on which evidence that it rests on is to be looked at again
     */
    record Judgement(
            AssessmentId id,
            Status status,
            FuzzyDate on,
            @Nullable LocalDate reviewOn) {}

    /**
     * A milestone that is pursued.
     *
     * @param awaited whether one of us found it reached and two of us have not looked since
     */
    record Step(
            MilestoneId id,
            int weight,
            Power power,
            boolean verified,
            boolean awaited,
            @Nullable LocalDate reviewOn,
            @Nullable FuzzyDate due,
            @Nullable DateOrigin origin,
            Slips slips) {}

    /**
     * A question to an owner.
     *
     * @param answered also where it no longer waits, because the duty that it is about has passed on
     */
    record Asked(UUID institution, @Nullable LocalDate dueOn, boolean answered) {}

    /**
     * An institution that leads, or led.
     *
     * @param endedOn the day from which it does not any more
     */
    record Lead(UUID institution, @Nullable LocalDate endedOn) {}

    /**
     * What an owner claims.
     *
     * @param onItself whether it speaks of the item itself, not of a milestone or a part
     * @param differs whether we found otherwise; null where nothing was found to hold it against
     */
    record Said(
            ClaimId id,
            Status status,
            boolean onItself,
            @Nullable Boolean differs) {}
}
