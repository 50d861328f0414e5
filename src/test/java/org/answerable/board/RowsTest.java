package org.answerable.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.answerable.board.Rows.Stands;
import org.answerable.schedule.Milestones;
import org.answerable.standing.Share;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;

/** However many there are, and on however many cores they are looked at, a day is the same. */
class RowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant THEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant END = Instant.parse("2026-11-22T23:00:00Z");

    @Test
    void manyStandInTheOrderInWhichFewDo() {
        var many = IntStream.range(0, 30_000).mapToObj(RowsTest::stands).toList();
        var halves = Stream.of(many.subList(0, 15_000), many.subList(15_000, 30_000));

        var found = rows(many).on(DAY, END);

        assertThat(found).hasSize(20_000);
        assertThat(found)
                .isEqualTo(
                        halves.flatMap(half -> rows(half).on(DAY, END).stream()).toList());
    }

    private static Rows rows(List<Stands> stands) {
        return new Rows(
                stands,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Milestones(List.of(), List.of(), List.of(), List.of()));
    }

    /** Each third begins later. */
    private static Stands stands(int number) {
        return new Stands(
                RecommendationId.next(),
                "R" + number,
                number % 2 == 0 ? Status.IN_PROGRESS : null,
                "paper",
                0,
                0,
                null,
                List.of(),
                THEN,
                null,
                new Share(0, 1),
                THEN,
                number % 3 == 0 ? DAY.plusDays(1) : DAY.minusDays(1),
                LocalDate.MAX);
    }
}
