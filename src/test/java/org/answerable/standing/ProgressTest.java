package org.answerable.standing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.answerable.standing.Progress.Weighed;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Power;
import org.junit.jupiter.api.Test;

/**
 * What holds of progress whatever the milestones are: each rule is tried on many made-up recommendations, and a failure
 * names the seed that makes the same one again. (jqwik runs on an older JUnit platform than this build.)
 */
class ProgressTest {

    private static final int TRIES = 2_000;

    private static final List<Power> POWERS = List.of(Power.values());

    /** A made-up milestone: which one, and the part that it belongs to. */
    private record Step(int number, String part) {}

    private interface Rule {
        void holds(List<Weighed<Step>> milestones, RandomGenerator random);
    }

    @Test
    void everyShareIsFromNothingToAll() {
        always((milestones, random) -> {
            var progress = new Progress<>(milestones);
            for (var share : sharesOf(progress)) {
                assertThat(share.part()).isBetween(0, share.whole());
                share.percent().ifPresent(percent -> assertThat(percent).isBetween(0, 100));
            }
            assertThat(progress.moves())
                    .allSatisfy(move -> assertThat(move.points()).isBetween(0, 100));
        });
    }

    @Test
    void allIsOnlyShownWhereNothingIsOpenAndNothingOnlyWhereNothingIsVerified() {
        always((milestones, random) -> {
            for (var share : sharesOf(new Progress<>(milestones))) {
                share.percent().ifPresent(percent -> {
                    assertThat(percent == 100).isEqualTo(share.part() == share.whole());
                    assertThat(percent == 0).isEqualTo(share.part() == 0);
                    assertThat((double) percent)
                            .isCloseTo(100.0 * share.part() / share.whole(), within(share.whole() > 100 ? 1.0 : 0.5));
                });
            }
        });
    }

    @Test
    void verifyingNeverLowersAnything() {
        always((milestones, random) -> {
            var open = milestones.stream()
                    .filter(each -> !each.verified() && !each.dropped())
                    .toList();
            for (var chosen : open) {
                var before = new Progress<>(milestones);
                var after = new Progress<>(changed(milestones, chosen, ProgressTest::verify));

                assertThat(after.whole().part()).isGreaterThan(before.whole().part());
                assertThat(percent(after.whole())).isGreaterThanOrEqualTo(percent(before.whole()));
                assertThat(percent(after.own())).isGreaterThanOrEqualTo(percent(before.own()));
                var parts = before.parts(Step::part);
                after.parts(Step::part)
                        .forEach((part, progress) -> assertThat(percent(progress.whole()))
                                .isGreaterThanOrEqualTo(
                                        percent(requireNonNull(parts.get(part)).whole())));
            }
        });
    }

    @Test
    void whatAMilestoneWouldAddIsWhatItAdds() {
        always((milestones, random) -> {
            var before = new Progress<>(milestones);
            for (var move : before.moves()) {
                var chosen = milestones.stream()
                        .filter(each -> each.milestone().equals(move.milestone()))
                        .findFirst()
                        .orElseThrow();
                var after = new Progress<>(changed(milestones, chosen, ProgressTest::verify));

                assertThat(after.whole()).isEqualTo(move.then());
                assertThat(percent(after.whole())).isEqualTo(percent(before.whole()) + move.points());
            }
        });
    }

    /** Into parts in any way, and a milestone into as many equal ones as one likes. */
    @Test
    void splittingIntoEqualPartsChangesNothing() {
        always((milestones, random) -> {
            var whole = new Progress<>(milestones);
            var pieces = 1 + random.nextInt(5);
            var split = new ArrayList<Weighed<Step>>();
            milestones.forEach(each -> {
                var into = random.nextBoolean() ? pieces : 1;
                for (var piece = 0; piece < into; piece++) {
                    split.add(
                            with(each, new Step(split.size(), "R" + random.nextInt(9)), each.weight() * pieces / into));
                }
            });

            var after = new Progress<>(split);

            assertThat(same(after.whole(), whole.whole())).isTrue();
            assertThat(same(after.own(), whole.own())).isTrue();
            assertThat(after.whole().percent()).isEqualTo(whole.whole().percent());
            assertThat(after.own().percent()).isEqualTo(whole.own().percent());
        });
    }

    @Test
    void thePartsAddUpToTheWhole() {
        always((milestones, random) -> {
            var progress = new Progress<>(milestones);
            var parts = progress.parts(Step::part).values();

            assertThat(Share.sum(parts.stream().map(Progress::whole).toList())).isEqualTo(progress.whole());
            assertThat(Share.sum(parts.stream().map(Progress::own).toList())).isEqualTo(progress.own());
            assertThat(progress.contributions().stream()
                            .filter(Progress.Contribution::verified)
                            .mapToInt(each -> each.share().part())
                            .sum())
                    .isEqualTo(progress.whole().part());
        });
    }

    @Test
    void orderDoesNotMatter() {
        always((milestones, random) -> {
            var shuffled = new ArrayList<>(milestones);
            Collections.shuffle(shuffled, random);
            var one = new Progress<>(milestones);
            var other = new Progress<>(shuffled);

            assertThat(other.whole()).isEqualTo(one.whole());
            assertThat(other.own()).isEqualTo(one.own());
            assertThat(other.parts(Step::part).keySet())
                    .isEqualTo(one.parts(Step::part).keySet());
            assertThat(new HashSet<>(other.contributions())).isEqualTo(new HashSet<>(one.contributions()));
            assertThat(new HashSet<>(other.moves())).isEqualTo(new HashSet<>(one.moves()));
        });
    }

    @Test
    void whatIsDroppedIsLeftOut() {
        always((milestones, random) -> {
            var pursued = milestones.stream().filter(each -> !each.dropped()).toList();

            assertThat(new Progress<>(milestones)).isEqualTo(new Progress<>(pursued));
            assertThat(new Progress<>(milestones).contributions()).hasSameSizeAs(pursued);
        });
    }

    /** Two of three that the owner can do itself, of six that there are in all. */
    @Test
    void aHandfulWorkedOutByHand() {
        var progress = new Progress<>(List.of(
                milestone(1, "Ra", 2, Power.OWNER, true),
                milestone(2, "Ra", 1, Power.OWNER, false),
                milestone(3, "Rb", 3, Power.NATO_CONSENSUS, false)));

        assertThat(progress.whole()).isEqualTo(new Share(2, 6));
        assertThat(progress.whole().percent()).hasValue(33);
        assertThat(progress.own().percent()).hasValue(67);
        assertThat(part(progress, "Ra").whole()).isEqualTo(new Share(2, 3));
        assertThat(part(progress, "Rb").own().percent()).isEmpty();
        assertThat(progress.moves())
                .extracting(move -> move.milestone().number(), Progress.Move::points, move -> percent(move.then()))
                .containsExactly(tuple(2, 17, 50), tuple(3, 50, 83));
    }

    @Test
    void whereThereIsNothingToCountThereIsNoPercentage() {
        assertThat(new Progress<Step>(List.of()).whole().percent()).isEmpty();
        assertThat(new Progress<Step>(List.of()).next()).isEmpty();
    }

    private static void always(Rule rule) {
        for (var seed = 0L; seed < TRIES; seed++) {
            var random = new SplittableRandom(seed); // Random begins alike from seeds close together
            var milestones = madeUp(random);
            try {
                rule.holds(milestones, random);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + milestones, broken);
            }
        }
    }

    private static List<Weighed<Step>> madeUp(RandomGenerator random) {
        var heavy = random.nextInt(4) == 0 ? 100 : 4;
        var often = random.nextInt(101);
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(number -> new Weighed<>(
                        new Step(number, "R" + random.nextInt(4)),
                        1 + random.nextInt(heavy),
                        POWERS.get(random.nextInt(POWERS.size())),
                        random.nextInt(6) == 0,
                        random.nextInt(100) < often,
                        random.nextBoolean()
                                ? null
                                : FuzzyDate.of(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(30)))))
                .toList();
    }

    private static List<Share> sharesOf(Progress<Step> progress) {
        var shares = new ArrayList<>(List.of(progress.whole(), progress.own()));
        progress.parts(Step::part).values().forEach(part -> shares.addAll(List.of(part.whole(), part.own())));
        progress.contributions().forEach(each -> shares.add(each.share()));
        progress.moves().forEach(each -> shares.addAll(List.of(each.share(), each.then())));
        return shares;
    }

    private static List<Weighed<Step>> changed(
            List<Weighed<Step>> milestones, Weighed<Step> chosen, UnaryOperator<Weighed<Step>> change) {
        return milestones.stream()
                .map(each -> each.equals(chosen) ? change.apply(each) : each)
                .toList();
    }

    private static Weighed<Step> verify(Weighed<Step> open) {
        return new Weighed<>(open.milestone(), open.weight(), open.power(), open.dropped(), true, open.due());
    }

    private static Weighed<Step> with(Weighed<Step> like, Step step, int weight) {
        return new Weighed<>(step, weight, like.power(), like.dropped(), like.verified(), like.due());
    }

    private static Weighed<Step> milestone(int number, String part, int weight, Power power, boolean verified) {
        return new Weighed<>(new Step(number, part), weight, power, false, verified, null);
    }

    private static Progress<Step> part(Progress<Step> whole, String part) {
        return requireNonNull(whole.parts(Step::part).get(part));
    }

    private static boolean same(Share one, Share other) {
        return (long) one.part() * other.whole() == (long) other.part() * one.whole();
    }

    private static int percent(Share share) {
        return share.percent().orElse(0);
    }
}
