package org.answerable.face;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.answerable.schedule.Schedule;
import org.answerable.schedule.Schedule.Due;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;

/**
 * When milestones are due, as a drawing in units of the picture: a column for each month, quarter or year from the first
 * date to the last, the day of the page among them. The same numbers stand in a table.
 *
 * @param years where a year begins
 * @param day where the day of the page lies
 */
public record DueChart(List<Column> columns, List<Tick> years, int day) {

    /** The picture. */
    public static final int WIDTH = 360;

    /** The picture. */
    public static final int HEIGHT = 116;

    /** Where the columns stand. */
    public static final int GROUND = 98;

    private static final int TALLEST = 64;
    private static final int WIDEST = 32;
    private static final int MOST = 20;
    private static final int DIGIT = 7;
    private static final int NEAREST_TICKS = 40;

    /**
     * A time and what is due in it.
     *
     * @param months how long it is
     */
    public record Column(YearMonth from, int months, Due due, int x, int width, List<Block> blocks) {

        /** Its last month. */
        public YearMonth to() {
            return from.plusMonths(months - 1L);
        }

        /** The month, quarter or year of it; where it is longer, from when to when. */
        public String time(Face face) {
            var year = Integer.toString(from.getYear());
            return date().map(face::day)
                    .orElseGet(() -> months == 3
                            ? face.say("board.dates.quarter", quarter(), year)
                            : face.say("board.dates.span", year, Integer.toString(to().getYear())));
        }

        /** The number above it, where there is room. */
        public boolean counts() {
            return due.all() > 0 && String.valueOf(due.all()).length() * DIGIT <= width + 2;
        }

        /** Where the number above it stands. */
        public int top() {
            return blocks.getLast().y() - 4;
        }

        /** The month or year, where it is one. */
        public Optional<FuzzyDate> date() {
            return months == 1
                    ? Optional.of(new FuzzyDate(from.atDay(1), Precision.MONTH))
                    : months == 12 ? Optional.of(new FuzzyDate(from.atDay(1), Precision.YEAR)) : Optional.empty();
        }

        /** The quarter of the year in which it begins. */
        public int quarter() {
            return (from.getMonthValue() + 2) / 3;
        }
    }

    /** A part of a column: {@code verified}, {@code passed} or {@code ahead}. */
    public record Block(String kind, int y, int height) {}

    /** A mark under the columns. */
    public record Tick(int x, Year year) {}

    /** The drawing; empty where nothing has a date. */
    public static Optional<DueChart> of(Schedule schedule, LocalDate day) {
        return schedule.months().isEmpty() ? Optional.empty() : Optional.of(new Drawing(schedule, day).chart());
    }

    /** The columns in which something is due. */
    public List<Column> told() {
        return columns.stream().filter(column -> column.due().all() > 0).toList();
    }

    /** Where things lie. */
    private static final class Drawing {

        private final Schedule schedule;
        private final LocalDate day;
        private final int months;
        private final YearMonth first;
        private final int number;
        private final int width;

        Drawing(Schedule schedule, LocalDate day) {
            this.schedule = schedule;
            this.day = day;
            var today = YearMonth.from(day);
            var from = min(schedule.months().firstKey(), today);
            var to = schedule.months().lastKey().isAfter(today)
                    ? schedule.months().lastKey()
                    : today;
            months = step(from, to);
            first = begin(from, months);
            number = Math.toIntExact(ChronoUnit.MONTHS.between(first, to)) / months + 1;
            width = Math.min(WIDEST, WIDTH / number);
        }

        /** A month, a quarter, a year, or as many years as let all columns have room. */
        private static int step(YearMonth from, YearMonth to) {
            return IntStream.concat(IntStream.of(1, 3), IntStream.iterate(12, years -> years + 12))
                    .filter(step -> ChronoUnit.MONTHS.between(begin(from, step), to) / step < MOST)
                    .findFirst()
                    .orElseThrow();
        }

        private static YearMonth begin(YearMonth month, int step) {
            return step >= 12
                    ? month.withMonth(Month.JANUARY.getValue())
                    : month.minusMonths((month.getMonthValue() - 1) % step);
        }

        private static YearMonth min(YearMonth one, YearMonth other) {
            return one.isBefore(other) ? one : other;
        }

        DueChart chart() {
            var dues = IntStream.range(0, number).mapToObj(this::due).toList();
            var most = dues.stream().mapToInt(Due::all).max().orElse(1);
            var columns = IntStream.range(0, number)
                    .mapToObj(index -> new Column(
                            from(index), months, dues.get(index), index * width, width, blocks(dues.get(index), most)))
                    .toList();
            return new DueChart(columns, years(columns), at(day));
        }

        private YearMonth from(int index) {
            return first.plusMonths((long) index * months);
        }

        private Due due(int index) {
            return schedule.months().subMap(from(index), from(index + 1)).values().stream()
                    .reduce(Due.NOTHING, Due::plus);
        }

        private static List<Block> blocks(Due due, int most) {
            var blocks = new ArrayList<Block>();
            var below = stack(blocks, "verified", due.verified(), most, GROUND);
            below = stack(blocks, "passed", due.passed(), most, below);
            stack(blocks, "ahead", due.ahead(), most, below);
            return List.copyOf(blocks);
        }

        /** However few they are among many, they can be seen. */
        private static int stack(List<Block> blocks, String kind, int number, int most, int below) {
            if (number == 0) {
                return below;
            }
            var unit = Math.min(12.0, (double) TALLEST / most);
            var height = Math.max(3, (int) Math.round(number * unit));
            blocks.add(new Block(kind, below - height, height));
            return below - height;
        }

        private List<Tick> years(List<Column> columns) {
            var ticks = new ArrayList<Tick>();
            for (var column : columns) {
                var year = Year.of(column.from().getYear());
                var begins = ticks.isEmpty() || !ticks.getLast().year().equals(year);
                if (begins && (ticks.isEmpty() || column.x() - ticks.getLast().x() >= NEAREST_TICKS)) {
                    ticks.add(new Tick(column.x(), year));
                }
            }
            return List.copyOf(ticks);
        }

        private int at(LocalDate when) {
            var index = Math.toIntExact(ChronoUnit.MONTHS.between(first, YearMonth.from(when))) / months;
            var begin = from(index).atDay(1);
            var days = ChronoUnit.DAYS.between(begin, from(index + 1).atDay(1));
            return index * width + Math.toIntExact(width * ChronoUnit.DAYS.between(begin, when) / days);
        }
    }
}
