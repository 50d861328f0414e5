package org.answerable.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an owner stands to a recommendation on a day; nobody is called silent who was not asked. */
public enum Acceptance {
    /** No question was put to it. */
    NOT_ASKED,
    /** Asked, has not answered anything yet, and the due day has not passed or there is none. */
    AWAITING,
    /** The due day of a question has passed without an answer to it. */
    NO_ANSWER,
    /** See {@link Position#ACCEPTED}. */
    ACCEPTED,
    /** See {@link Position#IN_PART}. */
    IN_PART,
    /** See {@link Position#REFUSED}. */
    REFUSED,
    /** See {@link Position#NOT_COMPETENT}. */
    NOT_COMPETENT;

    /**
     * What follows from what was asked and answered.
     *
     * @param latest the position of the latest answer, whether it was asked for or not
     * @param waits whether a question waits for an answer
     * @param due the first day by which one of the questions that wait is due; null where no clock runs
     */
    public static Acceptance of(@Nullable Position latest, boolean waits, @Nullable LocalDate due, LocalDate day) {
        if (waits && due != null && due.isBefore(day)) {
            return NO_ANSWER;
        }
        if (latest == null) {
            return waits ? AWAITING : NOT_ASKED;
        }
        return switch (latest) {
            case ACCEPTED -> ACCEPTED;
            case IN_PART -> IN_PART;
            case REFUSED -> REFUSED;
            case NOT_COMPETENT -> NOT_COMPETENT;
        };
    }
}
