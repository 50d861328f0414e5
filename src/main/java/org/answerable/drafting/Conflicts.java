package org.answerable.drafting;

import org.answerable.vocabulary.DraftKind;
import org.springframework.stereotype.Component;

/** Who speaks for an owner writes and agrees to nothing that staff say about the recommendation. */
@Component
class Conflicts {

    private final DraftStore store;
    private final Publishers publishers;

    Conflicts(DraftStore store, Publishers publishers) {
        this.store = store;
        this.publishers = publishers;
    }

    /** Whether the actor speaks for an owner, by what is published. */
    boolean among(DraftHeader draft) {
        var root = draft.recommendation();
        return draft.kind().scope() == DraftKind.Scope.PUBLICATION && root != null && store.speaksForAnOwner(root);
    }

    /** The same, also for owners that the content names first. */
    boolean among(DraftHeader draft, Record content) {
        return among(draft) || store.speaksForOneOf(publishers.owners(draft.kind(), content));
    }
}
