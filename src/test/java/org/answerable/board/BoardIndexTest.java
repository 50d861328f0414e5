package org.answerable.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.answerable.fact.AsOf;
import org.answerable.vocabulary.ActNumber;
import org.junit.jupiter.api.Test;

/** What an index keeps beside itself is bounded, whatever is asked. */
class BoardIndexTest {

    @Test
    void thousandsOfFiltersLeaveTheCountsOfTwoHundred() {
        var index = new BoardIndex(new AsOf(new ActNumber(1), LocalDate.of(2026, 11, 22)), new ActNumber(1), List.of());
        for (var number = 0; number < 5000; number++) {
            index.facets(BoardFilter.ALL.withOwner(Optional.of("nobody-" + number)));
        }

        assertThat(index.remembered()).isBetween(1L, 200L);
    }
}
