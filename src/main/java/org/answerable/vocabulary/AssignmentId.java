package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one assignment. */
public record AssignmentId(UUID id) {

    /** A new identifier, never given before. */
    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }
}
