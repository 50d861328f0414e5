package org.answerable.vocabulary;

/** By which way a question or an answer came. */
public enum Channel {
    /** By letter. */
    LETTER,
    /** By mail. */
    EMAIL,
    /** In this portal. */
    PORTAL,
    /** In a hearing. */
    HEARING,
    /** Said in public. */
    PUBLIC_STATEMENT,
    /** By telephone. */
    PHONE
}
