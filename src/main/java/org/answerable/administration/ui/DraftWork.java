package org.answerable.administration.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.answerable.access.CurrentActor;
import org.answerable.administration.People;
import org.answerable.administration.PersonLine;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.parts.Reader;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Role;

/** What it takes to write a draft in the administration. */
@SpringComponent
record DraftWork(Drafts drafts, Gate gate, Today today, CurrentActor actor, People people) {

    /** Whether there is another administrator who can sign in and agree. */
    boolean anotherAdministrator() {
        return people.all(Reader.language()).stream()
                .anyMatch(person -> person.state() == PersonLine.State.ACTIVE
                        && person.roles().contains(Role.ADMINISTRATOR)
                        && !person.id().equals(actor.id()));
    }
}
