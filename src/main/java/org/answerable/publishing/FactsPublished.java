package org.answerable.publishing;

import java.util.Set;
import org.answerable.vocabulary.RecommendationId;

/**
 * News of an act, told inside its transaction; who only wants what is sure listens after commit.
 *
 * @param roots the recommendations, not their parts, whose story the act touched
 */
public record FactsPublished(Act act, Set<RecommendationId> roots) {}
