package org.answerable.importing;

import org.answerable.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who brings a publication in.
 *
 * @param administrator drafts the publication and its institutions
 * @param contributor drafts everything else
 * @param approver the second person, where it is published at once; null: it stays drafts
 */
record Cast(
        SignedIn administrator,
        SignedIn contributor,
        @Nullable SignedIn approver) {}
