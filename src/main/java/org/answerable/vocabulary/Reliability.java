package org.answerable.vocabulary;

/** How far a source is trusted, after the Admiralty code. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F
}
