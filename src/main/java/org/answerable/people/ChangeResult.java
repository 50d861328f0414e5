package org.answerable.people;

import java.util.List;
import org.answerable.drafting.Problem;

/** What came of changing what is kept of a person. */
public sealed interface ChangeResult {

    /** It is kept. */
    record Changed() implements ChangeResult {}

    /** Somebody else changed it meanwhile; nothing was overwritten. */
    record Stale() implements ChangeResult {}

    /** Somebody signs in with this address already. */
    record AddressTaken() implements ChangeResult {}

    /** Something was typed wrongly. */
    record Invalid(List<Problem> problems) implements ChangeResult {}

    /** There is no such person. */
    record NotThere() implements ChangeResult {}
}
