package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one response. */
public record ResponseId(UUID id) {

    /** A new identifier, never given before. */
    public static ResponseId next() {
        return new ResponseId(UUID.randomUUID());
    }
}
