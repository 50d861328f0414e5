package org.answerable.drafting;

import java.time.Instant;
import java.util.UUID;
import org.answerable.history.Subject;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** All of a draft but its content. Instants are UTC; {@code version} grows with each save. */
public record DraftHeader(
        DraftId id,
        DraftKind kind,
        @Nullable PublicationId publication,
        @Nullable InstitutionId institution,
        @Nullable RecommendationId recommendation,
        @Nullable UUID subject,
        DraftState state,
        @Nullable String returnNote,
        ActorId draftedBy,
        ActorId changedBy,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        int version) {

    /** The draft in the history. */
    Subject inHistory() {
        return Subject.draft(kind, id, recommendation);
    }
}
