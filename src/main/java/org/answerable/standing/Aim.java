package org.answerable.standing;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether what an indicator aims at is reached: a pure function of its targets and values (docs/method.md). Withdrawn
 * ones are left out. Both lists are latest first: by the day, then the act, then the identifier.
 */
public record Aim(Better better, List<Target> targets, List<Value> values) {

    /** What is aimed at from a day on, by when; null where it is to hold at any time. */
    public record Target(
            LocalDate from, BigDecimal amount, @Nullable FuzzyDate due) {}

    /**
     * A number.
     *
     * @param amount null where it is not told
     * @param series only values of one series are compared
     * @param group of whom it tells; null for all
     * @param againstTarget whether its series is measured in the way that the target means
     */
    public record Value(
            LocalDate from,
            @Nullable BigDecimal amount,
            UUID series,
            @Nullable UUID group,
            boolean againstTarget) {

        private boolean comparable() {
            return againstTarget && amount != null;
        }

        private boolean sameLine(Value other) {
            return series.equals(other.series) && Objects.equals(group, other.group);
        }
    }

    /** How the latest values stand to the target. */
    public enum Verdict {
        /** Nobody has set a target. */
        NO_TARGET,
        /** There is no number that can be held against the target. */
        NO_VALUE,
        /** Every group is there. */
        REACHED,
        /** Some group is not there. */
        MISSED
    }

    /** The same by what is true on a day. */
    public Aim on(LocalDate day) {
        return new Aim(
                better,
                targets.stream().filter(target -> !target.from().isAfter(day)).toList(),
                values.stream().filter(value -> !value.from().isAfter(day)).toList());
    }

    /** The target that counts. */
    public Optional<Target> target() {
        return targets.stream().findFirst();
    }

    /** What is held against the target: of the series with the latest such value the latest of each group. */
    public List<Value> held() {
        var groups = new HashSet<@Nullable UUID>();
        var held = new ArrayList<Value>();
        for (var value : values) {
            if (value.comparable()
                    && (held.isEmpty() || held.getFirst().series().equals(value.series()))
                    && groups.add(value.group())) {
                held.add(value);
            }
        }
        return List.copyOf(held);
    }

    /** How these stand to the target. */
    public Verdict verdict() {
        var target = target();
        var held = held();
        if (target.isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (held.isEmpty()) {
            return Verdict.NO_VALUE;
        }
        return held.stream().allMatch(value -> reaches(value, target.get())) ? Verdict.REACHED : Verdict.MISSED;
    }

    /** The day from which the target counts as missed: not before its own day has passed. Empty while it is not. */
    Optional<LocalDate> missedFrom() {
        return missedSince()
                .map(since -> target().map(Target::due)
                        .map(due -> later(since, due.last().plusDays(1)))
                        .orElse(since));
    }

    /**
     * Where the aim was reached on an earlier day, the day from which a group that was there then misses what was aimed
     * at then, and misses it still. A target that was raised meanwhile is no falling back.
     */
    Optional<LocalDate> fellBackSince(LocalDate earlier) {
        var then = on(earlier);
        if (then.verdict() != Verdict.REACHED || verdict() != Verdict.MISSED) {
            return Optional.empty();
        }
        var before = then.target().orElseThrow();
        var now = target().orElseThrow();
        return held().stream()
                .filter(value -> then.held().stream().anyMatch(value::sameLine))
                .filter(value -> !reaches(value, now) && !reaches(value, before))
                .flatMap(value -> fallen(value, before).stream())
                .min(naturalOrder());
    }

    /** The days on which something became true. */
    NavigableSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        Stream.concat(targets.stream().map(Target::from), values.stream().map(Value::from))
                .forEach(days::add);
        return days;
    }

    private Optional<LocalDate> missedSince() {
        return Since.when(days(), day -> on(day).verdict() == Verdict.MISSED);
    }

    private Optional<LocalDate> fallen(Value latest, Target target) {
        return values.stream()
                .filter(Value::comparable)
                .filter(latest::sameLine)
                .takeWhile(value -> !reaches(value, target))
                .map(Value::from)
                .min(naturalOrder());
    }

    private boolean reaches(Value value, Target target) {
        return better.reaches(Objects.requireNonNull(value.amount()), target.amount());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
