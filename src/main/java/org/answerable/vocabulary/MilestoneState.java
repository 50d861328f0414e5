package org.answerable.vocabulary;

/** How far a milestone is; whether it is verified is a separate fact by two people. */
public enum MilestoneState {
    /** Nothing seen yet. */
    NOT_BEGUN,
    /** Begun. */
    UNDER_WAY,
    /** Seen as done by one of us; counts only once verified. */
    REACHED,
    /** No longer pursued. */
    DROPPED
}
