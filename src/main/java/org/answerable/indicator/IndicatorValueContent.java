package org.answerable.indicator;

import java.math.BigDecimal;
import org.answerable.language.Wording;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * A number that an indicator had.
 *
 * @param group null where it tells of all
 * @param amount with the decimals with which it was given
 * @param fewerThanTen so few people stand behind it that the number is not told; then there is none here either
 * @param peopleAsked how many people were asked; null where that is not known
 * @param sampling what must be known about who was asked, and how
 */
public record IndicatorValueContent(
        IndicatorValueId id,
        @Nullable IndicatorId indicator,
        SeriesContent series,
        @Nullable GroupContent group,
        @Nullable FuzzyDate on,
        @Nullable BigDecimal amount,
        boolean fewerThanTen,
        @Nullable Integer peopleAsked,
        @Nullable Wording sampling,
        @Nullable Grounds grounds) {

    /** What an older draft left out is a series that is still to be named. */
    public IndicatorValueContent {
        series = series == null ? new SeriesContent(SeriesId.next(), null, null, true) : series;
    }
}
