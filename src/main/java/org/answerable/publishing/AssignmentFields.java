package org.answerable.publishing;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.answerable.schema.tables.Assignment;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Part;
import org.jooq.Condition;

/** Who is responsible. One definition for all who read. */
public final class AssignmentFields {

    private AssignmentFields() {}

    /** The latest assignment of this institution to this item by a day, as published up to an act, and not its end. */
    public static Condition inForce(Assignment assignment, ActNumber upTo, LocalDate day) {
        return latest(assignment, upTo, day).and(assignment.PART.ne(Part.ENDED));
    }

    /** The latest assignment of this institution to this item by a day, as published up to an act, or its end. */
    public static Condition latest(Assignment assignment, ActNumber upTo, LocalDate day) {
        var later = ASSIGNMENT.as("later_assignment");
        return counts(assignment, upTo, day)
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.RECOMMENDATION_ID.eq(assignment.RECOMMENDATION_ID))
                        .and(later.INSTITUTION_ID.eq(assignment.INSTITUTION_ID))
                        .and(counts(later, upTo, day))
                        .and(row(later.TRUE_FROM, later.ACT, later.ID)
                                .gt(row(assignment.TRUE_FROM, assignment.ACT, assignment.ID)))));
    }

    private static Condition counts(Assignment assignment, ActNumber upTo, LocalDate day) {
        return assignment
                .ACT
                .le(upTo)
                .and(assignment.TRUE_FROM.le(day))
                .and(notExists(selectOne()
                        .from(WITHDRAWAL)
                        .where(WITHDRAWAL.ASSIGNMENT_ID.eq(assignment.ID))
                        .and(WITHDRAWAL.ACT.le(upTo))));
    }
}
