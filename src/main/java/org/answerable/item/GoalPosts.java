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
 * @param moves the latest first
 */
public record GoalPosts(Optional<Dated> first, List<Move> moves, Slips slips) {

    /** One date took the place of another. */
    public record Move(Dated before, Dated after) {}

    static GoalPosts of(Rung rung) {
        var given = rung.dates().reversed().stream()
                .filter(dated -> dated.fact().counts())
                .toList();
        var moves = new ArrayList<Move>();
        for (var index = 1; index < given.size(); index++) {
            moves.addFirst(new Move(given.get(index - 1), given.get(index)));
        }
        return new GoalPosts(
                given.stream().findFirst(),
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
        return first.filter(dated -> moves.stream()
                .findFirst()
                .map(Move::after)
                .filter(now -> !now.due().equals(dated.due()) || now.origin() != dated.origin())
                .isPresent());
    }
}
