package org.answerable.drafting;

import java.util.List;
import java.util.Set;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
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

    /** Whether somebody else must agree to this content as things stand; asked again when it is published. */
    default boolean needsSecondPerson(C content, DraftHeader draft) {
        return draft.kind().needsSecondPerson();
    }

    /** The owners that this content names itself: whoever speaks for one of them does not agree to it. */
    default Set<InstitutionId> owners(C content) {
        return Set.of();
    }

    /**
     * What keeps this content from being published; empty if nothing does. When it is published no act can come between
     * this and the facts.
     */
    List<Problem> check(C content, DraftHeader draft);

    /** Inserts the facts. Returns the recommendations, not their parts, whose story they touch. */
    Set<RecommendationId> publish(C content, Publishing publishing);
}
