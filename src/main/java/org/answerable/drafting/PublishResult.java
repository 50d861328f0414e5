package org.answerable.drafting;

import java.util.List;
import org.answerable.publishing.Act;
import org.answerable.vocabulary.DraftState;

/** What came of publishing a draft. */
public sealed interface PublishResult {

    /** Its facts are public. */
    record Published(Act act) implements PublishResult {}

    /** It waits for a second person now. */
    record Submitted() implements PublishResult {}

    /** Somebody saved it meanwhile: look at it again. */
    record Stale(DraftPage now) implements PublishResult {}

    /** Whoever drafted or edited it cannot approve it. */
    record SamePerson() implements PublishResult {}

    /** Whoever speaks for an owner of the recommendation does not work on it. */
    record ConflictOfInterest() implements PublishResult {}

    /** In this state it cannot be published. */
    record Closed(DraftState state) implements PublishResult {}

    /** Something is missing or contradicts what is published; nothing was published. */
    record Incomplete(List<Problem> problems) implements PublishResult {}

    /** There is no such draft, or it is not yours to publish. */
    record NotThere() implements PublishResult {}
}
