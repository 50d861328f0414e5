package org.answerable.office;

import static org.answerable.office.FactFields.date;
import static org.answerable.office.FactFields.notWithdrawn;
import static org.answerable.office.FactFields.shown;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.schema.tables.Assignment;
import org.answerable.schema.tables.Institution;
import org.answerable.schema.tables.Recommendation;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * How a recommendation stands between the portal and an institution, as columns for a query over RECOMMENDATION and
 * INSTITUTION.
 */
final class ConcernFields {

    /** A draft that names nothing smaller is about the whole, as older ones are. */
    private static final Field<UUID> SUBJECT =
            coalesce(DRAFT.SUBJECT_ID, DRAFT.RECOMMENDATION_ID.coerce(SQLDataType.UUID));

    private static final Recommendation ITEM = RECOMMENDATION.as("item");

    private ConcernFields() {}

    /** The institution has, or had, the recommendation or a part of it. */
    static Condition owns(Institution institution, Reading reading) {
        return exists(selectOne()
                .from(ASSIGNMENT)
                .join(ITEM)
                .on(ITEM.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(ITEM.ROOT_ID.eq(RECOMMENDATION.ID))
                .and(ASSIGNMENT.INSTITUTION_ID.eq(institution.ID))
                .and(assignmentCounts(ASSIGNMENT, reading)));
    }

    static Field<List<Duty>> duties(Reading reading) {
        return multiset(select(
                                ITEM.ID,
                                ITEM.REFERENCE,
                                ASSIGNMENT.PART,
                                date(ASSIGNMENT.TRUE_FROM, ASSIGNMENT.TRUE_PRECISION))
                        .from(ASSIGNMENT)
                        .join(ITEM)
                        .on(ITEM.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                        .where(ITEM.ROOT_ID.eq(RECOMMENDATION.ID))
                        .and(ASSIGNMENT.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(ASSIGNMENT.ID.eq(latestAssignment(reading)))
                        .orderBy(ITEM.PARENT_ID.isNotNull(), ITEM.PLACE))
                .convertFrom(rows -> rows.map(mapping(Duty::new)));
    }

    private static Field<AssignmentId> latestAssignment(Reading reading) {
        var later = ASSIGNMENT.as("later");
        return field(select(later.ID)
                .from(later)
                .where(later.RECOMMENDATION_ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .and(later.INSTITUTION_ID.eq(ASSIGNMENT.INSTITUTION_ID))
                .and(assignmentCounts(later, reading))
                .orderBy(later.TRUE_FROM.desc(), later.ACT.desc(), later.ID.desc())
                .limit(1));
    }

    private static Condition assignmentCounts(Assignment assignment, Reading reading) {
        return assignment
                .ACT
                .le(reading.upTo())
                .and(assignment.TRUE_FROM.le(reading.day()))
                .and(notWithdrawn(WITHDRAWAL.ASSIGNMENT_ID, assignment.ID, reading));
    }

    static Field<List<Asked>> questions(Reading reading) {
        return multiset(select(
                                QUESTION.ID,
                                ITEM.ID,
                                ITEM.REFERENCE,
                                shown(QUESTION.QUESTION_TEXT, reading),
                                date(QUESTION.TRUE_FROM, QUESTION.TRUE_PRECISION),
                                QUESTION.CHANNEL,
                                QUESTION.DUE_ON,
                                QUESTION.DUE_ORIGIN,
                                shown(QUESTION.DUE_BASIS_TEXT, reading),
                                field(AnswerFields.answered(QUESTION, reading.upTo())),
                                field(HandoverFields.passedOn(QUESTION, reading.upTo(), reading.day())))
                        .from(QUESTION)
                        .join(ITEM)
                        .on(ITEM.ID.eq(QUESTION.RECOMMENDATION_ID))
                        .where(ITEM.ROOT_ID.eq(RECOMMENDATION.ID))
                        .and(QUESTION.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(QUESTION.ACT.le(reading.upTo()))
                        .and(notWithdrawn(WITHDRAWAL.QUESTION_ID, QUESTION.ID, reading))
                        .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Asked::new)));
    }

    static Field<List<Concern.Given>> given(Reading reading) {
        return multiset(select(RESPONSE.POSITION, date(RESPONSE.TRUE_FROM, RESPONSE.TRUE_PRECISION))
                        .from(RESPONSE)
                        .join(ITEM)
                        .on(ITEM.ID.eq(RESPONSE.RECOMMENDATION_ID))
                        .where(isOwnAnswer(reading))
                        .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc(), RESPONSE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Concern.Given::new)));
    }

    static Condition isOwnAnswer(Reading reading) {
        return ITEM.ROOT_ID
                .eq(RECOMMENDATION.ID)
                .and(RESPONSE.INSTITUTION_ID.eq(INSTITUTION.ID))
                .and(RESPONSE.ACT.le(reading.upTo()))
                .and(notWithdrawn(WITHDRAWAL.RESPONSE_ID, RESPONSE.ID, reading));
    }

    /** Drafts of the institution's own kinds; what staff write is of other kinds and of a publication. */
    static Field<List<Begun>> begun() {
        return multiset(select(DRAFT.ID, DRAFT.KIND, SUBJECT, DRAFT.CHANGED_AT, DRAFT.VERSION)
                        .from(DRAFT)
                        .where(DRAFT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(DRAFT.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(DRAFT.KIND.in(DraftKind.RESPONSE, DraftKind.CLAIM))
                        .and(DRAFT.STATE.eq(DraftState.OPEN))
                        .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID))
                .convertFrom(rows -> rows.map(mapping(Begun::new)));
    }
}
