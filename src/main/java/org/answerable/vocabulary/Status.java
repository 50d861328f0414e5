package org.answerable.vocabulary;

/** What was found, and the scale in which an owner may claim: the common scale of implementation. */
public enum Status {
    /** Nothing seen yet. */
    NOT_STARTED,
    /** Begun. */
    IN_PROGRESS,
    /** Most of what was asked is there. */
    SUBSTANTIALLY_IMPLEMENTED,
    /** What was asked is there. */
    IMPLEMENTED,
    /** Overtaken by events. */
    NO_LONGER_APPLICABLE
}
