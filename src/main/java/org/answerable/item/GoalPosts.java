package org.answerable.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.answerable.item.ItemPage.Dated;
import org.answerable.item.ItemPage.Rung;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.MilestoneState;

/**
 * The dates that a milestone was given: what it was first, and each move away from there. What was withdrawn is left out.
 *
 * @param now the date that counts
 * @param expected what we expect beside it, where that is told later and the date binds
 * @param moves the latest first
 */
public record GoalPosts(
        Optional<Dated> first, Optional<Dated> now, Optional<Dated> expected, List<Move> moves, Slips slips) {

    /** One date took the place of another, or stands beside it. */
    public record Move(Dated before, Dated after) {

        /** Whether the date before still counts: an expectation of ours never takes the place of one that binds. */
        public boolean beside() {
            return before.origin().binds() && !after.origin().binds();
        }
    }

    /** Of dates, the latest first, the one that counts: the latest that binds, else the latest that we expect. */
    public static Optional<Dated> counting(List<Dated> dates) {
        var given = dates.stream().filter(dated -> dated.fact().counts()).toList();
        return given.stream()
                .filter(dated -> dated.origin().binds())
                .findFirst()
                .or(() -> given.stream().findFirst());
    }

    static GoalPosts of(Rung rung) {
        var given = rung.dates().reversed().stream()
                .filter(dated -> dated.fact().counts())
                .toList();
        var moves = new ArrayList<Move>();
        for (var index = 1; index < given.size(); index++) {
            var before = counting(given.subList(0, index).reversed());
            moves.addFirst(new Move(before.orElseThrow(), given.get(index)));
        }
        return new GoalPosts(
                given.stream().findFirst(),
                rung.due(),
                moves.stream().findFirst().filter(Move::beside).map(Move::after),
                List.copyOf(moves),
                Slips.of(given.stream()
                        .map(dated -> new Slips.Day(dated.due(), dated.origin()))
                        .toList()));
    }

    /** The promised and legal dates that were put off, of all milestones that are pursued. */
    public static Slips slips(ItemPage page) {
        return Slips.sum(page.milestones().stream()
                .filter(rung -> rung.state() != MilestoneState.DROPPED)
                .map(rung -> rung.posts().slips())
                .toList());
    }

    /** The first date, where another stands in its place now. */
    public Optional<Dated> left() {
        return first.filter(dated -> now.filter(one -> !one.due().equals(dated.due()) || one.origin() != dated.origin())
                .isPresent());
    }
}
