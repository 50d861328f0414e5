package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one source. */
public record SourceId(UUID id) {

    /** A new identifier, never given before. */
    public static SourceId next() {
        return new SourceId(UUID.randomUUID());
    }
}
