package org.answerable.standing;

import org.answerable.vocabulary.Status;

/** Whether what an owner claims differs from what was found of the same thing; like is held against like only. */
public final class Gap {

    private Gap() {}

    /** A claim on a recommendation or a part, against the status of that. */
    public static boolean between(Status claimed, Status found) {
        return claimed != found;
    }

    /** A claim on a milestone, against whether it is verified: only "implemented" says that it is done. */
    public static boolean between(Status claimed, boolean verified) {
        return (claimed == Status.IMPLEMENTED) != verified;
    }
}
