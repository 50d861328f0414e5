package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one draft. */
public record DraftId(UUID id) {

    /** A new identifier, never given before. */
    public static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }
}
