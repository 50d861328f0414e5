package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one series of values that can be compared. */
public record SeriesId(UUID id) {

    /** A new identifier, never given before. */
    public static SeriesId next() {
        return new SeriesId(UUID.randomUUID());
    }
}
