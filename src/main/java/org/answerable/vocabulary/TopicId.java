package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one topic. */
public record TopicId(UUID id) {

    /** A new identifier, never given before. */
    public static TopicId next() {
        return new TopicId(UUID.randomUUID());
    }
}
