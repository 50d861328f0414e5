package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one evidence. */
public record EvidenceId(UUID id) {

    /** A new identifier, never given before. */
    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }
}
