package org.answerable.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.answerable.vocabulary.AssessmentId;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 1, 10);

    @Test
    void countsMilestonesAndKeepsTheOwnersOwnApart() {
        var standing = Standing.of(story(
                List.of(),
                List.of(
                        step(Power.OWNER, 2, true, null, null),
                        step(Power.OWNER, 1, false, null, null),
                        step(Power.NATO_CONSENSUS, 3, false, null, null))));

        assertThat(standing.progress().verified()).isEqualTo(1);
        assertThat(standing.progress().milestones()).hasSize(3);
        assertThat(standing.progress().whole()).isEqualTo(new Share(2, 6));
        assertThat(standing.progress().own()).isEqualTo(new Share(2, 3));
        assertThat(standing.judgement()).isNull();
    }

    @Test
    void aPromiseIsOverdueFromTheDayAfterItAndWhatWeExpectNeverIs() {
        var due = FuzzyDate.of(LocalDate.of(2026, 3, 1));

        assertThat(flags(step(Power.OWNER, 1, false, due, DateOrigin.PROMISED)))
                .containsEntry(Flag.OVERDUE, LocalDate.of(2026, 3, 2));
        assertThat(flags(step(Power.OWNER, 1, false, due, DateOrigin.LEGAL))).containsKey(Flag.OVERDUE);
        assertThat(flags(step(Power.OWNER, 1, false, due, DateOrigin.OURS))).doesNotContainKey(Flag.OVERDUE);
        assertThat(flags(step(Power.OWNER, 1, true, due, DateOrigin.PROMISED))).doesNotContainKey(Flag.OVERDUE);
    }

    @Test
    void whatWasFoundReachedAndWaitsForUsIsNotOverdue() {
        var due = FuzzyDate.of(LocalDate.of(2026, 3, 1));
        var awaited = new Story.Step(
                MilestoneId.next(), 1, Power.OWNER, false, true, null, due, DateOrigin.PROMISED, Slips.NONE);

        assertThat(flags(awaited)).doesNotContainKey(Flag.OVERDUE);
    }

    @Test
    void aPromiseForAMonthRunsToItsEnd() {
        var march = new FuzzyDate(LocalDate.of(2026, 3, 15), Precision.MONTH);

        assertThat(flags(step(Power.OWNER, 1, false, march, DateOrigin.PROMISED)))
                .containsEntry(Flag.OVERDUE, LocalDate.of(2026, 4, 1));
    }

    @Test
    void nobodyIsSilentWhoWasNotAskedOrHasNoDueDay() {
        var day = LocalDate.of(2026, 5, 1);

        assertThat(flags(new Story.Asked(UUID.randomUUID(), null, false))).doesNotContainKey(Flag.NO_ANSWER);
        assertThat(flags(new Story.Asked(UUID.randomUUID(), day, true))).doesNotContainKey(Flag.NO_ANSWER);
        assertThat(flags(new Story.Asked(UUID.randomUUID(), day, false)))
                .containsEntry(Flag.NO_ANSWER, day.plusDays(1));
    }

    @Test
    void unfinishedWorkWithoutNewsIsStalledAfterHalfAYearAndFinishedWorkNever() {
        assertThat(Standing.of(story(List.of(judgement(Status.IN_PROGRESS, 1)), List.of()))
                        .flags())
                .containsEntry(Flag.STALLED, CHANGED.plusDays(180));
        assertThat(Standing.of(story(List.of(judgement(Status.IMPLEMENTED, 1)), List.of()))
                        .flags())
                .doesNotContainKey(Flag.STALLED);
    }

    @Test
    void whatWasImplementedAndIsNoLongerIsReopenedFromTheFirstLowerAssessment() {
        var latestFirst = List.of(
                judgement(Status.IN_PROGRESS, 30),
                judgement(Status.IN_PROGRESS, 20),
                judgement(Status.IMPLEMENTED, 10));

        assertThat(Standing.of(story(latestFirst, List.of())).flags())
                .containsEntry(Flag.REOPENED, CHANGED.minusDays(40).plusDays(20));
        assertThat(Standing.of(story(latestFirst.subList(0, 2), List.of())).flags())
                .doesNotContainKey(Flag.REOPENED);
    }

    @Test
    void evidencePastItsReviewDayMakesTheStatusUnverified() {
        var review = LocalDate.of(2026, 6, 30);
        var judgement = new Story.Judgement(AssessmentId.next(), Status.IN_PROGRESS, FuzzyDate.of(CHANGED), review);

        assertThat(Standing.of(story(List.of(judgement), List.of())).flags())
                .containsEntry(Flag.UNVERIFIED, LocalDate.of(2026, 7, 1));
    }

    @Test
    void aDutyIsOrphanedWhenTheLastOfThoseWhoLedHasEnded() {
        var gone = new Story.Lead(UUID.randomUUID(), LocalDate.of(2026, 2, 1));
        var stays = new Story.Lead(UUID.randomUUID(), null);

        assertThat(orphaned(gone)).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(orphaned(gone, stays)).isNull();
    }

    @Test
    void theNextMilestoneIsTheEarliestDueElseTheFirst() {
        var first = step(Power.OWNER, 1, false, null, null);
        var due = step(Power.OWNER, 1, false, FuzzyDate.of(LocalDate.of(2027, 1, 1)), DateOrigin.OURS);

        assertThat(Standing.of(story(List.of(), List.of(first, due))).progress().next())
                .contains(due);
        assertThat(Standing.of(story(List.of(), List.of(first))).progress().next())
                .contains(first);
    }

    private static @Nullable LocalDate orphaned(Story.Lead... leads) {
        return Standing.of(new Story(CHANGED, List.of(), List.of(), List.of(), List.of(leads), List.of(), Outcome.NONE))
                .flags()
                .get(Flag.ORPHANED);
    }

    private static java.util.Map<Flag, LocalDate> flags(Story.Step step) {
        return Standing.of(story(List.of(), List.of(step))).flags();
    }

    private static java.util.Map<Flag, LocalDate> flags(Story.Asked asked) {
        return Standing.of(new Story(CHANGED, List.of(), List.of(), List.of(asked), List.of(), List.of(), Outcome.NONE))
                .flags();
    }

    private static Story story(List<Story.Judgement> judgements, List<Story.Step> steps) {
        return new Story(CHANGED, judgements, steps, List.of(), List.of(), List.of(), Outcome.NONE);
    }

    private static Story.Judgement judgement(Status status, int day) {
        return new Story.Judgement(
                AssessmentId.next(), status, FuzzyDate.of(CHANGED.minusDays(40).plusDays(day)), null);
    }

    private static Story.Step step(
            Power power, int weight, boolean verified, @Nullable FuzzyDate due, @Nullable DateOrigin origin) {
        return new Story.Step(MilestoneId.next(), weight, power, verified, false, null, due, origin, Slips.NONE);
    }
}
