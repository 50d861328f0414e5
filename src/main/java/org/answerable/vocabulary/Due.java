package org.answerable.vocabulary;

/** When the next date is, seen from the day of the board. */
public enum Due {
    /** It has passed, whoever set it. */
    PASSED,
    /** Within 30 days. */
    SOON,
    /** After that. */
    LATER,
    /** No date was set for what is next, or nothing is left. */
    NONE
}
