package org.answerable.administration;

import java.util.Set;
import org.answerable.vocabulary.ActorId;

/** Whether there is anybody to agree; the room that knows the people says so. */
public interface SecondPerson {

    /** Whether an administrator can sign in who is neither the actor nor one of these. */
    boolean anotherAdministrator(Set<ActorId> than);
}
