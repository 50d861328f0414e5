package org.answerable.vocabulary;

/** Why published words were removed. */
public enum RemovalGround {
    /** Somebody would be in danger. */
    SAFETY,
    /** They were about a person who has a right to have them removed. */
    PERSONAL_DATA,
    /** A court said so. */
    COURT_ORDER,
    /** They are classified. */
    CLASSIFIED
}
