package org.answerable.vocabulary;

import java.math.BigDecimal;

/** Which way an indicator is to go. */
public enum Better {
    /** The more, the better. */
    HIGHER,
    /** The less, the better. */
    LOWER;

    /** Whether an amount is as good as what is aimed at, or better. */
    public boolean reaches(BigDecimal amount, BigDecimal target) {
        var compared = amount.compareTo(target);
        return switch (this) {
            case HIGHER -> compared >= 0;
            case LOWER -> compared <= 0;
        };
    }
}
