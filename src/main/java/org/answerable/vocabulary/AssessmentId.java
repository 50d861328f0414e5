package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one assessment. */
public record AssessmentId(UUID id) {

    /** A new identifier, never given before. */
    public static AssessmentId next() {
        return new AssessmentId(UUID.randomUUID());
    }
}
