package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one approval. */
public record ApprovalId(UUID id) {

    /** A new identifier, never given before. */
    public static ApprovalId next() {
        return new ApprovalId(UUID.randomUUID());
    }
}
