package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one text. */
public record TextId(UUID id) {

    /** A new identifier, never given before. */
    public static TextId next() {
        return new TextId(UUID.randomUUID());
    }
}
