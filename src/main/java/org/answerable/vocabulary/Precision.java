package org.answerable.vocabulary;

/** How exactly a date is known. */
public enum Precision {
    /** To the day. */
    DAY,
    /** To the month; the stored day is its first. */
    MONTH,
    /** To the year; the stored day is its first. */
    YEAR
}
