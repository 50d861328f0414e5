package org.answerable.drafting;

/** What came of beginning a draft. */
public sealed interface OpenResult {

    /** It is kept; this is the draft. */
    record Opened(DraftHeader draft) implements OpenResult {}

    /** Whoever speaks for an owner of the recommendation does not work on it. */
    record ConflictOfInterest() implements OpenResult {}

    /** What it is about is not there, or not yours. */
    record NotThere() implements OpenResult {}
}
