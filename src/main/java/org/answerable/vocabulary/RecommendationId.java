package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one recommendation. */
public record RecommendationId(UUID id) {

    /** A new identifier, never given before. */
    public static RecommendationId next() {
        return new RecommendationId(UUID.randomUUID());
    }
}
