package org.answerable.milestone;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.VERIFICATION_EVIDENCE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.drafting.Publishing;
import org.answerable.publishing.MilestoneFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.VerificationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

@Repository
class MilestoneStore {

    private final DSLContext db;

    MilestoneStore(DSLContext db) {
        this.db = db;
    }

    /** The day from which its present state is true; empty while no fact says how far it is. */
    Optional<LocalDate> stateFrom(MilestoneId milestone) {
        return db.select(max(MILESTONE_STATE.TRUE_FROM))
                .from(MILESTONE_STATE)
                .where(MILESTONE_STATE.MILESTONE_ID.eq(milestone))
                .and(notExists(
                        selectOne().from(WITHDRAWAL).where(WITHDRAWAL.MILESTONE_STATE_ID.eq(MILESTONE_STATE.ID))))
                .fetchOptional(Record1::value1);
    }

    /** The day from which it has its present due date; empty while it has none. */
    Optional<LocalDate> dateFrom(MilestoneId milestone) {
        return db.select(max(MILESTONE_DATE.TRUE_FROM))
                .from(MILESTONE_DATE)
                .where(MILESTONE_DATE.MILESTONE_ID.eq(milestone))
                .and(notExists(selectOne().from(WITHDRAWAL).where(WITHDRAWAL.MILESTONE_DATE_ID.eq(MILESTONE_DATE.ID))))
                .fetchOptional(Record1::value1);
    }

    /** The day from which its present verification, or its end, is true; empty while nobody verified it. */
    Optional<LocalDate> verificationFrom(MilestoneId milestone) {
        return db.select(max(MILESTONE_VERIFICATION.TRUE_FROM))
                .from(MILESTONE_VERIFICATION)
                .where(MILESTONE_VERIFICATION.MILESTONE_ID.eq(milestone))
                .and(notExists(selectOne()
                        .from(WITHDRAWAL)
                        .where(WITHDRAWAL.MILESTONE_VERIFICATION_ID.eq(MILESTONE_VERIFICATION.ID))))
                .fetchOptional(Record1::value1);
    }

    /** Whether it is verified and belongs to what counts as implemented without a word about open milestones. */
    boolean isVerifiedBehindImplemented(MilestoneId milestone) {
        return isBehindImplemented(
                milestone, MilestoneFields.verified(MILESTONE.ID).andNot(MilestoneFields.dropped(MILESTONE.ID)));
    }

    /** Whether it is no longer pursued, not verified, and belongs to such a one. */
    boolean isDroppedBehindImplemented(MilestoneId milestone) {
        return isBehindImplemented(
                milestone, MilestoneFields.dropped(MILESTONE.ID).andNot(MilestoneFields.verified(MILESTONE.ID)));
    }

    private boolean isBehindImplemented(MilestoneId milestone, Condition how) {
        var counting = ASSESSMENT.as("counting");
        return db.fetchExists(selectOne()
                .from(MILESTONE)
                .join(ASSESSMENT)
                .on(ASSESSMENT.RECOMMENDATION_ID.in(MILESTONE.RECOMMENDATION_ID, MILESTONE.ROOT_ID))
                .where(MILESTONE.ID.eq(milestone))
                .and(how)
                .and(ASSESSMENT.STATUS.eq(Status.IMPLEMENTED))
                .and(ASSESSMENT.DEVIATION_TEXT.isNull())
                .and(ASSESSMENT.ID.eq(select(counting.ID)
                        .from(counting)
                        .where(counting.RECOMMENDATION_ID.eq(ASSESSMENT.RECOMMENDATION_ID))
                        .and(notExists(selectOne().from(WITHDRAWAL).where(WITHDRAWAL.ASSESSMENT_ID.eq(counting.ID))))
                        .orderBy(counting.TRUE_FROM.desc(), counting.ACT.desc(), counting.ID.desc())
                        .limit(1))));
    }

    /** Whether it is no longer pursued. */
    boolean isDropped(MilestoneId milestone) {
        return db.fetchExists(selectOne()
                .from(MILESTONE)
                .where(MILESTONE.ID.eq(milestone))
                .and(MilestoneFields.dropped(MILESTONE.ID)));
    }

    void addState(
            MilestoneId milestone, MoveContent content, MilestoneState state, TextId reason, Publishing publishing) {
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(MILESTONE_STATE)
                .set(MILESTONE_STATE.ID, UUID.randomUUID())
                .set(MILESTONE_STATE.MILESTONE_ID, milestone)
                .set(MILESTONE_STATE.ACT, publishing.act().number())
                .set(MILESTONE_STATE.APPROVAL_ID, publishing.approval())
                .set(MILESTONE_STATE.TRUE_FROM, on.day())
                .set(MILESTONE_STATE.TRUE_PRECISION, on.precision())
                .set(MILESTONE_STATE.STATE, state)
                .set(MILESTONE_STATE.REASON_TEXT, reason)
                .set(MILESTONE_STATE.PROVENANCE, grounds.provenance())
                .set(MILESTONE_STATE.SOURCE_ID, grounds.source())
                .set(MILESTONE_STATE.PASSAGE_ID, grounds.passage())
                .set(MILESTONE_STATE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addDate(MilestoneId milestone, MoveContent content, FuzzyDate due, TextId reason, ActNumber act) {
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(MILESTONE_DATE)
                .set(MILESTONE_DATE.ID, UUID.randomUUID())
                .set(MILESTONE_DATE.MILESTONE_ID, milestone)
                .set(MILESTONE_DATE.ACT, act)
                .set(MILESTONE_DATE.TRUE_FROM, on.day())
                .set(MILESTONE_DATE.TRUE_PRECISION, on.precision())
                .set(MILESTONE_DATE.DUE_ON, due.day())
                .set(MILESTONE_DATE.DUE_PRECISION, due.precision())
                .set(MILESTONE_DATE.ORIGIN, Objects.requireNonNull(content.dueOrigin()))
                .set(MILESTONE_DATE.REASON_TEXT, reason)
                .set(MILESTONE_DATE.PROVENANCE, grounds.provenance())
                .set(MILESTONE_DATE.SOURCE_ID, grounds.source())
                .set(MILESTONE_DATE.PASSAGE_ID, grounds.passage())
                .set(MILESTONE_DATE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addVerification(
            MilestoneId milestone, VerificationContent content, TextId reasons, ApprovalId approval, ActNumber act) {
        var id = VerificationId.next();
        var on = Objects.requireNonNull(content.on());
        db.insertInto(MILESTONE_VERIFICATION)
                .set(MILESTONE_VERIFICATION.ID, id)
                .set(MILESTONE_VERIFICATION.MILESTONE_ID, milestone)
                .set(MILESTONE_VERIFICATION.ACT, act)
                .set(MILESTONE_VERIFICATION.TRUE_FROM, on.day())
                .set(MILESTONE_VERIFICATION.TRUE_PRECISION, on.precision())
                .set(MILESTONE_VERIFICATION.VERIFIED, content.verified())
                .set(MILESTONE_VERIFICATION.REASONS_TEXT, reasons)
                .set(MILESTONE_VERIFICATION.REVIEW_ON, content.reviewOn())
                .set(MILESTONE_VERIFICATION.APPROVAL_ID, approval)
                .execute();
        for (var evidence : content.evidence()) {
            db.insertInto(VERIFICATION_EVIDENCE)
                    .set(VERIFICATION_EVIDENCE.VERIFICATION_ID, id)
                    .set(VERIFICATION_EVIDENCE.EVIDENCE_ID, evidence)
                    .set(VERIFICATION_EVIDENCE.ACT, act)
                    .execute();
        }
    }
}
