package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.board.Facets;
import org.answerable.board.Narrowing;
import org.answerable.fact.AsOf;
import org.answerable.register.Registers;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;

/**
 * The board puts its rows together from flat statements and an index in memory, the page of a publication lets the
 * database nest them. Both have to say the same.
 */
public final class SameChoices {

    private SameChoices() {}

    /** Days before the one that is asked for on which they are held against each other as well. */
    private static final List<Integer> EARLIER = List.of(1, 9, 33);

    /**
     * Of the latest publications and, counted, of everything; on this day and on earlier ones, for which the board keeps
     * what is known of every day.
     */
    public static void everywhere(Boards boards, Registers registers, AsOf asOf) {
        onThatDay(boards, registers, asOf);
        EARLIER.forEach(days ->
                onThatDay(boards, registers, new AsOf(asOf.act(), asOf.day().minusDays(days))));
    }

    private static void onThatDay(Boards boards, Registers registers, AsOf asOf) {
        var board = boards.board(BoardFilter.ALL, Language.EN, asOf);
        var papers = board.papers();
        for (var paper : papers.subList(Math.max(0, papers.size() - 3), papers.size())) {
            var filter = BoardFilter.ALL.with(Narrowing.NONE.withPublication(Optional.of(paper.slug())));
            for (var reader : List.of(Language.EN, Language.SR)) {
                assertThat(boards.lines(filter, reader, asOf, 0, 10_000))
                        .as(paper.slug() + " on " + asOf.day())
                        .isEqualTo(registers
                                .publication(paper.slug(), reader, asOf)
                                .orElseThrow()
                                .lines());
            }
        }
        counted(board.facets(), boards.lines(BoardFilter.ALL, Language.EN, asOf, 0, 10_000));
    }

    private static void counted(Facets facets, List<BoardLine> all) {
        assertThat(facets.found()).isEqualTo(all.size());
        for (var acceptance : Acceptance.values()) {
            assertThat(Facets.of(facets.acceptances(), acceptance))
                    .as(acceptance.name())
                    .isEqualTo(number(
                            all, line -> line.owners().stream().anyMatch(owner -> owner.acceptance() == acceptance)));
        }
        for (var flag : Flag.values()) {
            assertThat(Facets.of(facets.flags(), flag))
                    .as(flag.name())
                    .isEqualTo(number(all, line -> line.flags().stream().anyMatch(raised -> raised.flag() == flag)));
        }
        assertThat(Facets.of(facets.gaps(), Gap.DIFFER))
                .isEqualTo(number(all, line -> line.said().gaps() > 0));
    }

    private static int number(List<BoardLine> all, Predicate<BoardLine> is) {
        return (int) all.stream().filter(is).count();
    }
}
