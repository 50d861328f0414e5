package org.answerable.vocabulary;

/** Under whose law an institution stands. */
public enum Jurisdiction {
    /** Kosovo's. */
    KOSOVO,
    /** International. */
    INTERNATIONAL
}
