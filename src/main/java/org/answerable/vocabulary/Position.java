package org.answerable.vocabulary;

/** What an owner answered to a recommendation. */
public enum Position {
    /** It will do it. */
    ACCEPTED,
    /** It will do some of it. */
    IN_PART,
    /** It will not. */
    REFUSED,
    /** It says that it is not its to do. */
    NOT_COMPETENT
}
