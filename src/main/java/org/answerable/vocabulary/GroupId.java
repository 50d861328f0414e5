package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one group of whom an indicator tells apart. */
public record GroupId(UUID id) {

    /** A new identifier, never given before. */
    public static GroupId next() {
        return new GroupId(UUID.randomUUID());
    }
}
