package org.answerable.time;

import java.time.LocalDate;
import org.answerable.vocabulary.ActNumber;
import org.jspecify.annotations.Nullable;

/** What came of reading from an address of which day a page tells. */
public sealed interface AskedTime {

    /** The address asks for nothing else than today. */
    record Now(ActNumber act, LocalDate day) implements AskedTime {}

    /**
     * The address asks for a day, and what had been published by a day.
     *
     * @param removal the latest act that took words away: it changes pages of every day
     * @param settled whether nothing more can come to be published by that day
     */
    record Then(ActNumber act, PointInTime point, ActNumber removal, boolean settled) implements AskedTime {}

    /**
     * The address asks for what cannot be shown.
     *
     * @param day the day that the reader should know of; null for none
     */
    record Refused(Reason reason, @Nullable LocalDate day) implements AskedTime {}

    /** Why it cannot be shown. */
    enum Reason {
        /** What is given is no day. */
        NOT_A_DAY,
        /** The day has not come yet; today is told. */
        FUTURE,
        /** Nothing that is published goes back to that day; the earliest day is told. */
        BEFORE_ANY_FACT,
        /** By the end of that day, which is told, nothing was published. */
        NOTHING_YET,
        /** What the page tells of was published later, or was not true yet. */
        NOT_HERE_YET
    }
}
