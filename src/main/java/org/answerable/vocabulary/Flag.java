package org.answerable.vocabulary;

/** What stands beside a status, never in its place; each holds from a day on by itself. */
public enum Flag {
    /** A date that was promised or set by law has passed. */
    OVERDUE,
    /** An owner was asked and the due day has passed. */
    NO_ANSWER,
    /** Work had begun and nothing has been heard of it for long. */
    STALLED,
    /** Evidence is past the day on which it was to be looked at again. */
    UNVERIFIED,
    /** Every step is verified, the outcome is not. */
    ON_PAPER,
    /** It was implemented and no longer is. */
    REOPENED,
    /** No institution in existence is responsible. */
    ORPHANED
}
