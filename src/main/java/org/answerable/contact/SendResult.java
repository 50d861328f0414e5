package org.answerable.contact;

import java.time.Duration;
import java.util.Set;

/** What came of sending a message. */
public sealed interface SendResult {

    /** It waits at the desk. So it says to a machine that walked into the trap, too. */
    record Received() implements SendResult {}

    /** Something in it has to be put right. */
    record NotUnderstood(Set<NewMessage.Problem> problems) implements SendResult {}

    /** The form was open too long, or not long enough, or is not ours. */
    record Stale() implements SendResult {}

    /** Too many came from there, or in all. */
    record TooMany(Duration pause) implements SendResult {}
}
