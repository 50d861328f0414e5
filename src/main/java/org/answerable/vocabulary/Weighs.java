package org.answerable.vocabulary;

/** Which way evidence speaks. */
public enum Weighs {
    /** For implementation. */
    FOR,
    /** Against it. */
    AGAINST,
    /** Context: shows activity, decides nothing. */
    NEITHER
}
