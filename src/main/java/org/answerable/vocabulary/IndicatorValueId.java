package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one value of an indicator. */
public record IndicatorValueId(UUID id) {

    /** A new identifier, never given before. */
    public static IndicatorValueId next() {
        return new IndicatorValueId(UUID.randomUUID());
    }
}
