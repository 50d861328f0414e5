package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one text version. */
public record TextVersionId(UUID id) {

    /** A new identifier, never given before. */
    public static TextVersionId next() {
        return new TextVersionId(UUID.randomUUID());
    }
}
