package org.answerable.history;

/** What can be done, as the audit trail names it. */
public enum Deed {
    /** A draft was begun. */
    DRAFT_OPENED,
    /** A draft was saved. */
    DRAFT_SAVED,
    /** The last save of a draft was taken back. */
    DRAFT_UNDONE,
    /** A draft was put before a second person. */
    DRAFT_SUBMITTED,
    /** A draft was taken back by its side before it was approved. */
    DRAFT_TAKEN_BACK,
    /** A second person sent a draft back. */
    DRAFT_RETURNED,
    /** A draft was put away. */
    DRAFT_DISCARDED,
    /** A draft that had been put away was taken up again. */
    DRAFT_RESTORED,
    /** A draft lost words that were removed from what is published. */
    DRAFT_EMPTIED,
    /** A draft became facts. */
    PUBLISHED,
    /** Somebody signed in, or tried to. */
    SIGN_IN,
    /** Somebody signed out. */
    SIGN_OUT,
    /** A method was called, or an address opened, without the role that it asks for. */
    ACCESS,
    /** A person was invited. */
    PERSON_INVITED,
    /** A person's name, address or language was changed. */
    PERSON_CHANGED,
    /** A person set a password. */
    PASSWORD_SET,
    /** A person's access was stopped. */
    PERSON_DISABLED,
    /** A person's access was opened again. */
    PERSON_ENABLED,
    /** A person's name and address were erased. */
    PERSON_ERASED,
    /** A role was given. */
    GRANT_GIVEN,
    /** A role was taken back. */
    GRANT_ENDED,
    /** An identity for a publication was made. */
    PUBLICATION_ADDED,
    /** An identity for an institution was made. */
    INSTITUTION_ADDED,
    /** The private contact of an institution was changed. */
    CONTACT_CHANGED,
    /** A publication's files were read in. */
    PUBLICATION_IMPORTED,
    /** A reader wrote. */
    MESSAGE_RECEIVED,
    /** A reader's message was answered. */
    MESSAGE_ANSWERED,
    /** A reader's message needs no answer. */
    MESSAGE_CLOSED,
    /** The words and the address of a reader's message were erased. */
    MESSAGE_ERASED
}
