package org.answerable.desk;

import static org.answerable.desk.WaitingFields.EXACT;
import static org.answerable.desk.WaitingFields.NOBODY;
import static org.answerable.desk.WaitingFields.NO_DAY;
import static org.answerable.desk.WaitingFields.NO_DETAIL;
import static org.answerable.desk.WaitingFields.NO_WORDS;
import static org.answerable.desk.WaitingFields.line;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.DRAFT_REVISION;
import static org.answerable.schema.Tables.MESSAGE;
import static org.answerable.schema.Tables.PERSON;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import org.answerable.access.CurrentActor;
import org.answerable.access.Scopes;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.Role;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Drafts and messages that wait for somebody. */
@Repository
class DraftsWaitingQueries {

    private final Scopes scopes;
    private final CurrentActor actor;

    DraftsWaitingQueries(Scopes scopes, CurrentActor actor) {
        this.scopes = scopes;
        this.actor = actor;
    }

    /** For the approvers of its publication, but nobody who had a hand in it; auditors see them all. */
    Select<Record> toApprove() {
        return drafts(Reason.TO_APPROVE, DRAFT.SUBMITTED_AT)
                .and(DRAFT.STATE.eq(DraftState.SUBMITTED))
                .and(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.APPROVER)
                        .and(DRAFT.SUBMITTED_BY.isNull().or(DRAFT.SUBMITTED_BY.ne(actor.id())))
                        .and(notExists(selectOne()
                                .from(DRAFT_REVISION)
                                .where(DRAFT_REVISION.DRAFT_ID.eq(DRAFT.ID))
                                .and(DRAFT_REVISION.CHANGED_BY.eq(actor.id()))))
                        .or(DRAFT.PUBLICATION_ID.isNotNull().and(scopes.holds(Role.AUDITOR))));
    }

    Select<Record> mine(Reason reason, DraftState state) {
        return drafts(reason, DRAFT.CHANGED_AT)
                .and(DRAFT.STATE.eq(state))
                .and(DRAFT.DRAFTED_BY.eq(actor.id()).or(DRAFT.CHANGED_BY.eq(actor.id())))
                .and(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER));
    }

    /** Neither who began it nor who saved it last can sign in. */
    Select<Record> leftOver() {
        return drafts(Reason.LEFT_OVER, DRAFT.CHANGED_AT)
                .and(DRAFT.STATE.in(DraftState.OPEN, DraftState.RETURNED))
                .and(notExists(selectOne()
                        .from(PERSON)
                        .where(PERSON.ACTOR_ID.in(DRAFT.DRAFTED_BY, DRAFT.CHANGED_BY))
                        .and(PERSON.DISABLED_AT.isNull())))
                .and(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER));
    }

    /** Of readers: for those who work on the publication that it is about; what is about none is for all who work. */
    Select<Record> messages() {
        return line(
                        Reason.MESSAGE_CAME,
                        MESSAGE.ID,
                        MESSAGE.RECOMMENDATION_ID,
                        NO_WORDS,
                        NOBODY,
                        NO_DAY,
                        EXACT,
                        MESSAGE.RECEIVED_AT,
                        NO_DETAIL)
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq("OPEN"))
                .and(scopes.worksOn(MESSAGE.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER)
                        .or(MESSAGE.PUBLICATION_ID
                                .isNull()
                                .and(scopes.holds(Role.CONTRIBUTOR).or(scopes.holds(Role.APPROVER)))));
    }

    /** What administrators write waits in the administration. */
    private static SelectConditionStep<Record> drafts(Reason reason, Field<Instant> since) {
        return line(
                        reason,
                        DRAFT.ID.coerce(SQLDataType.UUID),
                        DRAFT.RECOMMENDATION_ID,
                        NO_WORDS,
                        NOBODY,
                        NO_DAY,
                        EXACT,
                        since,
                        NO_DETAIL)
                .from(DRAFT)
                .where(DRAFT.KIND.ne(DraftKind.PUBLICATION));
    }
}
