package org.answerable.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.board.Boards;
import org.answerable.face.Chart;
import org.answerable.fact.AsOf;
import org.answerable.indicator.SeriesContent;
import org.answerable.standing.Aim;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public reads of indicators: as of a day, by what had been published, without what was withdrawn. */
@ProductTest
class MeasuresTest {

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

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
    void theGapIsSubtractedWithinOneSurveyAndOneTimeOnly() {
        var indicator = measuring.indicator("Trust", (String) null);
        var series = Measuring.series("By community");
        measuring.value(indicator, series, Measuring.group("Southerners"), "77", measuring.ago(30));
        measuring.value(indicator, series, Measuring.group("Northerners"), "14.2", measuring.ago(30));
        measuring.value(indicator, series, Measuring.group("Easterners"), "50", measuring.ago(20));
        measuring.value(indicator, Measuring.apart("Other", "Other people"), "90", measuring.ago(30));

        assertThat(measure().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.amount()).isEqualTo(new BigDecimal("62.8"));
            assertThat(gap.higher().amount()).isEqualTo(new BigDecimal("77"));
            assertThat(gap.lower().amount()).isEqualTo(new BigDecimal("14.2"));
        });
    }

    @Test
    void onAnEarlierDayOnlyWhatWasTrueThenIsToldAndAsKnownThenOnlyWhatWasPublished() {
        var indicator = measuring.indicator("Trust", (String) null);
        var before = boards.now();
        var series = Measuring.series("Barometer");
        measuring.value(indicator, series, "14.2", measuring.ago(30));
        measuring.value(indicator, SeriesContent.published(series.id()), "20", measuring.ago(10));
        measuring.target(indicator, "60", null, measuring.ago(20));

        assertThat(measure().values()).hasSize(2);
        assertThat(measure().aim().verdict()).isEqualTo(Aim.Verdict.MISSED);
        var then = measure(new AsOf(boards.now().act(), measuring.ago(25)));
        assertThat(then.values()).extracting(Measure.Value::amount).containsExactly(new BigDecimal("14.2"));
        assertThat(then.targets()).isEmpty();
        assertThat(measure(before).values()).isEmpty();
    }

    @Test
    void aWithdrawnValueIsToldAsWithdrawnAndCountsForNothing() {
        var indicator = measuring.indicator("Trust", "60");
        var value = measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(30));
        withdraw(value);

        assertThat(measure().values())
                .singleElement()
                .satisfies(told -> assertThat(told.fact().counts()).isFalse());
        assertThat(measure().counting()).isEmpty();
        assertThat(measure().aim().verdict()).isEqualTo(Aim.Verdict.NO_VALUE);
    }

    @Test
    void aWithdrawnTargetIsToldAsWithdrawnAndCountsForNothingButAsKnownBefore() {
        var indicator = measuring.indicator("Trust", "60");
        measuring.value(indicator, Measuring.series("Barometer"), "61", measuring.ago(30));
        measuring.target(indicator, "70", null, today.day());
        var before = boards.now();
        sample.publish(
                Happenings.withdrawal(world, FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db)),
                world.contributor(),
                world.approver());

        assertThat(measure().targets())
                .extracting(Measure.Target::amount, told -> told.fact().counts())
                .containsExactly(tuple(new BigDecimal("70"), false), tuple(new BigDecimal("60"), true));
        assertThat(measure().aimedAt()).extracting(Measure.Target::amount).containsExactly(new BigDecimal("60"));
        assertThat(measure().aim().verdict()).isEqualTo(Aim.Verdict.REACHED);
        assertThat(measure(before).aim().verdict()).isEqualTo(Aim.Verdict.MISSED);
        assertThat(measure(before).targets())
                .allSatisfy(told -> assertThat(told.fact().counts()).isTrue());
    }

    @Test
    void theTargetsBeforeStayVisible() {
        var indicator = measuring.indicator("Trust", "60");
        measuring.target(indicator, "50", null, today.day());

        assertThat(measure().targets())
                .extracting(Measure.Target::amount)
                .containsExactly(new BigDecimal("50"), new BigDecimal("60"));
    }

    @Test
    void everyGroupOfEverySeriesIsALineOfItsOwn() {
        var indicator = measuring.indicator("Trust", "60");
        var series = Measuring.series("By community");
        var published = SeriesContent.published(series.id());
        var southerners = Measuring.group("Southerners");
        measuring.value(indicator, series, southerners, "77", measuring.ago(900));
        measuring.value(indicator, published, southerners, "70", measuring.ago(30));
        measuring.value(indicator, published, Measuring.group("Northerners"), "14.2", measuring.ago(30));
        measuring.value(indicator, Measuring.apart("Other", "Other people"), "45", measuring.ago(2000));

        var chart = Chart.of(measure()).orElseThrow();

        assertThat(chart.lines()).hasSize(3);
        assertThat(chart.lines()).extracting(line -> line.dots().size()).containsExactlyInAnyOrder(2, 1, 1);
        assertThat(chart.lines()).extracting(Chart.Line::shape).doesNotHaveDuplicates();
        assertThat(chart.target()).isNotNull();
        assertThat(chart.lines().stream().flatMap(line -> line.dots().stream())).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0, Chart.WIDTH);
            assertThat(dot.y()).isBetween(0, Chart.HEIGHT);
        });
        var joined = chart.lines().stream()
                .filter(line -> line.dots().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(joined.path()).matches("M\\d+ \\d+L\\d+ \\d+");
        assertThat(joined.dots().getFirst().x())
                .isLessThan(joined.dots().getLast().x());
        assertThat(joined.dots().getFirst().y())
                .as("more is higher")
                .isLessThan(joined.dots().getLast().y());
    }

    @Test
    void theAxisNamesYearsOnlyAndEachOnceSoThatTheyHaveRoomOnAPhone() {
        var indicator = measuring.indicator("Trust", "60");
        var series = Measuring.series("Yearly");
        measuring.value(indicator, series, "40", measuring.ago(2000));
        var published = SeriesContent.published(series.id());
        for (int days = 1900; days > 0; days -= 100) {
            measuring.value(indicator, published, "50", measuring.ago(days));
        }

        var years = Chart.of(measure()).orElseThrow().across();

        assertThat(years)
                .extracting(Chart.Tick::on)
                .doesNotHaveDuplicates()
                .allSatisfy(on -> assertThat(on.precision()).isEqualTo(Precision.YEAR));
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).at() - years.get(i - 1).at()).isGreaterThan(4 * 7);
        }
        assertThat(years).hasSizeBetween(3, 7);
    }

    @Test
    void oneNumberIsNoDrawingAndANumberThatIsNotToldIsNotDrawn() {
        var indicator = measuring.indicator("Officers", Unit.PEOPLE);
        var series = Measuring.series("Register");
        measuring.value(indicator, series, "12", measuring.ago(30));
        measuring.publish(
                DraftKind.INDICATOR_VALUE,
                measuring.content(
                        indicator, SeriesContent.published(series.id()), null, null, FuzzyDate.of(measuring.ago(10))));

        assertThat(measure().counting()).hasSize(2);
        assertThat(Chart.of(measure())).isEmpty();
    }

    private void withdraw(IndicatorValueId value) {
        sample.publish(
                Happenings.withdrawal(world, FactKind.INDICATOR_VALUE, value.id()),
                world.contributor(),
                world.approver());
    }

    private Measure measure() {
        return measure(boards.now());
    }

    private Measure measure(AsOf asOf) {
        return items.item(world.reference(), Language.EN, asOf)
                .orElseThrow()
                .measures()
                .getFirst();
    }
}
