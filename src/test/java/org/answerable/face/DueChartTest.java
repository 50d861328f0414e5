package org.answerable.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.answerable.face.DueChart.Block;
import org.answerable.face.DueChart.Column;
import org.answerable.face.DueChart.Tick;
import org.answerable.schedule.Schedule;
import org.answerable.schedule.Schedule.Due;
import org.answerable.schedule.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawing of when milestones are due. */
class DueChartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void withoutADateThereIsNothingToDraw() {
        var schedule = schedule(open(null), open(null), new Term(null, true));

        assertThat(DueChart.of(schedule, DAY)).isEmpty();
        assertThat(schedule.undated())
                .as("what is verified needs no date any more")
                .isEqualTo(2);
    }

    @Test
    void aDayThatIsTodayHasNotPassed() {
        var schedule = schedule(open(DAY.minusDays(1)), open(DAY), new Term(DAY.minusDays(1), true));

        assertThat(schedule.dated()).isEqualTo(new Due(1, 1, 1));
        assertThat(chart(schedule).told())
                .singleElement()
                .satisfies(column -> assertThat(column.blocks())
                        .containsExactly(
                                new Block("verified", 86, 12),
                                new Block("passed", 74, 12),
                                new Block("ahead", 62, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 1, 3", // months
        "2028-06-30, 1, 20",
        "2028-07-31, 3, 8", // quarters
        "2031-09-30, 3, 20",
        "2031-10-01, 12, 6", // years
        "2046-01-01, 24, 11",
        "2926-01-01, 552, 20", // a slip of the pen stays on the picture
    })
    void columnsAreAsLongAsTheyMustBeToHaveRoom(LocalDate last, int months, int number) {
        var chart = chart(schedule(open(last)));

        assertThat(chart.columns())
                .hasSize(number)
                .allSatisfy(column -> assertThat(column.months()).isEqualTo(months));
        assertThat(chart.columns())
                .allSatisfy(column -> assertThat(column.x() + column.width()).isLessThanOrEqualTo(DueChart.WIDTH));
        assertThat(chart.told()).singleElement().isEqualTo(chart.columns().getLast());
    }

    @Test
    void theDayOfThePageLiesInsideItsColumn() {
        var chart = chart(schedule(open(LocalDate.of(2026, 2, 28)), open(LocalDate.of(2027, 3, 31))));
        var november = chart.columns().get(9);

        assertThat(november.from().toString()).isEqualTo("2026-11");
        assertThat(chart.day()).isBetween(november.x() + november.width() / 2, november.x() + november.width());
        assertThat(chart.years()).containsExactly(new Tick(0, Year.of(2026)), new Tick(11 * 25, Year.of(2027)));
    }

    @Test
    void fewAmongManyAreSeenAndNothingLeavesThePicture() {
        var count = new Schedule.Count(DAY);
        for (var number = 0; number < 500; number++) {
            count.add(open(DAY.plusMonths(2)));
        }
        count.add(open(DAY.minusMonths(3)));
        var chart = chart(count.schedule());

        assertThat(chart.told().getFirst().blocks()).containsExactly(new Block("passed", 95, 3));
        assertThat(chart.told().getLast().blocks()).containsExactly(new Block("ahead", 34, 64));
        assertThat(chart.told()).allSatisfy(column -> assertThat(column.top()).isGreaterThan(24));
    }

    @Test
    void aMonthAndAYearAreDatesAndAQuarterIsNot() {
        var quarters = chart(schedule(open(LocalDate.of(2029, 8, 1))));

        assertThat(chart(schedule(open(DAY))).columns().getFirst().date()).isPresent();
        assertThat(quarters.columns().getFirst().date()).isEmpty();
        assertThat(quarters.columns()).extracting(Column::quarter).startsWith(4, 1, 2, 3, 4);
    }

    private static DueChart chart(Schedule schedule) {
        return DueChart.of(schedule, DAY).orElseThrow();
    }

    private static Schedule schedule(Term... terms) {
        var count = new Schedule.Count(DAY);
        List.of(terms).forEach(count::add);
        return count.schedule();
    }

    private static Term open(@Nullable LocalDate last) {
        return new Term(last, false);
    }
}
