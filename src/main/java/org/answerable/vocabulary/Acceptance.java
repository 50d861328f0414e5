package org.answerable.vocabulary;

/** How an owner stands to a recommendation on a day; nobody is called silent who was not asked. */
public enum Acceptance {
    /** No question was put to it. */
    NOT_ASKED,
    /** Asked, and the due day has not passed or there is none. */
    AWAITING,
    /** Asked, and the due day has passed. */
    NO_ANSWER,
    /** See {@link Position#ACCEPTED}. */
    ACCEPTED,
    /** See {@link Position#IN_PART}. */
    IN_PART,
    /** See {@link Position#REFUSED}. */
    REFUSED,
    /** See {@link Position#NOT_COMPETENT}. */
    NOT_COMPETENT
}
