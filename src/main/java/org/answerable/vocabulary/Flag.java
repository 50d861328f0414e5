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
    /** Every milestone is verified, and an indicator misses its target all the same. */
    ON_PAPER,
    /** It was implemented and no longer is, by an assessment or by an indicator. */
    REOPENED,
    /** No institution in existence is responsible. */
    ORPHANED
}
