package org.answerable.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many milestones are due in which month, seen from a day.
 *
 * @param months only those in which something is due
 * @param undated how many that are not verified have no date
 */
public record Schedule(SortedMap<YearMonth, Due> months, int undated) {

    /** Of nothing. */
    public static final Schedule NONE = new Schedule(Collections.emptySortedMap(), 0);

    /**
     * What is due in a time.
     *
     * @param verified it is done, whenever that was
     * @param passed its day has passed and it is not verified
     * @param ahead its day is still to come
     */
    public record Due(int verified, int passed, int ahead) {

        /** Nothing. */
        public static final Due NOTHING = new Due(0, 0, 0);

        /** Both. */
        public Due plus(Due other) {
            return new Due(verified + other.verified, passed + other.passed, ahead + other.ahead);
        }

        private Due times(int by) {
            return new Due(verified * by, passed * by, ahead * by);
        }

        /** All three. */
        public int all() {
            return verified + passed + ahead;
        }
    }

    /** Everything that has a date. */
    public Due dated() {
        return months.values().stream().reduce(Due.NOTHING, Due::plus);
    }

    /** Counts one milestone after the other. */
    public static final class Count {

        private static final Due VERIFIED = new Due(1, 0, 0);
        private static final Due PASSED = new Due(0, 1, 0);
        private static final Due AHEAD = new Due(0, 0, 1);

        private final LocalDate day;
        private final SortedMap<YearMonth, Due> months = new TreeMap<>();
        private int undated;

        /** Seen from a day. */
        public Count(LocalDate day) {
            this(day, NONE);
        }

        /** Seen from a day on which so many were counted before. */
        public Count(LocalDate day, Schedule before) {
            this.day = day;
            this.undated = before.undated;
            this.months.putAll(before.months);
        }

        /** One more. */
        public void add(Term term) {
            count(term, 1);
        }

        /** One less, which was counted before. */
        public void remove(Term term) {
            count(term, -1);
        }

        private void count(Term term, int by) {
            var last = term.last();
            if (last != null) {
                var due = term.verified() ? VERIFIED : last.isBefore(day) ? PASSED : AHEAD;
                months.merge(YearMonth.from(last), due.times(by), (one, other) -> {
                    var both = one.plus(other);
                    return both.equals(Due.NOTHING) ? null : both;
                });
            } else if (!term.verified()) {
                undated += by;
            }
        }

        /** What was counted. */
        public Schedule schedule() {
            return new Schedule(Collections.unmodifiableSortedMap(months), undated);
        }
    }
}
