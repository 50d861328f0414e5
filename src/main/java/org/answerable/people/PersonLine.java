package org.answerable.people;

import java.util.List;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;

/**
 * A person as administrators see them in a list.
 *
 * @param roles of the grants in force today, each once
 */
public record PersonLine(
        ActorId id, String name, String email, Language language, boolean demo, State state, List<Role> roles) {

    /** Whether the person can sign in. */
    public enum State {
        /** Has not set a password yet. */
        INVITED,
        /** Can sign in. */
        ACTIVE,
        /** Access is stopped. */
        DISABLED
    }
}
