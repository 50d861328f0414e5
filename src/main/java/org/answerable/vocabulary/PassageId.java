package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one passage. */
public record PassageId(UUID id) {

    /** A new identifier, never given before. */
    public static PassageId next() {
        return new PassageId(UUID.randomUUID());
    }
}
