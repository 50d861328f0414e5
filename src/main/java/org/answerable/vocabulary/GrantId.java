package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one grant. */
public record GrantId(UUID id) {

    /** A new identifier, never given before. */
    public static GrantId next() {
        return new GrantId(UUID.randomUUID());
    }
}
