package org.answerable.publishing;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.answerable.schema.tables.Assignment;
import org.answerable.schema.tables.HandoverDuty;
import org.answerable.schema.tables.Question;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What a hand-over means for what was asked before it (docs/adr/0013). One definition for all who read. */
public final class HandoverFields {

    private static final HandoverDuty PASSED = HANDOVER_DUTY.as("what_passed");

    private HandoverFields() {}

    /** Neither of the assignments that it ties together was withdrawn. */
    public static Condition counts(HandoverDuty duty, ActNumber upTo) {
        return duty.ACT
                .le(upTo)
                .and(notWithdrawn(duty.ENDED_ASSIGNMENT_ID, upTo))
                .and(notWithdrawn(duty.BEGUN_ASSIGNMENT_ID, upTo));
    }

    /**
     * The day from which the institution that was asked no longer has the duty that the question is about; null while it
     * has. A question about the whole is done with when nothing of the recommendation is its any more.
     */
    public static Field<@Nullable LocalDate> passedOnFrom(Question question, ActNumber upTo) {
        return field(select(min(PASSED.TRUE_FROM)).from(PASSED).where(passes(question, upTo)));
    }

    /** Whether that was so on a day. */
    public static Condition passedOn(Question question, ActNumber upTo, LocalDate day) {
        return exists(selectOne().from(PASSED).where(passes(question, upTo)).and(PASSED.TRUE_FROM.le(day)));
    }

    private static Condition passes(Question question, ActNumber upTo) {
        return PASSED.PREDECESSOR_ID
                .eq(question.INSTITUTION_ID)
                .and(PASSED.TRUE_FROM.ge(question.TRUE_FROM))
                .and(counts(PASSED, upTo))
                .and(PASSED.RECOMMENDATION_ID
                        .eq(question.RECOMMENDATION_ID)
                        .or(sameRoot(PASSED.RECOMMENDATION_ID, question.RECOMMENDATION_ID)
                                .and(holdsNothing(question, upTo))));
    }

    private static Condition sameRoot(Field<RecommendationId> one, Field<RecommendationId> other) {
        var first = RECOMMENDATION.as("what_passed_on");
        var second = RECOMMENDATION.as("what_it_was_asked_about");
        return exists(selectOne()
                .from(first)
                .join(second)
                .on(second.ROOT_ID.eq(first.ROOT_ID))
                .where(first.ID.eq(one))
                .and(second.ID.eq(other)));
    }

    /** Of the recommendation that the question is about, on the day of the hand-over. */
    private static Condition holdsNothing(Question question, ActNumber upTo) {
        var held = ASSIGNMENT.as("held");
        var later = ASSIGNMENT.as("held_later");
        return notExists(selectOne()
                .from(held)
                .where(held.INSTITUTION_ID.eq(question.INSTITUTION_ID))
                .and(sameRoot(held.RECOMMENDATION_ID, question.RECOMMENDATION_ID))
                .and(held.PART.ne(Part.ENDED))
                .and(byThen(held, upTo))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.INSTITUTION_ID.eq(held.INSTITUTION_ID))
                        .and(later.RECOMMENDATION_ID.eq(held.RECOMMENDATION_ID))
                        .and(byThen(later, upTo))
                        .and(row(later.TRUE_FROM, later.ACT, later.ID).gt(row(held.TRUE_FROM, held.ACT, held.ID))))));
    }

    private static Condition byThen(Assignment assignment, ActNumber upTo) {
        return assignment
                .ACT
                .le(upTo)
                .and(assignment.TRUE_FROM.le(PASSED.TRUE_FROM))
                .and(notWithdrawn(assignment.ID, upTo));
    }

    private static Condition notWithdrawn(Field<AssignmentId> assignment, ActNumber upTo) {
        return notExists(selectOne()
                .from(WITHDRAWAL)
                .where(WITHDRAWAL.ASSIGNMENT_ID.eq(assignment))
                .and(WITHDRAWAL.ACT.le(upTo)));
    }
}
