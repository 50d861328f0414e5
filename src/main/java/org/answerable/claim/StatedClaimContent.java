package org.answerable.claim;

import org.answerable.language.Wording;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an owner said in public about progress, as stated by the institution; staff read it in the scale of the
 * assessment.
 *
 * @param words its source is the language in which it was said; others are our translations
 * @param source in which the institution speaks itself
 */
public record StatedClaimContent(
        @Nullable RecommendationId of,
        @Nullable MilestoneId milestone,
        @Nullable InstitutionId institution,
        @Nullable FuzzyDate on,
        @Nullable Status status,
        @Nullable Channel channel,
        @Nullable Wording words,
        @Nullable SourceId source) {}
