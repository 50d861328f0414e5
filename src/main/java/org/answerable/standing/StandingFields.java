package org.answerable.standing;

import static org.answerable.schema.Tables.STANDING;

import java.time.LocalDate;
import org.answerable.vocabulary.ActNumber;
import org.jooq.Condition;

/** Which rows of the projection tell how recommendations stand; each has at most one of them. */
public final class StandingFields {

    private static final ActNumber LATEST = new ActNumber(Long.MAX_VALUE - 1);

    private StandingFields() {}

    /** On a day of the installation's zone, by all that is published. */
    public static Condition on(LocalDate day) {
        return on(day, LATEST);
    }

    /** Of the days before anything that was published up to an act is true. */
    public static Condition beforeAnything(ActNumber upTo) {
        return on(Span.BEGINNING, upTo).and(STANDING.VALID_FROM.eq(Span.BEGINNING));
    }

    /** On a day of the installation's zone, by what was published up to an act. */
    public static Condition on(LocalDate day, ActNumber upTo) {
        return STANDING.ACT
                .le(upTo)
                .and(STANDING.UNTIL_ACT.gt(upTo))
                .and(STANDING.VALID_FROM.le(day))
                .and(STANDING.VALID_UNTIL.gt(day));
    }
}
