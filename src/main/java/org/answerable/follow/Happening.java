package org.answerable.follow;

import java.time.Instant;
import org.answerable.fact.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Something that a feed tells of.
 *
 * @param reference of the recommendation
 * @param anchor names it on the page for ever
 * @param heading what
 * @param before what was so before; null where nothing was
 * @param entry more of it; null where it came about by itself
 */
public record Happening(
        String reference,
        String anchor,
        String heading,
        @Nullable String before,
        @Nullable Entry entry,
        Instant at,
        Instant changedAt) {}
