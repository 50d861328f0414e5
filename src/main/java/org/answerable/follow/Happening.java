package org.answerable.follow;

import java.time.Instant;
import java.util.List;
import org.answerable.fact.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Something that a feed tells of.
 *
 * @param reference of the recommendation
 * @param anchor names it for ever
 * @param place where more of it stands on the page; empty where it stands nowhere by itself
 * @param heading what
 * @param before what was so before; null where nothing was
 * @param entry more of it; null where it came about by itself
 * @param by what was published that brought it about; empty where the entry says it all
 */
public record Happening(
        String reference,
        String anchor,
        String place,
        String heading,
        @Nullable String before,
        @Nullable Entry entry,
        List<String> by,
        Instant at,
        Instant changedAt) {

    /** Copies what was published. */
    public Happening {
        by = List.copyOf(by);
    }
}
