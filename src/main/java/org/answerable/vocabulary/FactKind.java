package org.answerable.vocabulary;

/** What happens in the story of a recommendation. */
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
    /** What an indicator is to come to. */
    INDICATOR_TARGET,
    /** A number of an indicator. */
    INDICATOR_VALUE,
    /** That a duty passed from one institution to another. */
    HANDOVER,
    /** That published words were replaced. */
    REWORDING;

    /** Whether it can be withdrawn; what took the place of something else is replaced again. */
    public boolean withdrawable() {
        return this != HANDOVER && this != REWORDING;
    }
}
