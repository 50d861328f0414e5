package org.answerable.vocabulary;

/** Whether an institution has to answer. */
public enum Duty {
    /** A law obliges it. */
    LEGAL,
    /** It agreed to. */
    AGREED,
    /** It has no duty: no clock runs. */
    NONE
}
