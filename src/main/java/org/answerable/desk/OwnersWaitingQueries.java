package org.answerable.desk;

import static org.answerable.desk.DeskFields.stands;
import static org.answerable.desk.WaitingFields.EXACT;
import static org.answerable.desk.WaitingFields.NO_DETAIL;
import static org.answerable.desk.WaitingFields.NO_INSTANT;
import static org.answerable.desk.WaitingFields.line;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import org.answerable.access.Scopes;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.standing.StandingFields;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Part;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** What owners said and nobody has assessed, what they have not said, and what has no owner any more. */
@Repository
class OwnersWaitingQueries {

    private final Scopes scopes;
    private final Today today;

    OwnersWaitingQueries(Scopes scopes, Today today) {
        this.scopes = scopes;
        this.today = today;
    }

    Select<Record> replies() {
        var correction = RESPONSE.as("correction");
        return line(
                        Reason.REPLY_CAME,
                        RESPONSE.ID.coerce(SQLDataType.UUID),
                        RECOMMENDATION.ROOT_ID,
                        RESPONSE.WORDS_TEXT,
                        RESPONSE.INSTITUTION_ID,
                        RESPONSE.TRUE_FROM,
                        RESPONSE.TRUE_PRECISION,
                        NO_INSTANT,
                        RESPONSE.POSITION.coerce(SQLDataType.VARCHAR))
                .from(RESPONSE)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(RESPONSE.RECOMMENDATION_ID))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(stands(WITHDRAWAL.RESPONSE_ID, RESPONSE.ID))
                .and(notExists(selectOne().from(correction).where(correction.CORRECTS.eq(RESPONSE.ID))))
                .and(RESPONSE.ACT.gt(lastAssessment()));
    }

    Select<Record> reports() {
        return line(
                        Reason.REPORT_CAME,
                        CLAIM.ID.coerce(SQLDataType.UUID),
                        RECOMMENDATION.ROOT_ID,
                        CLAIM.WORDS_TEXT,
                        CLAIM.INSTITUTION_ID,
                        CLAIM.TRUE_FROM,
                        CLAIM.TRUE_PRECISION,
                        NO_INSTANT,
                        CLAIM.STATUS.coerce(SQLDataType.VARCHAR))
                .from(CLAIM)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(CLAIM.RECOMMENDATION_ID))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(stands(WITHDRAWAL.CLAIM_ID, CLAIM.ID))
                .and(CLAIM.ACT.gt(lastAssessment()));
    }

    /** The act that last assessed the recommendation of the row or a part of it; zero before the first. */
    private static Field<ActNumber> lastAssessment() {
        var assessed = RECOMMENDATION.as("assessed");
        return coalesce(
                field(select(max(ASSESSMENT.ACT))
                        .from(ASSESSMENT)
                        .join(assessed)
                        .on(assessed.ID.eq(ASSESSMENT.RECOMMENDATION_ID))
                        .where(assessed.ROOT_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID))),
                inline(new ActNumber(0), ASSESSMENT.ACT.getDataType()));
    }

    /** With who had it last. */
    Select<Record> orphaned() {
        return line(
                        Reason.ORPHANED,
                        STANDING.RECOMMENDATION_ID.coerce(SQLDataType.UUID),
                        RECOMMENDATION.ROOT_ID,
                        when(RECOMMENDATION.PARENT_ID.isNotNull(), RECOMMENDATION.TITLE_TEXT),
                        lastOwner(),
                        STANDING.ORPHANED_FROM,
                        EXACT,
                        NO_INSTANT,
                        NO_DETAIL)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(StandingFields.on(today.day()))
                .and(STANDING.ORPHANED_FROM.le(today.day()));
    }

    private Field<InstitutionId> lastOwner() {
        return field(select(ASSIGNMENT.INSTITUTION_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .and(ASSIGNMENT.PART.ne(Part.SUPPORTING))
                .and(ASSIGNMENT.TRUE_FROM.le(today.day()))
                .and(stands(WITHDRAWAL.ASSIGNMENT_ID, ASSIGNMENT.ID))
                .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc())
                .limit(1));
    }

    Select<Record> overdueAnswers() {
        return line(
                        Reason.ANSWER_OVERDUE,
                        QUESTION.ID.coerce(SQLDataType.UUID),
                        RECOMMENDATION.ROOT_ID,
                        QUESTION.QUESTION_TEXT,
                        QUESTION.INSTITUTION_ID,
                        QUESTION.DUE_ON,
                        EXACT,
                        NO_INSTANT,
                        QUESTION.DUE_ORIGIN.coerce(SQLDataType.VARCHAR))
                .from(QUESTION)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(QUESTION.RECOMMENDATION_ID))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(QUESTION.DUE_ON.lt(today.day()))
                .and(stands(WITHDRAWAL.QUESTION_ID, QUESTION.ID))
                .and(not(AnswerFields.answered(QUESTION, DeskFields.NOW)))
                .and(not(HandoverFields.passedOn(QUESTION, DeskFields.NOW, today.day())));
    }
}
