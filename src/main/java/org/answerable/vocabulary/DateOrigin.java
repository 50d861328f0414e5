package org.answerable.vocabulary;

/** Who set a day. */
public enum DateOrigin {
    /** The owner promised it. */
    PROMISED,
    /** A law sets it. */
    LEGAL,
    /** We expect it; it cannot be overdue. */
    OURS
}
