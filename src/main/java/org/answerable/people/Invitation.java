package org.answerable.people;

import org.answerable.vocabulary.Language;

/** What a one-time link is good for. */
public sealed interface Invitation {

    /** For this person to set a password. */
    record ForPerson(String name, String email, Language language) implements Invitation {}

    /** For the first administrator of a new installation. */
    record ForFirstAdministrator() implements Invitation {}

    /** For nothing: it is unknown, used or too old; which of them is not said. */
    record ForNothing() implements Invitation {}
}
