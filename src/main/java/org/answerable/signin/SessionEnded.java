package org.answerable.signin;

import org.answerable.vocabulary.ActorId;

/** News of the end of a session, told while it is still there. */
public record SessionEnded(ActorId actor, Why why) {

    /** What ended it. */
    public enum Why {
        /** The person signed out. */
        SIGNED_OUT,
        /** Nothing was done for too long. */
        IDLE,
        /** It lasted as long as any session may. */
        TOO_LONG,
        /** The person was disabled or erased, got other roles or another password. */
        CHANGED
    }
}
