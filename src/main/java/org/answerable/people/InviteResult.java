package org.answerable.people;

import java.time.Instant;
import java.util.List;
import org.answerable.drafting.Problem;
import org.answerable.vocabulary.ActorId;

/** What came of inviting somebody. */
public sealed interface InviteResult {

    /**
     * The person is there and can set a password.
     *
     * @param path the one-time address without the host; shown once, kept nowhere
     * @param expiresAt UTC
     */
    record Invited(ActorId person, String path, Instant expiresAt) implements InviteResult {

        /** Leaves the address out: it must not get into a log. */
        @Override
        public String toString() {
            return "Invited[" + person + "]";
        }
    }

    /** Somebody signs in with this address already. */
    record AddressTaken() implements InviteResult {}

    /** Something was typed wrongly. */
    record Invalid(List<Problem> problems) implements InviteResult {}

    /** One of the roles cannot be given; nobody was invited. */
    record RoleRefused(NewGrant grant, GiveResult why) implements InviteResult {}

    /** There is no such person, or no access for them. */
    record NotThere() implements InviteResult {}
}
