package org.answerable.response;

import org.answerable.language.Wording;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.ResponseId;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An answer, word for word.
 *
 * @param words its source is the language in which it was given; others are our translations
 * @param source needed unless it was given in the portal
 */
public record ResponseContent(
        @Nullable RecommendationId of,
        @Nullable InstitutionId institution,
        @Nullable QuestionId question,
        @Nullable ResponseId corrects,
        @Nullable FuzzyDate on,
        @Nullable Position position,
        @Nullable Channel channel,
        @Nullable Wording words,
        @Nullable SourceId source) {}
