package org.answerable.indicator;

import org.answerable.language.Wording;
import org.answerable.vocabulary.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * The survey, population and question to which a value belongs; only values of one series are compared. Where it is
 * published already, the identifier says all.
 *
 * @param apart why it cannot be compared with the series that were there before
 * @param againstTarget whether its values are measured in the way that the target means
 */
public record SeriesContent(
        SeriesId id, @Nullable Wording name, @Nullable Wording apart, boolean againstTarget) {

    /** A series that is published. */
    public static SeriesContent published(SeriesId id) {
        return new SeriesContent(id, null, null, false);
    }
}
