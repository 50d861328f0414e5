package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one institution. */
public record InstitutionId(UUID id) {

    /** A new identifier, never given before. */
    public static InstitutionId next() {
        return new InstitutionId(UUID.randomUUID());
    }
}
