package org.answerable.claim;

import org.answerable.language.Wording;
import org.answerable.source.SourceContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about progress, in the scale of the assessment and in its words.
 *
 * @param source what the owner points at; it is kept with the claim
 */
public record ClaimContent(
        @Nullable RecommendationId of,
        @Nullable MilestoneId milestone,
        @Nullable InstitutionId institution,
        @Nullable FuzzyDate on,
        @Nullable Status status,
        @Nullable Channel channel,
        @Nullable Wording words,
        @Nullable SourceContent source) {}
