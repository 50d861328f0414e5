package org.answerable.time;

import java.time.LocalDate;
import org.answerable.vocabulary.ActNumber;
import org.jspecify.annotations.Nullable;

/** What came of reading from an address between which two days a reader wants to compare. */
public sealed interface AskedPeriod {

    /**
     * From the end of one day to the end of another.
     *
     * @param after the latest act by the end of the first day
     * @param upTo the latest act by the end of the second
     * @param open whether the second day is today and goes on
     * @param opening the day before anything was published; null while nothing is
     * @param removal the latest act that took words away: it changes pages of every day
     * @param chosen whether the address names a day, so that none was taken for granted
     */
    record Between(
            LocalDate from,
            LocalDate to,
            ActNumber after,
            ActNumber upTo,
            boolean open,
            @Nullable LocalDate opening,
            ActNumber removal,
            boolean chosen)
            implements AskedPeriod {

        /** How many days are compared where the reader names none. */
        private static final int USUAL_DAYS = 30;

        /** The parameter of an address that names the first day. */
        public static final String FROM = "from";

        /** The parameter of an address that names the second day. */
        public static final String TO = "to";

        /** The first day where the reader names none: some days before the second, or the day before the first act. */
        public static LocalDate usual(LocalDate to, @Nullable LocalDate opening) {
            var usual = to.minusDays(USUAL_DAYS);
            return opening != null && usual.isBefore(opening) ? opening : usual;
        }

        /** The same up to the second day, from another first one. */
        public Between since(LocalDate other) {
            return new Between(other, to, after, upTo, open, opening, removal, chosen);
        }

        /** The point in time at which the pages stand that the period leads to; null for the present. */
        public @Nullable PointInTime end() {
            return open ? null : new PointInTime(to, to);
        }
    }

    /**
     * The address asks for what cannot be compared.
     *
     * @param day the day that the reader should know of; null for none
     */
    record Refused(Reason reason, @Nullable LocalDate day) implements AskedPeriod {}

    /** Why it cannot be compared. */
    enum Reason {
        /** What is given is no day. */
        NOT_A_DAY,
        /** A day has not come yet; today is told. */
        FUTURE,
        /** Before that day, which is told, nothing was published. */
        BEFORE_ANY_ACT,
        /** The first day comes after the second. */
        BACKWARDS
    }
}
