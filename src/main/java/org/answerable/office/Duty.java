package org.answerable.office;

import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;

/**
 * The institution's part in a recommendation, or in a part of one.
 *
 * @param of the recommendation, or the part of one, that it is about
 * @param since from when it holds
 */
public record Duty(RecommendationId of, String reference, Part part, FuzzyDate since) {}
