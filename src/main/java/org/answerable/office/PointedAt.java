package org.answerable.office;

import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A published source.
 *
 * @param titleLanguage BCP 47 tag
 */
public record PointedAt(
        String publisher,
        String title,
        String titleLanguage,
        @Nullable FuzzyDate publishedOn,
        @Nullable String address) {}
