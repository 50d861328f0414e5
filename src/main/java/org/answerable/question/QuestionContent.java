package org.answerable.question;

import java.time.LocalDate;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * That an owner was asked.
 *
 * @param dueOn null for those who have no duty to answer
 */
public record QuestionContent(
        @Nullable RecommendationId of,
        @Nullable InstitutionId institution,
        @Nullable FuzzyDate askedOn,
        @Nullable Channel channel,
        @Nullable LocalDate dueOn,
        @Nullable DateOrigin dueOrigin,
        @Nullable Wording question,
        @Nullable Wording dueBasis) {}
