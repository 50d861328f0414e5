package org.answerable.vocabulary;

/** Where a draft stands. */
public enum DraftState {
    /** Being written. */
    OPEN,
    /** Waiting for a second person. */
    SUBMITTED,
    /** Sent back with a note. */
    RETURNED,
    /** Became facts; is not changed any more. */
    PUBLISHED,
    /** Put away; can be restored. */
    DISCARDED;

    /** Whether somebody may write in it now. */
    public boolean isWritten() {
        return this == OPEN || this == RETURNED;
    }
}
