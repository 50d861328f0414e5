package org.answerable.standing;

import static org.answerable.schema.Tables.STANDING;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.answerable.schema.tables.Standing;
import org.answerable.vocabulary.ActNumber;
import org.jooq.Condition;
import org.jooq.Field;

/** Which rows of the projection tell how recommendations stand; each has at most one of them. */
public final class StandingFields {

    private static final ActNumber LATEST = new ActNumber(Long.MAX_VALUE - 1);

    /** As late as a day can be. */
    public static final LocalDate LAST_DAY = Span.END.minusDays(1);

    private StandingFields() {}

    /** On a day of the installation's zone, by all that is published. */
    public static Condition on(LocalDate day) {
        return on(day, LATEST);
    }

    /** Of the days before anything that was published up to an act is true. */
    public static Condition beforeAnything(Field<ActNumber> upTo) {
        return on(STANDING, Span.BEGINNING, upTo).and(STANDING.VALID_FROM.eq(Span.BEGINNING));
    }

    /** On a day of the installation's zone, by what was published up to an act. */
    public static Condition on(LocalDate day, ActNumber upTo) {
        return on(STANDING, day, upTo);
    }

    /** On whichever day, by what was published up to an act: a row for each span of days. */
    public static Condition onAnyDay(ActNumber upTo) {
        return inForce(STANDING, val(upTo, STANDING.ACT));
    }

    /** The same of another look at the projection. */
    public static Condition on(Standing standing, LocalDate day, ActNumber upTo) {
        return on(standing, day, val(upTo, STANDING.ACT));
    }

    private static Condition on(Standing standing, LocalDate day, Field<ActNumber> upTo) {
        return inForce(standing, upTo).and(standing.VALID_FROM.le(day)).and(standing.VALID_UNTIL.gt(day));
    }

    /** Between two bounds, so that the index by {@code until_act} is taken: few rows end later, and many began before. */
    private static Condition inForce(Standing standing, Field<ActNumber> upTo) {
        return standing.ACT
                .le(upTo)
                .and(standing.UNTIL_ACT.gt(upTo))
                .and(standing.UNTIL_ACT.le(new ActNumber(Long.MAX_VALUE)));
    }
}
