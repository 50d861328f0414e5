package org.answerable.item;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.fact.Basis;
import org.answerable.fact.Fact;
import org.answerable.language.ShownText;
import org.answerable.standing.Aim;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its targets and values, both newest first; they hold also what was withdrawn.
 *
 * @param of the reference of the recommendation or part whose aim it shows
 */
public record Measure(
        UUID id,
        String of,
        ShownText name,
        ShownText measures,
        Unit unit,
        Better better,
        FuzzyDate on,
        Instant publishedAt,
        Basis basis,
        List<Target> targets,
        List<Value> values) {

    /** What is aimed at from a day on. */
    public record Target(
            Fact fact,
            BigDecimal amount,
            @Nullable FuzzyDate due,
            DateOrigin origin,
            @Nullable ShownText reason,
            Basis basis) {}

    /**
     * One survey, one population, one question.
     *
     * @param apart why its values are not joined with those of other series
     */
    public record Series(UUID id, ShownText name, @Nullable ShownText apart, boolean againstTarget) {}

    /** Of whom a value tells. */
    public record Group(UUID id, ShownText name) {}

    /** A number with where it stands; null where so few people are behind it that it is not told. */
    public record Value(
            Fact fact,
            Series series,
            @Nullable Group group,
            @Nullable BigDecimal amount,
            @Nullable Integer peopleAsked,
            @Nullable ShownText sampling,
            Basis basis) {

        /** The group that it tells of; null where it tells of all. */
        public @Nullable UUID groupId() {
            return group == null ? null : group.id();
        }
    }

    /** How far two groups of one series lay apart at one time; it is subtracted here and typed by nobody. */
    public record Gap(FuzzyDate on, Value higher, Value lower, BigDecimal amount) {}

    /** The target that counts. */
    public Optional<Target> target() {
        return aimedAt().stream().findFirst();
    }

    /** The targets that were not withdrawn. */
    public List<Target> aimedAt() {
        return targets.stream().filter(target -> target.fact().counts()).toList();
    }

    /** The values that were not withdrawn. */
    public List<Value> counting() {
        return values.stream().filter(value -> value.fact().counts()).toList();
    }

    /** The series of these, that of the latest value first. */
    public List<Series> series() {
        return counting().stream().map(Value::series).distinct().toList();
    }

    /** Whether the target is reached: the one function for all who show it. */
    public Aim aim() {
        return new Aim(
                better,
                aimedAt().stream()
                        .map(target -> new Aim.Target(target.fact().on().day(), target.amount(), target.due()))
                        .toList(),
                counting().stream()
                        .map(value -> new Aim.Value(
                                value.fact().on().day(),
                                value.amount(),
                                value.series().id(),
                                value.groupId(),
                                value.series().againstTarget()))
                        .toList());
    }

    /** Between the highest and the lowest group of each series at each time, where a difference means something. */
    public List<Gap> gaps() {
        var rounds = new LinkedHashMap<Round, List<Value>>();
        if (unit.isShare()) {
            counting().stream()
                    .filter(value -> value.group() != null && value.amount() != null)
                    .forEach(value -> rounds.computeIfAbsent(
                                    new Round(value.series().id(), value.fact().on()), none -> new ArrayList<>())
                            .add(value));
        }
        return rounds.entrySet().stream()
                .filter(round -> round.getValue().size() > 1)
                .map(round -> gap(round.getKey().on(), round.getValue()))
                .toList();
    }

    private record Round(UUID series, FuzzyDate on) {}

    private static Gap gap(FuzzyDate on, List<Value> groups) {
        var inOrder =
                groups.stream().sorted(Comparator.comparing(Measure::told)).toList();
        var lower = inOrder.getFirst();
        var higher = inOrder.getLast();
        return new Gap(on, higher, lower, told(higher).subtract(told(lower)));
    }

    private static BigDecimal told(Value value) {
        return Objects.requireNonNull(value.amount());
    }
}
