package org.answerable.vocabulary;

/** Where a statement comes from. */
public enum Provenance {
    /** The publication says so, at a named place. */
    PAPER,
    /** Another source says so. */
    ELSEWHERE,
    /** We judge so. */
    JUDGEMENT
}
