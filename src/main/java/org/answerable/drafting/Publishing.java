package org.answerable.drafting;

import org.answerable.publishing.Act;
import org.answerable.vocabulary.ApprovalId;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a draft becomes facts.
 *
 * @param approval the second person's agreement; there wherever one is needed
 */
public record Publishing(
        DraftHeader draft, Act act, @Nullable ApprovalId approval) {

    /** The approval of a kind that needs one. */
    public ApprovalId approved() {
        if (approval == null) {
            throw new IllegalStateException(draft.kind() + " is published without a second person");
        }
        return approval;
    }
}
