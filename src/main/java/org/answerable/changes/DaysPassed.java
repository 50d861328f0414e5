package org.answerable.changes;

import java.time.LocalDate;
import java.util.List;
import org.answerable.item.ItemPage;
import org.answerable.item.ItemPage.Asked;
import org.answerable.item.ItemPage.Rung;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** By which days something was due that had not come when they passed: no act tells of it. */
public record DaysPassed(List<Rung> milestones, List<Asked> questions) {

    /** Those that passed after the end of one day, up to the end of another, of which the page tells. */
    public static DaysPassed of(ItemPage item, LocalDate from, LocalDate to) {
        return new DaysPassed(
                item.milestones().stream()
                        .filter(_ -> !finished(item.status()))
                        .filter(rung -> rung.due()
                                .filter(dated -> dated.origin().binds()
                                        && isBetween(dated.due().last(), from, to))
                                .isPresent())
                        .filter(DaysPassed::isOpen)
                        .toList(),
                item.questions().stream()
                        .filter(asked -> asked.fact().counts() && !asked.answered())
                        .filter(asked -> asked.dueOn() != null && isBetween(asked.dueOn(), from, to))
                        .filter(asked ->
                                asked.passedOn() == null || asked.passedOn().isAfter(to))
                        .toList());
    }

    /** Whether there is none. */
    public boolean none() {
        return milestones.isEmpty() && questions.isEmpty();
    }

    private static boolean isBetween(LocalDate due, LocalDate from, LocalDate to) {
        return !due.isBefore(from) && due.isBefore(to);
    }

    private static boolean finished(@Nullable Status status) {
        return status == Status.IMPLEMENTED || status == Status.NO_LONGER_APPLICABLE;
    }

    /** Neither verified nor dropped, nor waiting for our own look. */
    private static boolean isOpen(Rung rung) {
        return switch (rung.state()) {
            case DROPPED -> false;
            case REACHED -> rung.verified().isEmpty() && wasLookedAt(rung);
            case NOT_BEGUN, UNDER_WAY -> rung.verified().isEmpty();
        };
    }

    private static boolean wasLookedAt(Rung rung) {
        var moved = rung.moves().stream().filter(one -> one.fact().counts()).findFirst();
        return rung.checks().stream()
                .filter(one -> one.fact().counts())
                .findFirst()
                .filter(check -> moved.filter(one ->
                                one.fact().on().day().isAfter(check.fact().on().day()))
                        .isEmpty())
                .isPresent();
    }
}
