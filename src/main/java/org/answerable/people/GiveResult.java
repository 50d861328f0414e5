package org.answerable.people;

import org.answerable.vocabulary.GrantId;

/** What came of giving a role. */
public sealed interface GiveResult {

    /** It is given. */
    record Given(GrantId grant) implements GiveResult {}

    /** Nobody gives a role to oneself. */
    record ToOneself() implements GiveResult {}

    /** The person has it already. */
    record AlreadyThere() implements GiveResult {}

    /** Who speaks for an institution never works on a publication that asks something of it. */
    record WouldAssessOwnInstitution() implements GiveResult {}

    /** A role without what it is for, or that ends before it begins or today. */
    record Invalid() implements GiveResult {}

    /** There is no such person, publication or institution. */
    record NotThere() implements GiveResult {}
}
