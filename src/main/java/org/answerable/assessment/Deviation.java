package org.answerable.assessment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.answerable.vocabulary.Status;

/** From what a status differs, so that readers must be told why: a pure function. */
public enum Deviation {
    /** Another status than what the milestones that are verified leave room for. */
    MILESTONES,
    /** An owner claims otherwise of the same recommendation or part. */
    CLAIM;

    /**
     * From what this status differs.
     *
     * @param verified how many of all milestones that are pursued are verified
     * @param claimed what the owners claim now of the very thing that is assessed
     */
    public static Set<Deviation> of(Status status, int verified, int all, Collection<Status> claimed) {
        var found = EnumSet.noneOf(Deviation.class);
        if (all > 0 && isOther(status, verified, all)) {
            found.add(MILESTONES);
        }
        if (claimed.stream().anyMatch(claim -> claim != status)) {
            found.add(CLAIM);
        }
        return found;
    }

    private static boolean isOther(Status status, int verified, int all) {
        return switch (status) {
            case NOT_STARTED -> verified > 0;
            case IN_PROGRESS, NO_LONGER_APPLICABLE -> verified == all;
            case SUBSTANTIALLY_IMPLEMENTED -> verified == 0 || verified == all;
            case IMPLEMENTED -> verified < all;
        };
    }

    /** The words that ask for the reason. */
    static String problem(Set<Deviation> from) {
        return from.size() > 1
                ? "problem.deviation.both"
                : from.contains(CLAIM) ? "problem.deviation.claim" : "problem.deviation";
    }
}
