package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one milestone. */
public record MilestoneId(UUID id) {

    /** A new identifier, never given before. */
    public static MilestoneId next() {
        return new MilestoneId(UUID.randomUUID());
    }
}
