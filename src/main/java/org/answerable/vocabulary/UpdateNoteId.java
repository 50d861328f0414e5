package org.answerable.vocabulary;

import java.util.UUID;

/** Identifies one update note. */
public record UpdateNoteId(UUID id) {

    /** A new identifier, never given before. */
    public static UpdateNoteId next() {
        return new UpdateNoteId(UUID.randomUUID());
    }
}
