package org.answerable.importing;

import org.answerable.access.SignedIn;
import org.answerable.vocabulary.DraftKind;
import org.jspecify.annotations.Nullable;

/**
 * Who brings a publication in.
 *
 * @param administrator drafts the publication and its institutions
 * @param contributor drafts everything else
 * @param assessor but for the assessments
 * @param approver the second person, where it is published at once; null: it stays drafts
 */
record Cast(
        SignedIn administrator,
        SignedIn contributor,
        SignedIn assessor,
        @Nullable SignedIn approver) {

    /** Who drafts what is of this kind. */
    SignedIn author(DraftKind kind) {
        if (kind.scope() == DraftKind.Scope.INSTALLATION) {
            return administrator;
        }
        return kind == DraftKind.ASSESSMENT ? assessor : contributor;
    }
}
