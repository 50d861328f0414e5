package org.answerable.administration;

import org.answerable.vocabulary.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A publication or institution in a list.
 *
 * @param <I> its identifier
 * @param slug its name in addresses
 * @param name what is published, in the reader's language; null where nothing is yet
 * @param draft what is being written about it, if anything
 * @param waiting whether that waits for another administrator to agree
 */
public record IdentityLine<I>(
        I id, String slug, @Nullable String name, @Nullable DraftId draft, boolean waiting) {}
