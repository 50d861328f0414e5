package org.answerable.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.board.BoardPage.Count;
import org.answerable.fact.AsOf;
import org.answerable.schedule.Term;
import org.answerable.standing.Share;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;

/** What an index keeps beside itself is bounded, and what it goes on from after an act is what it would count anew. */
class BoardIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ActNumber WORDED = new ActNumber(1);

    private final Random random = new Random(11);

    @Test
    void thousandsOfFiltersLeaveTheCountsOfTwoHundred() {
        var index = new BoardIndex(asOf(1), WORDED, List.of());
        for (var number = 0; number < 5000; number++) {
            index.facets(BoardFilter.ALL.withOwner(Optional.of("nobody-" + number)));
        }

        assertThat(index.remembered()).isBetween(1L, 200L);
    }

    @Test
    void afterActsItSaysTheSameAsOneThatIsCountedAnew() {
        var all = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(_ -> some(RecommendationId.next(), 0))
                .toList());
        var index = new BoardIndex(asOf(1), WORDED, all);
        for (var act = 2; act < 200; act++) {
            index.facets(BoardFilter.ALL);
            index.latest(5);
            var changed = new ArrayList<Indexed>();
            for (var at : IntStream.range(0, all.size())
                    .filter(_ -> random.nextInt(10) == 0)
                    .toArray()) {
                var before = all.get(at);
                all.set(
                        at,
                        random.nextInt(3) == 0 ? changedAt(before, act) : some(before.id(), random.nextInt(act + 1)));
                changed.add(all.get(at));
            }
            index = index.with(asOf(act), WORDED, changed).orElseThrow();
            var anew = new BoardIndex(asOf(act), WORDED, all);

            assertThat(index.all()).isEqualTo(anew.all());
            assertThat(index.facets(BoardFilter.ALL)).isEqualTo(anew.facets(BoardFilter.ALL));
            assertThat(index.counts())
                    .isEqualTo(anew.counts())
                    .isSortedAccordingTo(comparing(Count::status, nullsFirst(naturalOrder())));
            assertThat(index.choosable()).isEqualTo(anew.choosable());
            assertThat(index.milestones()).isEqualTo(anew.milestones());
            assertThat(index.asking()).isEqualTo(anew.asking());
            assertThat(index.silent()).isEqualTo(anew.silent());
            assertThat(index.latest(30)).isEqualTo(anew.latest(30));
        }
    }

    @Test
    void whatIsNewMakesAnotherIndex() {
        var index = new BoardIndex(asOf(1), WORDED, List.of(some(RecommendationId.next(), 0)));

        assertThat(index.with(asOf(2), WORDED, List.of(some(RecommendationId.next(), 2))))
                .isEmpty();
    }

    private static AsOf asOf(long act) {
        return new AsOf(new ActNumber(act), DAY);
    }

    private static Indexed changedAt(Indexed one, int act) {
        return new Indexed(
                one.id(),
                one.reference(),
                one.status(),
                one.publication(),
                one.holders(),
                one.owners(),
                one.acceptances(),
                one.topics(),
                one.gap(),
                one.due(),
                one.dueOn(),
                one.flags(),
                Instant.ofEpochSecond(act),
                one.change(),
                one.milestones(),
                one.later(),
                one.questions(),
                one.terms());
    }

    private Indexed some(RecommendationId id, int changedAt) {
        return new Indexed(
                id,
                "R" + id,
                random.nextInt(4) == 0 ? null : any(Status.values()),
                "paper-" + random.nextInt(3),
                List.of(),
                Set.of("owner-" + random.nextInt(6)),
                EnumSet.of(any(Acceptance.values())),
                Set.of("topic-" + random.nextInt(4)),
                any(Gap.values()),
                any(Due.values()),
                random.nextBoolean() ? null : day(),
                EnumSet.of(any(Flag.values())),
                Instant.ofEpochSecond(changedAt),
                null,
                new Share(random.nextInt(3), 3),
                random.nextInt(5) == 0,
                List.of(new Indexed.Question(
                        "owner-" + random.nextInt(6), random.nextBoolean(), random.nextBoolean(), day())),
                List.of(new Term(random.nextBoolean() ? null : day(), random.nextBoolean())));
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(200) - 100);
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
