package org.answerable.board;

import static org.answerable.schema.Tables.ASSESSMENT;
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
import org.answerable.publishing.ClaimFields;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jooq.Condition;
import org.jooq.Field;

/** Columns about what owners say on progress: on the page of an item, and in the account of an institution. */
final class SaidFields {

    private final FactFields facts;
    private final AsOf asOf;

    SaidFields(FactFields facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** What was said of the item, its parts, or the whole that it is part of. */
    Field<List<Claimed>> ofItem() {
        return multiset(select(
                                facts.fact(
                                        CLAIM.ID,
                                        CLAIM.TRUE_FROM,
                                        CLAIM.TRUE_PRECISION,
                                        CLAIM.ACT,
                                        WITHDRAWAL.CLAIM_ID),
                                ItemQueries.referenceOf(CLAIM.RECOMMENDATION_ID),
                                place(),
                                field(select(INSTITUTION.SLUG)
                                        .from(INSTITUTION)
                                        .where(INSTITUTION.ID.eq(CLAIM.INSTITUTION_ID))),
                                facts.institutionName(CLAIM.INSTITUTION_ID),
                                CLAIM.STATUS,
                                CLAIM.CHANNEL,
                                facts.original(CLAIM.WORDS_TEXT),
                                facts.text(CLAIM.WORDS_TEXT),
                                facts.cited(CLAIM.SOURCE_ID),
                                field(current()))
                        .from(CLAIM)
                        .where(ItemQueries.withWhole(CLAIM.RECOMMENDATION_ID))
                        .and(facts.told(CLAIM.ACT, CLAIM.TRUE_FROM))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Claimed::new)));
    }

    /** What the institution of the row was asked, latest first. */
    Field<List<Account.Put>> put(OwnerFields owners) {
        return multiset(select(
                                ItemQueries.referenceOf(QUESTION.RECOMMENDATION_ID),
                                FactFields.date(QUESTION.TRUE_FROM, QUESTION.TRUE_PRECISION),
                                QUESTION.CHANNEL,
                                QUESTION.DUE_ON,
                                field(owners.answered()))
                        .from(QUESTION)
                        .where(QUESTION.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(facts.counts(QUESTION.ACT, QUESTION.TRUE_FROM, QUESTION.ID, WITHDRAWAL.QUESTION_ID))
                        .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Account.Put::new)));
    }

    /** What the institution of the row said about progress, latest first, beside what was found of the same. */
    Field<List<Account.Told>> told() {
        return multiset(select(
                                ItemQueries.referenceOf(CLAIM.RECOMMENDATION_ID),
                                place(),
                                FactFields.date(CLAIM.TRUE_FROM, CLAIM.TRUE_PRECISION),
                                CLAIM.STATUS,
                                field(current()),
                                statusOf(CLAIM.RECOMMENDATION_ID, facts),
                                verified(CLAIM.MILESTONE_ID),
                                dropped(CLAIM.MILESTONE_ID))
                        .from(CLAIM)
                        .where(CLAIM.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(facts.counts(CLAIM.ACT, CLAIM.TRUE_FROM, CLAIM.ID, WITHDRAWAL.CLAIM_ID))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Account.Told::new)));
    }

    /** The status that counts of a recommendation or part. */
    static Field<Status> statusOf(Field<RecommendationId> item, FactFields facts) {
        return field(select(ASSESSMENT.STATUS)
                .from(ASSESSMENT)
                .where(ASSESSMENT.RECOMMENDATION_ID.eq(item))
                .and(facts.counts(ASSESSMENT.ACT, ASSESSMENT.TRUE_FROM, ASSESSMENT.ID, WITHDRAWAL.ASSESSMENT_ID))
                .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc())
                .limit(1));
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
