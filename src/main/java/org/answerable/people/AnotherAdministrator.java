package org.answerable.people;

import java.util.Set;
import org.answerable.access.CurrentActor;
import org.answerable.administration.SecondPerson;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.springframework.stereotype.Component;

/** Looks for another administrator among the people. */
@Component
class AnotherAdministrator implements SecondPerson {

    private final People people;
    private final CurrentActor actor;

    AnotherAdministrator(People people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @Override
    public boolean anotherAdministrator(Set<ActorId> than) {
        return people.all(Language.EN).stream()
                .anyMatch(person -> person.state() == PersonLine.State.ACTIVE
                        && person.roles().contains(Role.ADMINISTRATOR)
                        && !person.id().equals(actor.id())
                        && !than.contains(person.id()));
    }
}
