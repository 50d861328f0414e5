package org.answerable.desk;

import static org.answerable.desk.DeskFields.latestDate;
import static org.answerable.desk.DeskFields.latestState;
import static org.answerable.desk.DeskFields.latestVerification;
import static org.answerable.desk.DeskFields.stands;
import static org.answerable.desk.WaitingFields.EXACT;
import static org.answerable.desk.WaitingFields.NOBODY;
import static org.answerable.desk.WaitingFields.NO_DAY;
import static org.answerable.desk.WaitingFields.NO_DETAIL;
import static org.answerable.desk.WaitingFields.NO_INSTANT;
import static org.answerable.desk.WaitingFields.line;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.answerable.access.Scopes;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Precision;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Milestones, evidence and texts that ask to be looked at. */
@Repository
class FactsWaitingQueries {

    private final Scopes scopes;
    private final Today today;

    FactsWaitingQueries(Scopes scopes, Today today) {
        this.scopes = scopes;
        this.today = today;
    }

    /** As {@code standing} says it: neither our own expectations nor what waits for our second signature is overdue. */
    Select<Record> overdueMilestones() {
        return milestones(
                        Reason.MILESTONE_OVERDUE,
                        MILESTONE_DATE.DUE_ON,
                        MILESTONE_DATE.DUE_PRECISION,
                        MILESTONE_DATE.ORIGIN.coerce(SQLDataType.VARCHAR))
                .leftJoin(MILESTONE_DATE)
                .on(MILESTONE_DATE.ID.eq(latestDate(MILESTONE.ID)))
                .leftJoin(MILESTONE_VERIFICATION)
                .on(MILESTONE_VERIFICATION.ID.eq(latestVerification(MILESTONE.ID)))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(MILESTONE_DATE.ORIGIN.in(DateOrigin.PROMISED, DateOrigin.LEGAL))
                .and(isOver(MILESTONE_DATE.DUE_ON, MILESTONE_DATE.DUE_PRECISION))
                .and(coalesce(MILESTONE_STATE.STATE, inline(MilestoneState.NOT_BEGUN, MILESTONE_STATE.STATE))
                        .ne(MilestoneState.DROPPED))
                .and(not(coalesce(MILESTONE_VERIFICATION.VERIFIED, inline(false))))
                .and(not(awaited()));
    }

    /** Not while a verification waits for approval: that stands in the queue of whoever may approve it. */
    Select<Record> toVerify() {
        return milestones(Reason.TO_VERIFY, MILESTONE_STATE.TRUE_FROM, MILESTONE_STATE.TRUE_PRECISION, NO_DETAIL)
                .leftJoin(MILESTONE_VERIFICATION)
                .on(MILESTONE_VERIFICATION.ID.eq(latestVerification(MILESTONE.ID)))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(awaited())
                .and(notExists(selectOne()
                        .from(DRAFT)
                        .where(DRAFT.KIND.eq(DraftKind.VERIFICATION))
                        .and(DRAFT.STATE.eq(DraftState.SUBMITTED))
                        .and(DRAFT.SUBJECT_ID.eq(MILESTONE.ID.coerce(SQLDataType.UUID)))));
    }

    /** One of us found it reached, and two of us have not looked since. */
    private static Condition awaited() {
        return coalesce(MILESTONE_STATE.STATE, inline(MilestoneState.NOT_BEGUN, MILESTONE_STATE.STATE))
                .eq(MilestoneState.REACHED)
                .and(MILESTONE_VERIFICATION
                        .ID
                        .isNull()
                        .or(MILESTONE_VERIFICATION
                                .VERIFIED
                                .isFalse()
                                .and(MILESTONE_VERIFICATION.TRUE_FROM.lt(MILESTONE_STATE.TRUE_FROM))));
    }

    private static SelectJoinStep<Record> milestones(
            Reason reason, Field<LocalDate> on, Field<Precision> precision, Field<String> detail) {
        return line(
                        reason,
                        MILESTONE.ID.coerce(SQLDataType.UUID),
                        MILESTONE.ROOT_ID,
                        MILESTONE.TITLE_TEXT,
                        NOBODY,
                        on,
                        precision,
                        NO_INSTANT,
                        detail)
                .from(MILESTONE)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(MILESTONE.ROOT_ID))
                .leftJoin(MILESTONE_STATE)
                .on(MILESTONE_STATE.ID.eq(latestState(MILESTONE.ID)));
    }

    /** Nobody has looked since: neither newer evidence nor an assessment from that day on. */
    Select<Record> oldEvidence() {
        var newer = EVIDENCE.as("newer");
        var assessed = RECOMMENDATION.as("assessed");
        return line(
                        Reason.EVIDENCE_OLD,
                        EVIDENCE.ID.coerce(SQLDataType.UUID),
                        EVIDENCE.ROOT_ID,
                        EVIDENCE.SHOWS_TEXT,
                        NOBODY,
                        EVIDENCE.REVIEW_ON,
                        EXACT,
                        NO_INSTANT,
                        NO_DETAIL)
                .from(EVIDENCE)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(EVIDENCE.ROOT_ID))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(EVIDENCE.REVIEW_ON.lt(today.day()))
                .and(stands(WITHDRAWAL.EVIDENCE_ID, EVIDENCE.ID))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.ROOT_ID.eq(EVIDENCE.ROOT_ID))
                        .and(newer.TRUE_FROM.ge(EVIDENCE.REVIEW_ON))
                        .and(stands(WITHDRAWAL.EVIDENCE_ID, newer.ID))))
                .and(notExists(selectOne()
                        .from(ASSESSMENT)
                        .join(assessed)
                        .on(assessed.ID.eq(ASSESSMENT.RECOMMENDATION_ID))
                        .where(assessed.ROOT_ID.eq(EVIDENCE.ROOT_ID))
                        .and(ASSESSMENT.TRUE_FROM.ge(EVIDENCE.REVIEW_ON))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID))));
    }

    Select<Record> texts(Reason reason, Condition lacking) {
        return line(
                        reason,
                        TextUseFields.TEXT.coerce(SQLDataType.UUID),
                        TextUseFields.ROOT,
                        TextUseFields.TEXT,
                        NOBODY,
                        NO_DAY,
                        EXACT,
                        NO_INSTANT,
                        NO_DETAIL)
                .from(TextUseFields.uses())
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(TextUseFields.ROOT))
                .where(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .and(lacking);
    }

    /** What an owner said stays in the language in which it was said; a translation may follow, but need not. */
    static Condition oursToTranslate() {
        return notExists(selectOne().from(RESPONSE).where(RESPONSE.WORDS_TEXT.eq(TextUseFields.TEXT)))
                .and(notExists(selectOne().from(CLAIM).where(CLAIM.WORDS_TEXT.eq(TextUseFields.TEXT))));
    }

    /** The last day that the date may mean lies before today. */
    private Condition isOver(Field<LocalDate> day, Field<Precision> precision) {
        var now = today.day();
        return precision
                .eq(Precision.DAY)
                .and(day.lt(now))
                .or(precision.eq(Precision.MONTH).and(day.lt(now.withDayOfMonth(1))))
                .or(precision.eq(Precision.YEAR).and(day.lt(now.withDayOfYear(1))));
    }
}
