package org.answerable.desk;

import org.answerable.language.ShownText;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in the list of those one works on.
 *
 * @param status what was found; null when nothing was assessed yet
 * @param drafts how many drafts are in progress
 */
public record ItemLine(
        String reference,
        ShownText title,
        @Nullable Status status,
        int milestones,
        int milestonesVerified,
        int drafts) {}
