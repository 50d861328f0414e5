package org.answerable.vocabulary;

import java.util.UUID;

/** Who did something: a person, mailbox, job or import; says nothing about whom. */
public record ActorId(UUID id) {

    /** A new identifier, never given before. */
    public static ActorId next() {
        return new ActorId(UUID.randomUUID());
    }
}
