package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one claim. */
public record ClaimId(UUID id) {

    /** A new identifier, never given before. */
    public static ClaimId next() {
        return new ClaimId(UUID.randomUUID());
    }
}
