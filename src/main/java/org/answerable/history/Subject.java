package org.answerable.history;

import java.util.UUID;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** What a deed was done to; opaque identifiers only, never a name. */
public record Subject(
        @Nullable String kind,
        @Nullable UUID id,
        @Nullable RecommendationId recommendation,
        @Nullable String detail) {

    /** Nothing in particular. */
    public static Subject none() {
        return new Subject(null, null, null, null);
    }

    /** A draft. */
    public static Subject draft(DraftKind kind, DraftId id, @Nullable RecommendationId recommendation) {
        return new Subject("DRAFT_" + kind, id.id(), recommendation, null);
    }

    /** A person, by the opaque actor. */
    public static Subject person(ActorId id) {
        return new Subject("PERSON", id.id(), null, null);
    }

    /** Something of another kind. */
    public static Subject of(String kind, UUID id) {
        return new Subject(kind, id, null, null);
    }

    /** The same with a short remark; no personal data in it. */
    public Subject with(String remark) {
        return new Subject(kind, id, recommendation, remark);
    }
}
