package org.answerable.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.drafting.NewDraft;
import org.answerable.indicator.SeriesContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The flags that follow from indicators, each on its day, as they stand in the projection. */
@ProductTest
class OutcomeFlagsTest {

    @Autowired
    Sample sample;

    @Autowired
    Standings standings;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Sample.World world;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Measuring measuring;

    @BeforeEach
    void aWorldToMeasure() {
        world = sample.world();
        measuring = new Measuring(sample, today, world);
    }

    @Test
    void allVerifiedWhileTheTargetIsMissedIsCompleteOnPaperFromTheLaterDay() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.target(indicator, "60", null, measuring.ago(90));
        measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(80));
        assertThat(onPaper(today.day())).as("milestones are open").isNull();

        verifyAll(measuring.ago(40));

        assertThat(onPaper(today.day())).isEqualTo(measuring.ago(40));
        assertThat(onPaper(measuring.ago(41))).as("not all were verified then").isNull();
    }

    @Test
    void theValueThatMissesMayComeLaterThanTheLastVerification() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.target(indicator, "60", null, measuring.ago(90));
        verifyAll(measuring.ago(40));
        measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(20));

        assertThat(onPaper(today.day())).isEqualTo(measuring.ago(20));
        assertThat(onPaper(measuring.ago(30))).isNull();
    }

    @Test
    void beforeTheDayOfTheTargetNothingIsCompleteOnPaper() {
        var indicator = measuring.indicator("Trust", (String) null);
        var nextYear = new FuzzyDate(today.day().plusYears(1), Precision.YEAR);
        measuring.target(indicator, "60", nextYear, measuring.ago(90));
        verifyAll(measuring.ago(40));
        measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(20));

        assertThat(onPaper(today.day())).isEqualTo(nextYear.last().plusDays(1));
    }

    @Test
    void aTargetThatIsReachedAndOneWithoutValuesSayNothing() {
        var reached = measuring.indicator("Trust", (String) null);
        measuring.target(reached, "60", null, measuring.ago(90));
        measuring.indicator("Nobody measured this", "10");
        var aimless = measuring.indicator("Nobody aims at this", (String) null);
        verifyAll(measuring.ago(40));
        measuring.value(reached, Measuring.series("Barometer"), "60", measuring.ago(20));
        measuring.value(aimless, Measuring.series("Barometer"), "1", measuring.ago(20));

        assertThat(onPaper(today.day())).isNull();
    }

    @Test
    void whatCannotBeComparedMovesNoFlag() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.target(indicator, "60", null, measuring.ago(90));
        verifyAll(measuring.ago(40));
        measuring.value(indicator, Measuring.series("Barometer"), "61", measuring.ago(35));
        measuring.value(indicator, Measuring.apart("Another survey", "Other questions"), "5", measuring.ago(10));

        assertThat(onPaper(today.day())).isNull();
    }

    @Test
    void whatIsNoLongerApplicableIsNotCompleteOnPaper() {
        missedOnPaper();
        sample.assessment(world, Status.NO_LONGER_APPLICABLE, "Overtaken", measuring.ago(5));

        assertThat(onPaper(today.day())).isNull();
        assertThat(onPaper(measuring.ago(6))).isEqualTo(measuring.ago(20));
    }

    @Test
    void aWithdrawnValueCountsNoLonger() {
        var value = missedOnPaper();
        assertThat(onPaper(today.day())).isNotNull();

        withdraw(value);

        assertThat(onPaper(today.day())).isNull();
    }

    @Test
    void withoutAWithdrawnTargetTheOneBeforeDecidesAndWithoutThatNone() {
        var value = missedOnPaper();
        var indicator = indicatorOf(value);
        measuring.target(indicator, "10", null, measuring.ago(15));
        var lowered = latestAct();
        assertThat(onPaper(today.day())).as("14.2 reaches 10").isNull();

        withdraw(FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db));

        assertThat(onPaper(today.day())).isEqualTo(measuring.ago(20));
        assertThat(day("on_paper_from", today.day(), lowered))
                .as("as known then")
                .isNull();
        var restored = latestAct();

        withdraw(FactKind.INDICATOR_TARGET, firstTargetOf(indicator));

        assertThat(onPaper(today.day())).as("nothing is aimed at").isNull();
        assertThat(day("on_paper_from", today.day(), restored)).isEqualTo(measuring.ago(20));
    }

    @Test
    void whatFellBackFromAWithdrawnTargetIsNotReopened() {
        var indicator = fallenBack();
        assertThat(reopened(today.day())).isEqualTo(measuring.ago(30));

        withdraw(FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db));

        assertThat(reopened(today.day())).isNull();
    }

    @Test
    void anImplementedOneIsReopenedWhenItsIndicatorFallsBack() {
        var indicator = measuring.indicator("Trust", (String) null);
        var series = Measuring.series("Barometer");
        measuring.target(indicator, "60", null, measuring.ago(90));
        measuring.value(indicator, series, "61", measuring.ago(80));
        sample.assessment(world, Status.IMPLEMENTED, "Done", measuring.ago(60));
        assertThat(reopened(today.day())).isNull();

        measuring.value(indicator, SeriesContent.published(series.id()), "58.5", measuring.ago(30));
        measuring.value(indicator, SeriesContent.published(series.id()), "57", measuring.ago(10));

        assertThat(reopened(today.day())).isEqualTo(measuring.ago(30));
        assertThat(reopened(measuring.ago(31))).isNull();
        assertThat(status()).as("a flag is no status").isEqualTo("IMPLEMENTED");
    }

    @Test
    void aNewAssessmentDecidesAnewAndALowerOneKeepsTheEarlierDay() {
        var indicator = fallenBack();
        sample.assessment(world, Status.IN_PROGRESS, "It fell", measuring.ago(15));
        assertThat(reopened(today.day())).isEqualTo(measuring.ago(30));

        sample.assessment(world, Status.IMPLEMENTED, "Done all the same", measuring.ago(5));

        assertThat(reopened(today.day())).isNull();
        assertThat(reopened(measuring.ago(6))).isEqualTo(measuring.ago(30));
        assertThat(count(indicator)).isEqualTo(2);
    }

    @Test
    void whatRecoversIsNotReopenedAnyMore() {
        var indicator = fallenBack();
        measuring.value(indicator, SeriesContent.published(seriesOf(indicator)), "60", measuring.ago(3));

        assertThat(reopened(today.day())).isNull();
        assertThat(reopened(measuring.ago(4))).isEqualTo(measuring.ago(30));
    }

    @Test
    void whatWasMissedWhenItWasCalledImplementedIsNoFallingBack() {
        var indicator = measuring.indicator("Trust", (String) null);
        var series = Measuring.series("Barometer");
        measuring.target(indicator, "60", null, measuring.ago(90));
        measuring.value(indicator, series, "50", measuring.ago(80));
        sample.assessment(world, Status.IMPLEMENTED, "Done", measuring.ago(60));
        measuring.value(indicator, SeriesContent.published(series.id()), "40", measuring.ago(30));

        assertThat(reopened(today.day())).isNull();
    }

    @Test
    void aRaisedTargetReopensNothing() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.target(indicator, "60", null, measuring.ago(90));
        measuring.value(indicator, Measuring.series("Barometer"), "61", measuring.ago(80));
        sample.assessment(world, Status.IMPLEMENTED, "Done", measuring.ago(60));
        measuring.target(indicator, "70", null, measuring.ago(30));

        assertThat(reopened(today.day())).isNull();
    }

    @Test
    void aValueThatIsPublishedLaterChangesThePastAsKnownNow() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.target(indicator, "60", null, measuring.ago(90));
        verifyAll(measuring.ago(40));
        var before = sample.update(world, "Nothing of it yet");
        measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(35));

        assertThat(onPaper(measuring.ago(30))).isEqualTo(measuring.ago(35));
        assertThat(day("on_paper_from", measuring.ago(30), before.number().number()))
                .as("as known then")
                .isNull();
    }

    @Test
    void whatIsRebuiltFromTheFactsIsWhatWasStored() {
        missedOnPaper();
        fallenBack();
        var stored = all();

        standings.rebuild();

        assertThat(all()).isEqualTo(stored);
    }

    private IndicatorValueId missedOnPaper() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.target(indicator, "60", null, measuring.ago(90));
        verifyAll(measuring.ago(40));
        return measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(20));
    }

    private IndicatorId fallenBack() {
        var indicator = measuring.indicator("Reach", (String) null);
        var series = Measuring.series("Barometer");
        measuring.target(indicator, "60", null, measuring.ago(90));
        measuring.value(indicator, series, "61", measuring.ago(80));
        sample.assessment(world, Status.IMPLEMENTED, "Done", measuring.ago(60));
        measuring.value(indicator, SeriesContent.published(series.id()), "58.5", measuring.ago(30));
        return indicator;
    }

    private void verifyAll(LocalDate on) {
        var evidence = sample.evidence(world, "It stands there");
        for (var milestone : world.milestones()) {
            sample.publish(
                    new NewDraft(
                            DraftKind.VERIFICATION,
                            world.publication(),
                            null,
                            world.recommendation(),
                            null,
                            new VerificationContent(
                                    milestone,
                                    true,
                                    FuzzyDate.of(on),
                                    Sample.words("Both of us saw it"),
                                    null,
                                    List.of(evidence))),
                    world.contributor(),
                    world.approver());
        }
    }

    private void withdraw(IndicatorValueId value) {
        withdraw(FactKind.INDICATOR_VALUE, value.id());
    }

    private void withdraw(FactKind kind, UUID fact) {
        sample.publish(Happenings.withdrawal(world, kind, fact), world.contributor(), world.approver());
    }

    private IndicatorId indicatorOf(IndicatorValueId value) {
        return new IndicatorId(db.sql("select indicator_id from indicator_value where id = ?")
                .param(value.id())
                .query(UUID.class)
                .single());
    }

    private UUID firstTargetOf(IndicatorId indicator) {
        return db.sql("select id from indicator_target where indicator_id = ? order by act limit 1")
                .param(indicator.id())
                .query(UUID.class)
                .single();
    }

    private long latestAct() {
        return db.sql("select max(number) from act").query(Long.class).single();
    }

    private @Nullable LocalDate onPaper(LocalDate day) {
        return day("on_paper_from", day, Long.MAX_VALUE);
    }

    private @Nullable LocalDate reopened(LocalDate day) {
        return day("reopened_from", day, Long.MAX_VALUE);
    }

    /** What the projection says of a day, by what was published up to an act. */
    private @Nullable LocalDate day(String column, LocalDate day, long act) {
        return db.sql("select " + column + " from standing where recommendation_id = ? and valid_from <= ?"
                        + " and valid_until > ? and act <= ? order by act desc")
                .params(world.recommendation().id(), day, day, act)
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .list()
                .getFirst()
                .orElse(null);
    }

    private String status() {
        return db.sql("select status from standing where recommendation_id = ? and valid_from <= ?"
                        + " and valid_until > ? order by act desc")
                .params(world.recommendation().id(), today.day(), today.day())
                .query(String.class)
                .list()
                .getFirst();
    }

    private org.answerable.vocabulary.SeriesId seriesOf(IndicatorId indicator) {
        return new org.answerable.vocabulary.SeriesId(db.sql("select id from indicator_series where indicator_id = ?")
                .param(indicator.id())
                .query(UUID.class)
                .single());
    }

    private int count(IndicatorId indicator) {
        return db.sql("select count(*) from indicator_value where indicator_id = ?")
                .param(indicator.id())
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Object>> all() {
        return db.sql("select * from standing order by recommendation_id, act, valid_from")
                .query()
                .listOfRows();
    }
}
