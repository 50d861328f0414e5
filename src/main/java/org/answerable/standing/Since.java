package org.answerable.standing;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Since when something has been so without a break. */
final class Since {

    private Since() {}

    /** The earliest of these days from which it has been so on each; empty where it is not so on the last. */
    static Optional<LocalDate> when(NavigableSet<LocalDate> days, Predicate<LocalDate> isSo) {
        @Nullable LocalDate since = null;
        for (var day : days.descendingSet()) {
            if (!isSo.test(day)) {
                break;
            }
            since = day;
        }
        return Optional.ofNullable(since);
    }
}
