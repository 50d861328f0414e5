package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one question. */
public record QuestionId(UUID id) {

    /** A new identifier, never given before. */
    public static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }
}
