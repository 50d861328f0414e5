package org.answerable.publishing;

import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import org.answerable.schema.tables.MilestoneDate;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;

/** What counts about a milestone: not withdrawn, latest true from, latest act. One definition for all who read. */
public final class MilestoneFields {

    private static final ActNumber NOW = new ActNumber(Long.MAX_VALUE);

    private MilestoneFields() {}

    /** Whether it is verified, by all that is published. */
    public static Condition verified(Field<MilestoneId> milestone) {
        return verified(milestone, NOW);
    }

    /** Whether it is verified, as published up to an act. */
    public static Condition verified(Field<MilestoneId> milestone, ActNumber upTo) {
        return condition(coalesce(
                field(select(MILESTONE_VERIFICATION.VERIFIED)
                        .from(MILESTONE_VERIFICATION)
                        .where(MILESTONE_VERIFICATION.MILESTONE_ID.eq(milestone))
                        .and(MILESTONE_VERIFICATION.ACT.le(upTo))
                        .and(notExists(selectOne()
                                .from(WITHDRAWAL)
                                .where(WITHDRAWAL.MILESTONE_VERIFICATION_ID.eq(MILESTONE_VERIFICATION.ID))
                                .and(WITHDRAWAL.ACT.le(upTo))))
                        .orderBy(
                                MILESTONE_VERIFICATION.TRUE_FROM.desc(),
                                MILESTONE_VERIFICATION.ACT.desc(),
                                MILESTONE_VERIFICATION.ID.desc())
                        .limit(1)),
                inline(false)));
    }

    /** Whether it is no longer pursued, by all that is published. */
    public static Condition dropped(Field<MilestoneId> milestone) {
        return dropped(milestone, NOW);
    }

    /** Whether it is no longer pursued, as published up to an act. */
    public static Condition dropped(Field<MilestoneId> milestone, ActNumber upTo) {
        return state(milestone, upTo).eq(MilestoneState.DROPPED);
    }

    /** Whether one of us found it reached and two of us have not looked since, as published up to an act. */
    public static Condition awaited(Field<MilestoneId> milestone, ActNumber upTo) {
        return state(milestone, upTo)
                .eq(MilestoneState.REACHED)
                .and(notExists(selectOne()
                        .from(MILESTONE_VERIFICATION)
                        .where(MILESTONE_VERIFICATION.MILESTONE_ID.eq(milestone))
                        .and(MILESTONE_VERIFICATION.ACT.le(upTo))
                        .and(notExists(selectOne()
                                .from(WITHDRAWAL)
                                .where(WITHDRAWAL.MILESTONE_VERIFICATION_ID.eq(MILESTONE_VERIFICATION.ID))
                                .and(WITHDRAWAL.ACT.le(upTo))))
                        .and(MILESTONE_VERIFICATION.TRUE_FROM.ge(
                                latestState(MILESTONE_STATE.TRUE_FROM, milestone, upTo)))));
    }

    /** How far it is, as published up to an act; it has not begun until a fact says otherwise. */
    public static Field<MilestoneState> state(Field<MilestoneId> milestone, ActNumber upTo) {
        return coalesce(
                latestState(MILESTONE_STATE.STATE, milestone, upTo),
                inline(MilestoneState.NOT_BEGUN, MILESTONE_STATE.STATE.getDataType()));
    }

    /** The date that counts first: the latest that was promised or set by law, before the latest that we expect. */
    public static OrderField<?>[] latestFirst(MilestoneDate date) {
        return new OrderField<?>[] {ours(date), date.TRUE_FROM.desc(), date.ACT.desc(), date.ID.desc()};
    }

    /** The date that counts last. */
    public static OrderField<?>[] latestLast(MilestoneDate date) {
        return new OrderField<?>[] {ours(date).desc(), date.TRUE_FROM, date.ACT, date.ID};
    }

    /** An expectation of ours never takes the place of a date that binds. */
    private static Field<Integer> ours(MilestoneDate date) {
        return when(date.ORIGIN.eq(DateOrigin.OURS), inline(1)).otherwise(inline(0));
    }

    private static <T> Field<T> latestState(Field<T> column, Field<MilestoneId> milestone, ActNumber upTo) {
        return field(select(column)
                .from(MILESTONE_STATE)
                .where(MILESTONE_STATE.MILESTONE_ID.eq(milestone))
                .and(MILESTONE_STATE.ACT.le(upTo))
                .and(notExists(selectOne()
                        .from(WITHDRAWAL)
                        .where(WITHDRAWAL.MILESTONE_STATE_ID.eq(MILESTONE_STATE.ID))
                        .and(WITHDRAWAL.ACT.le(upTo))))
                .orderBy(MILESTONE_STATE.TRUE_FROM.desc(), MILESTONE_STATE.ACT.desc(), MILESTONE_STATE.ID.desc())
                .limit(1));
    }
}
