package org.answerable.administration;

import java.util.List;
import org.answerable.drafting.Problem;

/** What came of keeping the contact of an institution. */
public sealed interface ContactResult {

    /** It is kept. */
    record Kept() implements ContactResult {}

    /** Somebody else changed it meanwhile; nothing was overwritten. */
    record Stale() implements ContactResult {}

    /** Something was typed wrongly. */
    record Invalid(List<Problem> problems) implements ContactResult {}

    /** There is no such institution. */
    record NotThere() implements ContactResult {}
}
