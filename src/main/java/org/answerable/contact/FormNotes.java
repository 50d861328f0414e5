package org.answerable.contact;

import java.time.Duration;
import java.util.Set;

/**
 * What a form that comes back says besides what was typed.
 *
 * @param stale whether it was open too long
 * @param pause how long to wait; zero for not at all
 */
public record FormNotes(Set<NewMessage.Problem> problems, boolean stale, Duration pause) {

    /** Nothing: the form was just opened. */
    public static final FormNotes NOTHING = new FormNotes(Set.of(), false, Duration.ZERO);

    /** Whether there is anything to say. */
    public boolean any() {
        return !problems.isEmpty() || stale || pause.isPositive();
    }

    /** How many minutes to wait. */
    public long minutes() {
        return pause.toMinutes() + 1;
    }

    /** Whether something is wrong in this field. */
    public boolean concern(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
