package org.answerable.vocabulary;

/** What can be withdrawn. */
public enum FactKind {
    /** That an institution leads, supports or no longer has a duty. */
    ASSIGNMENT,
    /** How far a milestone is. */
    MILESTONE_STATE,
    /** When a milestone is due. */
    MILESTONE_DATE,
    /** That a milestone is done, or is no longer. */
    VERIFICATION,
    /** A piece of evidence. */
    EVIDENCE,
    /** That an owner was asked. */
    QUESTION,
    /** What an owner answered. */
    RESPONSE,
    /** What an owner says about progress. */
    CLAIM,
    /** What we found. */
    ASSESSMENT,
    /** A note that moves no number. */
    UPDATE_NOTE,
    /** A number of an indicator. */
    INDICATOR_VALUE
}
