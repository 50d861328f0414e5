package org.answerable.standing;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.answerable.standing.Aim.Target;
import org.answerable.standing.Aim.Value;
import org.answerable.standing.Aim.Verdict;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whether an aim is reached: sums by hand, and what holds whatever the values are. A failure names the seed that makes
 * the same made-up indicator again.
 */
class AimTest {

    private static final int TRIES = 2_000;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final List<UUID> SERIES = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    private static final List<@Nullable UUID> GROUPS = Collections.unmodifiableList(groups());

    private interface Rule {
        void holds(Aim aim, RandomGenerator random);
    }

    @Test
    void everyGroupHasToBeThere() {
        var albanians = value(1, "77", 0, 1);
        var serbs = value(1, "14.2", 0, 2);

        assertThat(aim(Better.HIGHER, target(0, "60"), albanians).verdict()).isEqualTo(Verdict.REACHED);
        assertThat(aim(Better.HIGHER, target(0, "60"), albanians, serbs).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(aim(Better.HIGHER, target(0, "14.20"), albanians, serbs).verdict())
                .as("decimals are no difference")
                .isEqualTo(Verdict.REACHED);
        assertThat(aim(Better.LOWER, target(0, "77"), albanians, serbs).verdict())
                .isEqualTo(Verdict.REACHED);
    }

    @Test
    void nothingIsMissedBeforeItsDayHasPassed() {
        var by2027 = new FuzzyDate(LocalDate.of(2027, 1, 1), Precision.YEAR);
        var aim = new Aim(
                Better.HIGHER,
                List.of(new Target(START, new BigDecimal("60"), by2027)),
                List.of(value(3, "14.2", 0, 0)));

        assertThat(aim.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(aim.missedFrom()).contains(LocalDate.of(2028, 1, 1));
    }

    @Test
    void itIsMissedSinceTheFirstOfTheValuesThatMiss() {
        var aim = aim(
                Better.HIGHER,
                target(0, "60"),
                value(5, "50", 0, 0),
                value(4, "55", 0, 0),
                value(3, "61", 0, 0),
                value(2, "40", 0, 0));

        assertThat(aim.missedFrom()).contains(day(4));
        assertThat(aim.on(day(3)).missedFrom()).isEmpty();
        assertThat(aim.on(day(2)).missedFrom()).contains(day(2));
        assertThat(aim.on(day(1)).verdict()).isEqualTo(Verdict.NO_VALUE);
    }

    @Test
    void aRaisedTargetIsMissedFromItsDayAndIsNoFallingBack() {
        var aim = new Aim(
                Better.HIGHER,
                List.of(new Target(day(6), new BigDecimal("70"), null), new Target(START, new BigDecimal("60"), null)),
                List.of(value(2, "61", 0, 0)));

        assertThat(aim.missedFrom()).contains(day(6));
        assertThat(aim.fellBackSince(day(3))).isEmpty();
    }

    @Test
    void whatWasThereAndIsNoLongerHasFallenBackSinceItsFirstValueThatMisses() {
        var aim = aim(
                Better.HIGHER,
                target(0, "60"),
                value(8, "50", 0, 0),
                value(7, "58", 0, 0),
                value(6, "62", 0, 0),
                value(2, "61", 0, 0));

        assertThat(aim.fellBackSince(day(3))).contains(day(7));
        assertThat(aim.fellBackSince(day(7))).as("it was missed then already").isEmpty();
        assertThat(aim.fellBackSince(day(1))).as("nothing was known then").isEmpty();
    }

    @Test
    void aGroupThatNobodyMeasuredBeforeHasNotFallenBack() {
        var aim = aim(Better.HIGHER, target(0, "60"), value(6, "14.2", 0, 2), value(2, "77", 0, 1));

        assertThat(aim.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(aim.fellBackSince(day(3))).isEmpty();
    }

    @Test
    void anotherSurveyIsNeitherHeldAgainstTheTargetNorJoined() {
        var elsewhere = new Value(day(9), new BigDecimal("5"), SERIES.get(1), null, false);
        var aim = aim(Better.HIGHER, target(0, "60"), elsewhere, value(2, "61", 0, 0));

        assertThat(aim.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(aim(Better.HIGHER, target(0, "60"), elsewhere).verdict()).isEqualTo(Verdict.NO_VALUE);
    }

    @Test
    void aSeriesThatTakesOverHasNoPastToFallFrom() {
        var aim = aim(Better.HIGHER, target(0, "60"), value(9, "40", 1, 0), value(2, "61", 0, 0));

        assertThat(aim.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(aim.fellBackSince(day(3))).isEmpty();
    }

    @Test
    void whatCannotBeComparedMovesNothing() {
        always((aim, random) -> {
            var others = new ArrayList<>(aim.values());
            for (var more = 0; more < 1 + random.nextInt(4); more++) {
                var told = random.nextBoolean();
                others.add(new Value(
                        day(random.nextInt(12)),
                        told ? BigDecimal.valueOf(random.nextInt(100)) : null,
                        SERIES.get(random.nextInt(3)),
                        GROUPS.get(random.nextInt(3)),
                        !told));
            }
            others.sort(comparing(Value::from).reversed());
            var with = new Aim(aim.better(), aim.targets(), others);

            assertThat(with.verdict()).isEqualTo(aim.verdict());
            assertThat(with.held()).isEqualTo(aim.held());
            assertThat(with.missedFrom()).isEqualTo(aim.missedFrom());
            for (var earlier = 0; earlier < 12; earlier++) {
                assertThat(with.fellBackSince(day(earlier))).isEqualTo(aim.fellBackSince(day(earlier)));
            }
        });
    }

    @Test
    void onlyOneSeriesIsHeldAgainstTheTargetAndEachGroupOnce() {
        always((aim, random) -> {
            assertThat(aim.held())
                    .extracting(Value::series)
                    .containsOnly(
                            aim.held().isEmpty()
                                    ? new UUID[0]
                                    : new UUID[] {aim.held().getFirst().series()});
            assertThat(aim.held()).extracting(Value::group).doesNotHaveDuplicates();
        });
    }

    @Test
    void itIsMissedFromADayOnWhichItIsMissedAndOnEveryDaySince() {
        always((aim, random) -> {
            assertThat(aim.missedFrom().isPresent()).isEqualTo(aim.verdict() == Verdict.MISSED);
            aim.missedFrom().ifPresent(since -> {
                for (var day = since; !day.isAfter(day(13)); day = day.plusDays(1)) {
                    assertThat(aim.on(day).verdict()).isEqualTo(Verdict.MISSED);
                }
                assertThat(aim.on(since.minusDays(1)).verdict()).isNotEqualTo(Verdict.MISSED);
            });
        });
    }

    @Test
    void whatFellBackWasReachedThenIsMissedNowAndFellAfterwards() {
        always((aim, random) -> {
            var earlier = day(random.nextInt(12));
            aim.fellBackSince(earlier).ifPresent(since -> {
                assertThat(aim.on(earlier).verdict()).isEqualTo(Verdict.REACHED);
                assertThat(aim.verdict()).isEqualTo(Verdict.MISSED);
                assertThat(since).isAfter(earlier);
            });
        });
    }

    @Test
    void aBetterValueNeverMissesWhatAWorseOneReaches() {
        always((aim, random) -> {
            var step = BigDecimal.valueOf(aim.better() == Better.HIGHER ? 1 : -1);
            var raised = new Aim(
                    aim.better(),
                    aim.targets(),
                    aim.values().stream()
                            .map(value -> new Value(
                                    value.from(),
                                    value.amount() == null
                                            ? null
                                            : value.amount().add(step),
                                    value.series(),
                                    value.group(),
                                    value.againstTarget()))
                            .toList());
            if (aim.verdict() == Verdict.REACHED) {
                assertThat(raised.verdict()).isEqualTo(Verdict.REACHED);
            }
        });
    }

    @Test
    void whatIsTrueLaterChangesNoEarlierDay() {
        always((aim, random) -> {
            var day = day(random.nextInt(12));
            assertThat(aim.on(day).on(day)).isEqualTo(aim.on(day));
            assertThat(aim.on(day(13)).on(day).verdict()).isEqualTo(aim.on(day).verdict());
        });
    }

    private static void always(Rule rule) {
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new SplittableRandom(seed);
            var aim = made(random);
            try {
                rule.holds(aim, random);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + aim, broken);
            }
        }
    }

    /** Up to two targets and up to eight values in up to two series and groups, of which some are not to be compared. */
    private static Aim made(RandomGenerator random) {
        var targets = new ArrayList<Target>();
        for (var target = 0; target < random.nextInt(3); target++) {
            targets.add(target(random.nextInt(12), Integer.toString(random.nextInt(100))));
        }
        var values = new ArrayList<Value>();
        for (var value = 0; value < random.nextInt(9); value++) {
            values.add(value(
                    random.nextInt(12), Integer.toString(random.nextInt(100)), random.nextInt(2), random.nextInt(3)));
        }
        Collections.shuffle(values, Random.from(random));
        targets.sort(comparing(Target::from).reversed());
        values.sort(comparing(Value::from).reversed());
        return new Aim(random.nextBoolean() ? Better.HIGHER : Better.LOWER, targets, values);
    }

    private static Aim aim(Better better, Target target, Value... latestFirst) {
        return new Aim(better, List.of(target), List.of(latestFirst));
    }

    private static Target target(int from, String amount) {
        return new Target(day(from), new BigDecimal(amount), null);
    }

    private static Value value(int from, String amount, int series, int group) {
        return new Value(day(from), new BigDecimal(amount), SERIES.get(series), GROUPS.get(group), true);
    }

    private static List<@Nullable UUID> groups() {
        var groups = new ArrayList<@Nullable UUID>();
        groups.add(null);
        groups.add(new UUID(1, 1));
        groups.add(new UUID(1, 2));
        return groups;
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }
}
