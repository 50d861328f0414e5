package org.answerable.indicator;

import java.math.BigDecimal;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at, and who set it.
 *
 * @param amount with the decimals with which it was given
 * @param due by when; null where it is to hold at any time
 */
public record TargetContent(
        @Nullable BigDecimal amount,
        @Nullable FuzzyDate due,
        @Nullable DateOrigin origin) {

    /** Whether nothing has been said yet. */
    public boolean isEmpty() {
        return amount == null && due == null && origin == null;
    }
}
