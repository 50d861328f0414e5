package org.answerable.recommendation;

import java.util.List;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to publish, whole.
 *
 * @param reference its address for ever, as in R4
 * @param place where it stands in the publication, from 1
 * @param asks our paraphrase of what the paper asks
 */
public record RecommendationContent(
        RecommendationId id,
        @Nullable String reference,
        @Nullable String numberInPaper,
        int place,
        List<TopicId> topics,
        @Nullable Grounds grounds,
        @Nullable Wording title,
        @Nullable Wording asks,
        List<PartContent> parts,
        List<OwnerContent> owners,
        List<MilestoneContent> milestones) {

    /** Copies the lists; what an older draft left out is empty. */
    public RecommendationContent {
        topics = topics == null ? List.of() : List.copyOf(topics);
        parts = parts == null ? List.of() : List.copyOf(parts);
        owners = owners == null ? List.of() : List.copyOf(owners);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
