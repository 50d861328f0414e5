package org.answerable.administration;

/** Whether there is anybody to agree; the room that knows the people says so. */
public interface SecondPerson {

    /** Whether another administrator than the actor can sign in. */
    boolean anotherAdministrator();
}
