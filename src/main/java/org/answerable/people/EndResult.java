package org.answerable.people;

/** What came of ending a role, or a person's access. */
public sealed interface EndResult {

    /** It is over, from now on. */
    record Ended() implements EndResult {}

    /** Nobody would be left who could let anybody in again. */
    record LastAdministrator() implements EndResult {}

    /** There is no such thing, or it was over already. */
    record NotThere() implements EndResult {}
}
