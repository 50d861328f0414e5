package org.answerable.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.answerable.fact.Raised;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Flag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When flags ended for whoever looked: between acts and days. */
class EndedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final Raised OVERDUE = new Raised(Flag.OVERDUE, DAY);

    @Test
    void anActEndsIt() {
        var first = stood(1, DAY.minusDays(5), DAY.plusDays(3), DAY.minusDays(9), EVER, OVERDUE);
        var second = stood(2, DAY.plusDays(3), null, DAY.minusDays(9), EVER);

        assertThat(ended(first, second)).containsExactly(new Ended(OVERDUE, noon(DAY.plusDays(3)), second));
        assertThat(ended(first, second).getFirst().name()).isEqualTo("act-2");
    }

    @Test
    void aDayEndsItWithoutAnAct() {
        var first = stood(1, DAY.minusDays(5), null, DAY.minusDays(9), DAY.plusDays(3), OVERDUE);
        var second = stood(1, DAY.minusDays(5), null, DAY.plusDays(3), EVER);

        assertThat(ended(first, second)).containsExactly(new Ended(OVERDUE, start(DAY.plusDays(3)), null));
        assertThat(ended(first, second).getFirst().name()).startsWith("day-");
    }

    @Test
    void whatGoesOnHasNotEnded() {
        var first = stood(1, DAY.minusDays(5), DAY.plusDays(3), DAY.minusDays(9), EVER, OVERDUE);
        var since = new Raised(Flag.OVERDUE, DAY.plusDays(1));

        assertThat(ended(first, stood(2, DAY.plusDays(3), null, DAY.minusDays(9), EVER, since)))
                .isEmpty();
        assertThat(ended(first)).isEmpty();
    }

    @Test
    void whatBeginsAnewLaterHasEndedBefore() {
        var first = stood(1, DAY.minusDays(5), DAY.plusDays(3), DAY.minusDays(9), EVER, OVERDUE);
        var later = new Raised(Flag.OVERDUE, DAY.plusDays(8));

        assertThat(ended(first, stood(2, DAY.plusDays(3), null, DAY.minusDays(9), EVER, later)))
                .extracting(Ended::flag)
                .containsExactly(OVERDUE);
    }

    @Test
    void whatNobodyCouldSeeHasNotEnded() {
        var away = stood(1, DAY.minusDays(5), DAY.minusDays(1), DAY.minusDays(9), EVER, OVERDUE);
        var early = stood(2, DAY.minusDays(1), null, DAY.minusDays(9), DAY.minusDays(4), OVERDUE);
        var now = stood(2, DAY.minusDays(1), null, DAY.minusDays(4), EVER);

        assertThat(ended(away, early, now)).isEmpty();
    }

    @Test
    void whatEndsOnlyLaterIsNotTold() {
        var first = stood(1, DAY.minusDays(5), null, DAY.minusDays(9), DAY.plusDays(300), OVERDUE);
        var second = stood(1, DAY.minusDays(5), null, DAY.plusDays(300), EVER);

        assertThat(ended(first, second)).isEmpty();
    }

    private static List<Ended> ended(Stood... all) {
        return Ended.of(List.of(all), EndedTest::start, start(DAY.plusDays(30)));
    }

    private static Stood stood(
            long act,
            LocalDate published,
            @Nullable LocalDate replaced,
            LocalDate from,
            LocalDate until,
            Raised... flags) {
        return new Stood(
                new ActNumber(act),
                noon(published),
                DraftKind.UPDATE,
                replaced == null ? null : noon(replaced),
                from,
                until,
                List.of(flags));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant noon(LocalDate day) {
        return start(day).plusSeconds(43_200);
    }
}
