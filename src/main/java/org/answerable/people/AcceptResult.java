package org.answerable.people;

import java.util.List;
import org.answerable.drafting.Problem;

/** What came of setting a password by a one-time link. */
public sealed interface AcceptResult {

    /** It is set; the link is used up. */
    record Accepted() implements AcceptResult {}

    /** The password or what was said of the person will not do; the link still works. */
    record Invalid(List<Problem> problems) implements AcceptResult {}

    /** The link is unknown, used or too old. */
    record LinkGone() implements AcceptResult {}
}
