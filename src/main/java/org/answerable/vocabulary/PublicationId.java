package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one publication. */
public record PublicationId(UUID id) {

    /** A new identifier, never given before. */
    public static PublicationId next() {
        return new PublicationId(UUID.randomUUID());
    }
}
