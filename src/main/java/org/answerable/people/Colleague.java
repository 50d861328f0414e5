package org.answerable.people;

import java.util.List;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Role;

/**
 * A person as auditors see them: by name and roles. The mail address, which is also the name to sign in with, is a
 * private contact and is not here.
 *
 * @param roles of the grants in force today, each once
 */
public record Colleague(ActorId id, String name, boolean demo, PersonLine.State state, List<Role> roles) {

    /**
     * The same with all the roles that they ever had, the latest first.
     *
     * @param grants who gave them, when, for what and until when
     */
    public record Page(Colleague person, List<PersonPage.Grant> grants) {}

    static Colleague of(PersonLine person) {
        return new Colleague(person.id(), person.name(), person.demo(), person.state(), person.roles());
    }
}
