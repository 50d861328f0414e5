package org.answerable.drafting;

import org.answerable.vocabulary.DraftState;

/** What came of changing a draft. */
public sealed interface SaveResult {

    /** It is kept; this is the draft now, and whether somebody else must agree to it as it stands. */
    record Kept(DraftHeader now, boolean secondPerson) implements SaveResult {}

    /** Somebody else saved meanwhile; nothing was overwritten. This is the draft now. */
    record Stale(DraftPage now) implements SaveResult {}

    /** In this state it cannot be changed in this way. */
    record Closed(DraftState state) implements SaveResult {}

    /** Whoever speaks for an owner of the recommendation does not work on it; nothing was changed. */
    record ConflictOfInterest() implements SaveResult {}

    /** There is no such draft, or it is not yours. */
    record NotThere() implements SaveResult {}
}
