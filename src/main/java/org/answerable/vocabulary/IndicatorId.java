package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one indicator. */
public record IndicatorId(UUID id) {

    /** A new identifier, never given before. */
    public static IndicatorId next() {
        return new IndicatorId(UUID.randomUUID());
    }
}
