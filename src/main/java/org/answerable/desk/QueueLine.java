package org.answerable.desk;

import java.time.Instant;
import java.util.UUID;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param thing the draft, milestone, question, response, claim, evidence, text, or recommendation or part that waits
 * @param recommendation the recommendation, not a part of it, that it belongs to
 * @param words what it says
 * @param institution the owner concerned, or who was that last
 * @param on the day that makes it wait: when it was due, when the answer was given, since when nobody leads it
 * @param at the instant that makes it wait, for drafts
 * @param detail who set the day ({@code DateOrigin}), the position taken, the status claimed; else nothing
 * @param kind what the draft becomes
 * @param title what the draft calls itself, where it belongs to no recommendation
 */
public record QueueLine(
        Reason reason,
        UUID thing,
        @Nullable RecommendationId recommendation,
        @Nullable String reference,
        @Nullable ShownText recommendationTitle,
        @Nullable ShownText words,
        @Nullable ShownText institution,
        @Nullable FuzzyDate on,
        @Nullable Instant at,
        @Nullable String detail,
        @Nullable DraftKind kind,
        @Nullable ActorId draftedBy,
        @Nullable String returnNote,
        @Nullable String title) {

    /** Names this line in an address. */
    public String key() {
        return reason.name() + "." + thing;
    }
}
