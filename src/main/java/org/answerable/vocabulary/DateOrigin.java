package org.answerable.vocabulary;

/** Who set a day. */
public enum DateOrigin {
    /** The owner promised it. */
    PROMISED,
    /** A law sets it. */
    LEGAL,
    /** We expect it; it cannot be overdue. */
    OURS;

    /** Whether somebody can be late by it. No expectation of ours takes the place of such a date. */
    public boolean binds() {
        return this != OURS;
    }
}
