package org.answerable.contact;

/** What came of handling a message. */
public sealed interface HandleResult {

    /** It is done. */
    record Changed() implements HandleResult {}

    /** There is no such message for the actor, or it is not in the state for it any more. */
    record NotYours() implements HandleResult {}
}
