package org.answerable.face;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.item.Measure;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The values of an indicator as a drawing, in units of the picture. Every group of every series is a line of its own:
 * what cannot be compared is never joined. The same numbers stand in a table.
 *
 * @param target where the target lies; null where there is none
 */
public record Chart(
        List<Line> lines,
        List<Tick> across,
        List<Tick> upwards,
        @Nullable Integer target) {

    /** The picture. */
    public static final int WIDTH = 360;

    /** The picture. */
    public static final int HEIGHT = 200;

    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 24;
    private static final int NEAREST_TICKS = 48;

    /** One group in one series; the place in the legend says its shape. */
    public record Line(int shape, Measure.Series series, Measure.@Nullable Group group, List<Dot> dots) {

        /** From dot to dot, the earliest first. */
        public String path() {
            return dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(joining("L", "M", ""));
        }
    }

    /** A value. */
    public record Dot(int x, int y) {}

    /** A mark on an axis. */
    public record Tick(int at, BigDecimal amount, FuzzyDate on) {}

    /** The drawing; empty where there are not at least two numbers to draw. */
    public static Optional<Chart> of(Measure measure) {
        var told = measure.counting().reversed().stream()
                .filter(value -> value.amount() != null)
                .toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(new Drawing(measure, told).chart());
    }

    private record Key(UUID series, @Nullable UUID group) {}

    /** Where things lie. */
    private static final class Drawing {

        private final List<Measure.Value> told;
        private final @Nullable BigDecimal aimed;
        private final LocalDate first;
        private final long days;
        private final BigDecimal lowest;
        private final BigDecimal highest;

        /** The values come earliest first. */
        Drawing(Measure measure, List<Measure.Value> told) {
            this.told = told;
            aimed = measure.target().map(Measure.Target::amount).orElse(null);
            var middles = told.stream()
                    .map(value -> middle(value.fact().on()))
                    .sorted()
                    .toList();
            first = middles.getFirst();
            days = ChronoUnit.DAYS.between(first, middles.getLast());
            var amounts = Stream.concat(told.stream().map(Measure.Value::amount), Stream.ofNullable(aimed))
                    .map(Objects::requireNonNull)
                    .sorted()
                    .toList();
            lowest = amounts.getFirst().signum() < 0 ? nice(amounts.getFirst()) : BigDecimal.ZERO;
            highest = top(measure.unit(), amounts.getLast());
        }

        Chart chart() {
            var lines = new LinkedHashMap<Key, Line>();
            for (var value : told) {
                lines.computeIfAbsent(
                                new Key(value.series().id(), value.groupId()),
                                none -> new Line(lines.size(), value.series(), value.group(), new ArrayList<>()))
                        .dots()
                        .add(new Dot(x(value.fact().on()), y(Objects.requireNonNull(value.amount()))));
            }
            return new Chart(List.copyOf(lines.values()), across(), upwards(), aimed == null ? null : y(aimed));
        }

        /** The years of the values, as far as they have room; the table says the days. */
        private List<Tick> across() {
            var ticks = new ArrayList<Tick>();
            for (var value : told) {
                var on = value.fact().on();
                var year = new FuzzyDate(LocalDate.of(on.day().getYear(), 1, 1), Precision.YEAR);
                var fits = ticks.isEmpty() || x(on) - ticks.getLast().at() >= NEAREST_TICKS;
                if (fits && ticks.stream().noneMatch(tick -> tick.on().equals(year))) {
                    ticks.add(new Tick(x(on), highest, year));
                }
            }
            return List.copyOf(ticks);
        }

        private List<Tick> upwards() {
            var on = told.getFirst().fact().on();
            var half = lowest.add(highest).divide(BigDecimal.TWO, MathContext.DECIMAL32);
            return Stream.of(lowest, half, highest)
                    .map(amount -> new Tick(y(amount), plain(amount), on))
                    .toList();
        }

        /** All of one day stand in the middle. */
        private int x(FuzzyDate on) {
            var room = WIDTH - LEFT - RIGHT;
            return days == 0
                    ? LEFT + room / 2
                    : LEFT + Math.toIntExact(room * ChronoUnit.DAYS.between(first, middle(on)) / days);
        }

        private int y(BigDecimal amount) {
            var share = amount.subtract(lowest).divide(highest.subtract(lowest), MathContext.DECIMAL32);
            return HEIGHT - BOTTOM - (int) Math.round(share.doubleValue() * (HEIGHT - TOP - BOTTOM));
        }

        private static LocalDate middle(FuzzyDate on) {
            return on.day().plusDays(ChronoUnit.DAYS.between(on.day(), on.last()) / 2);
        }

        /** What has a whole is drawn against the whole. */
        private static BigDecimal top(Unit unit, BigDecimal largest) {
            var hundred = BigDecimal.valueOf(100);
            if (unit.isShare() && largest.compareTo(hundred) <= 0) {
                return hundred;
            }
            return largest.signum() <= 0 ? BigDecimal.ONE : nice(largest);
        }

        /** The next number away from zero with one figure that is not zero. */
        private static BigDecimal nice(BigDecimal number) {
            return plain(number.round(new MathContext(1, RoundingMode.UP)));
        }

        private static BigDecimal plain(BigDecimal number) {
            var stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
        }
    }
}
