package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one verification. */
public record VerificationId(UUID id) {

    /** A new identifier, never given before. */
    public static VerificationId next() {
        return new VerificationId(UUID.randomUUID());
    }
}
