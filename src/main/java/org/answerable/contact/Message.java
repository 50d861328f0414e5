package org.answerable.contact;

import java.time.Instant;
import java.util.UUID;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote.
 *
 * @param page the page that it is about, behind the language, and of which day it told; empty for none
 * @param words null once they are erased
 * @param replyAddress null where none was given, or it is erased
 */
public record Message(
        UUID id,
        String page,
        Language language,
        @Nullable String words,
        @Nullable String replyAddress,
        Instant receivedAt,
        State state,
        @Nullable Instant handledAt) {

    /** What became of a message. */
    public enum State {
        /** It waits. */
        OPEN,
        /** Somebody wrote back. */
        ANSWERED,
        /** It needs no answer. */
        CLOSED
    }
}
