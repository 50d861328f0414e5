package org.answerable.vocabulary;

import java.time.LocalDate;

/** A day, month or year in the installation's zone; month and year are kept as their first day. */
public record FuzzyDate(LocalDate day, Precision precision) {

    /** Cuts the day down to the first of its month or year where only that is known. */
    public FuzzyDate {
        day = switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Exactly this day. */
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day, Precision.DAY);
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.plusMonths(1).minusDays(1);
            case YEAR -> day.plusYears(1).minusDays(1);
        };
    }
}
