package org.answerable.correction;

import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;

/**
 * That a speaker of the language has read a translation beside its original.
 *
 * @param version the words that were read
 * @param confirmed whether the reader speaks the language and found them right
 */
public record ReviewContent(@Nullable TextId text, @Nullable TextVersionId version, boolean confirmed) {}
