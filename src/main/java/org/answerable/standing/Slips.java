package org.answerable.standing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;

/**
 * How often promised and legal dates were put off. Our own dates are expectations and never slip: they are passed over.
 *
 * @param times how often a later date took the place of one that was promised or set by law
 * @param days from the first such date to the present one; none where the present one is not later
 */
public record Slips(int times, int days) {

    /** Nothing was put off. */
    public static final Slips NONE = new Slips(0, 0);

    /** A date, and who set it. */
    public record Day(FuzzyDate due, DateOrigin origin) {}

    /** Those of one milestone, by the dates that it was given, the oldest first. */
    public static Slips of(List<Day> given) {
        var bound = given.stream()
                .filter(day -> day.origin().binds())
                .map(day -> day.due().last())
                .toList();
        if (bound.isEmpty()) {
            return NONE;
        }
        var times = 0;
        for (var index = 1; index < bound.size(); index++) {
            times += bound.get(index).isAfter(bound.get(index - 1)) ? 1 : 0;
        }
        var days = DAYS.between(bound.getFirst(), bound.getLast());
        return new Slips(times, Math.toIntExact(Math.max(0, days)));
    }

    /** Those of several milestones. */
    public static Slips sum(List<Slips> each) {
        return each.stream()
                .reduce(
                        NONE,
                        (one, other) ->
                                new Slips(Math.addExact(one.times, other.times), Math.addExact(one.days, other.days)));
    }

    /** Whether anything was put off. */
    public boolean any() {
        return times > 0;
    }
}
