package org.answerable.item;

import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE_MILESTONE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.VERIFICATION_EVIDENCE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.util.List;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Checked;
import org.answerable.item.ItemPage.Dated;
import org.answerable.item.ItemPage.Moved;
import org.answerable.item.ItemPage.Rung;
import org.jooq.Field;
import org.jooq.Record1;

/** Milestones with all that happened to them, newest first, withdrawn facts included. */
final class RungFields {

    private final FactFields facts;

    RungFields(FactFields facts) {
        this.facts = facts;
    }

    Field<List<Rung>> rungs() {
        return multiset(select(
                                FactFields.referenceOf(MILESTONE.RECOMMENDATION_ID),
                                MILESTONE.PLACE,
                                facts.text(MILESTONE.TITLE_TEXT),
                                facts.text(MILESTONE.DONE_WHEN_TEXT),
                                MILESTONE.POWER,
                                MILESTONE.WEIGHT,
                                MILESTONE.OUTCOME,
                                facts.publishedAt(MILESTONE.ACT),
                                facts.basis(
                                        MILESTONE.PROVENANCE,
                                        MILESTONE.SOURCE_ID,
                                        MILESTONE.PASSAGE_ID,
                                        MILESTONE.EXPERT_MUST_CONFIRM),
                                moves(),
                                dates(),
                                checks(),
                                field(selectCount()
                                        .from(EVIDENCE_MILESTONE)
                                        .join(EVIDENCE)
                                        .on(EVIDENCE.ID.eq(EVIDENCE_MILESTONE.EVIDENCE_ID))
                                        .where(EVIDENCE_MILESTONE.MILESTONE_ID.eq(MILESTONE.ID))
                                        .and(facts.counts(
                                                EVIDENCE_MILESTONE.ACT,
                                                EVIDENCE.TRUE_FROM,
                                                EVIDENCE.ID,
                                                WITHDRAWAL.EVIDENCE_ID))))
                        .from(ItemQueries.MEMBER)
                        .join(MILESTONE)
                        .on(MILESTONE.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.scope())
                        .and(facts.known(MILESTONE.ACT))
                        .orderBy(MILESTONE.PLACE))
                .convertFrom(rows -> rows.map(mapping(Rung::new)));
    }

    private Field<List<Moved>> moves() {
        var state = MILESTONE_STATE;
        return multiset(select(
                                facts.fact(
                                        state.ID,
                                        state.TRUE_FROM,
                                        state.TRUE_PRECISION,
                                        state.ACT,
                                        WITHDRAWAL.MILESTONE_STATE_ID),
                                state.STATE,
                                facts.text(state.REASON_TEXT),
                                facts.basis(
                                        state.PROVENANCE, state.SOURCE_ID, state.PASSAGE_ID, state.EXPERT_MUST_CONFIRM))
                        .from(state)
                        .where(state.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(facts.told(state.ACT, state.TRUE_FROM))
                        .orderBy(state.TRUE_FROM.desc(), state.ACT.desc(), state.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Moved::new)));
    }

    private Field<List<Dated>> dates() {
        var date = MILESTONE_DATE;
        return multiset(select(
                                facts.fact(
                                        date.ID,
                                        date.TRUE_FROM,
                                        date.TRUE_PRECISION,
                                        date.ACT,
                                        WITHDRAWAL.MILESTONE_DATE_ID),
                                FactFields.date(date.DUE_ON, date.DUE_PRECISION),
                                date.ORIGIN,
                                facts.text(date.REASON_TEXT),
                                facts.basis(date.PROVENANCE, date.SOURCE_ID, date.PASSAGE_ID, date.EXPERT_MUST_CONFIRM))
                        .from(date)
                        .where(date.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(facts.told(date.ACT, date.TRUE_FROM))
                        .orderBy(date.TRUE_FROM.desc(), date.ACT.desc(), date.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Dated::new)));
    }

    private Field<List<Checked>> checks() {
        var check = MILESTONE_VERIFICATION;
        return multiset(select(
                                facts.fact(
                                        check.ID,
                                        check.TRUE_FROM,
                                        check.TRUE_PRECISION,
                                        check.ACT,
                                        WITHDRAWAL.MILESTONE_VERIFICATION_ID),
                                check.VERIFIED,
                                facts.text(check.REASONS_TEXT),
                                check.REVIEW_ON,
                                multiset(select(VERIFICATION_EVIDENCE.EVIDENCE_ID)
                                                .from(VERIFICATION_EVIDENCE)
                                                .where(VERIFICATION_EVIDENCE.VERIFICATION_ID.eq(check.ID)))
                                        .convertFrom(rows -> rows.map(Record1::value1)))
                        .from(check)
                        .where(check.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(facts.told(check.ACT, check.TRUE_FROM))
                        .orderBy(check.TRUE_FROM.desc(), check.ACT.desc(), check.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Checked::new)));
    }
}
