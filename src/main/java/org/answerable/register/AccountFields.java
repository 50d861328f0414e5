package org.answerable.register;

import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.ClaimFields;
import org.answerable.register.Account.Put;
import org.answerable.register.Account.Told;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.jooq.Condition;
import org.jooq.Field;

/** Columns about what an institution was asked and what it said, for its account. */
final class AccountFields {

    private final FactFields facts;
    private final AsOf asOf;

    AccountFields(FactFields facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** What the institution of the row was asked, latest first. */
    Field<List<Put>> put() {
        return multiset(select(
                                FactFields.referenceOf(QUESTION.RECOMMENDATION_ID),
                                FactFields.date(QUESTION.TRUE_FROM, QUESTION.TRUE_PRECISION),
                                QUESTION.CHANNEL,
                                QUESTION.DUE_ON,
                                AnswerFields.position(QUESTION, asOf.act(), asOf.day()))
                        .from(QUESTION)
                        .where(QUESTION.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(facts.counts(QUESTION.ACT, QUESTION.TRUE_FROM, QUESTION.ID, WITHDRAWAL.QUESTION_ID))
                        .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Put::new)));
    }

    /** What the institution of the row said about progress, latest first, beside what was found of the same. */
    Field<List<Told>> told() {
        return multiset(select(
                                FactFields.referenceOf(CLAIM.RECOMMENDATION_ID),
                                place(),
                                FactFields.date(CLAIM.TRUE_FROM, CLAIM.TRUE_PRECISION),
                                CLAIM.STATUS,
                                field(current()),
                                facts.statusOf(CLAIM.RECOMMENDATION_ID),
                                verified(CLAIM.MILESTONE_ID),
                                dropped(CLAIM.MILESTONE_ID))
                        .from(CLAIM)
                        .where(CLAIM.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(facts.counts(CLAIM.ACT, CLAIM.TRUE_FROM, CLAIM.ID, WITHDRAWAL.CLAIM_ID))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Told::new)));
    }

    private Condition current() {
        return ClaimFields.current(CLAIM, asOf.act(), asOf.day());
    }

    private static Field<Integer> place() {
        return field(select(MILESTONE.PLACE).from(MILESTONE).where(MILESTONE.ID.eq(CLAIM.MILESTONE_ID)));
    }

    private Field<Boolean> verified(Field<MilestoneId> milestone) {
        var check = MILESTONE_VERIFICATION;
        return coalesce(
                field(select(check.VERIFIED)
                        .from(check)
                        .where(check.MILESTONE_ID.eq(milestone))
                        .and(facts.counts(check.ACT, check.TRUE_FROM, check.ID, WITHDRAWAL.MILESTONE_VERIFICATION_ID))
                        .orderBy(check.TRUE_FROM.desc(), check.ACT.desc(), check.ID.desc())
                        .limit(1)),
                inline(false));
    }

    private Field<Boolean> dropped(Field<MilestoneId> milestone) {
        var state = MILESTONE_STATE;
        return coalesce(
                field(select(field(state.STATE.eq(MilestoneState.DROPPED)))
                        .from(state)
                        .where(state.MILESTONE_ID.eq(milestone))
                        .and(facts.counts(state.ACT, state.TRUE_FROM, state.ID, WITHDRAWAL.MILESTONE_STATE_ID))
                        .orderBy(state.TRUE_FROM.desc(), state.ACT.desc(), state.ID.desc())
                        .limit(1)),
                inline(false));
    }
}
