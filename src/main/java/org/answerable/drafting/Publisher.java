package org.answerable.drafting;

import java.util.List;
import java.util.Set;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;

/**
 * Turns the drafts of some kinds into facts. A room has one for each kind that it keeps; only the gate calls it, inside
 * its transaction.
 *
 * @param <C> the content of such drafts
 */
public interface Publisher<C extends Record> {

    /** The kinds of drafts that it publishes. */
    Set<DraftKind> kinds();

    /** The type of their content. */
    Class<C> content();

    /** What keeps this content from being published; empty if nothing does. */
    List<Problem> check(C content, DraftHeader draft);

    /** Inserts the facts. Returns the recommendations, not their parts, whose story they touch. */
    Set<RecommendationId> publish(C content, Publishing publishing);
}
