package org.answerable.drafting;

import java.util.UUID;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * A draft to begin.
 *
 * @param publication whose staff may see it; needed where the kind's scope is the publication
 * @param institution whose officials may see it; needed where the kind's scope is the institution
 * @param recommendation the recommendation, not a part of it, whose story it will touch
 * @param subject what it is about, where that is something smaller
 * @param content a record of the kind's content type
 */
public record NewDraft(
        DraftKind kind,
        @Nullable PublicationId publication,
        @Nullable InstitutionId institution,
        @Nullable RecommendationId recommendation,
        @Nullable UUID subject,
        Record content) {}
