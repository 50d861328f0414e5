package org.answerable.vocabulary;

/** What a grant allows. */
public enum Role {
    /** Drafts, records, asks, for a publication. */
    CONTRIBUTOR,
    /** Also approves what another drafted, for a publication. */
    APPROVER,
    /** Answers for an institution. */
    OFFICIAL,
    /** Reads everything but sealed content, private contacts and subscribers; writes nothing. */
    AUDITOR,
    /** Keeps people, grants, institutions and publications. */
    ADMINISTRATOR
}
