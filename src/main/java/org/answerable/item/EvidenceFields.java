package org.answerable.item;

import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE_MILESTONE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Proof;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;

/** Evidence with its source and the places of the milestones that it speaks to, newest first, withdrawn included. */
final class EvidenceFields {

    private final FactFields facts;

    EvidenceFields(FactFields facts) {
        this.facts = facts;
    }

    Field<List<Proof>> proofs() {
        return multiset(select(
                                facts.fact(
                                        EVIDENCE.ID,
                                        EVIDENCE.TRUE_FROM,
                                        EVIDENCE.TRUE_PRECISION,
                                        EVIDENCE.ACT,
                                        WITHDRAWAL.EVIDENCE_ID),
                                FactFields.referenceOf(EVIDENCE.RECOMMENDATION_ID),
                                EVIDENCE.KIND,
                                EVIDENCE.WEIGHS,
                                EVIDENCE.RELIABILITY,
                                EVIDENCE.CREDIBILITY,
                                EVIDENCE.REVIEW_ON,
                                facts.text(EVIDENCE.SHOWS_TEXT),
                                facts.basis(
                                        EVIDENCE.PROVENANCE,
                                        EVIDENCE.SOURCE_ID,
                                        EVIDENCE.PASSAGE_ID,
                                        EVIDENCE.EXPERT_MUST_CONFIRM),
                                places())
                        .from(ItemQueries.MEMBER)
                        .join(EVIDENCE)
                        .on(EVIDENCE.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.withWhole())
                        .and(ItemQueries.scope().or(speaksToThePart()))
                        .and(facts.told(EVIDENCE.ACT, EVIDENCE.TRUE_FROM))
                        .orderBy(EVIDENCE.TRUE_FROM.desc(), EVIDENCE.ACT.desc(), EVIDENCE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Proof::new)));
    }

    /** Evidence of the whole that speaks to a milestone of the part. */
    private Condition speaksToThePart() {
        return exists(selectOne()
                .from(EVIDENCE_MILESTONE)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(EVIDENCE_MILESTONE.MILESTONE_ID))
                .where(EVIDENCE_MILESTONE.EVIDENCE_ID.eq(EVIDENCE.ID))
                .and(facts.known(EVIDENCE_MILESTONE.ACT))
                .and(MILESTONE.RECOMMENDATION_ID.eq(RECOMMENDATION.ID)));
    }

    /** Of a part those of its own milestones: the others do not stand on its page. */
    private Field<List<Integer>> places() {
        return multiset(select(MILESTONE.PLACE)
                        .from(EVIDENCE_MILESTONE)
                        .join(MILESTONE)
                        .on(MILESTONE.ID.eq(EVIDENCE_MILESTONE.MILESTONE_ID))
                        .where(EVIDENCE_MILESTONE.EVIDENCE_ID.eq(EVIDENCE.ID))
                        .and(facts.known(EVIDENCE_MILESTONE.ACT))
                        .and(RECOMMENDATION.PARENT_ID.isNull().or(MILESTONE.RECOMMENDATION_ID.eq(RECOMMENDATION.ID)))
                        .orderBy(MILESTONE.PLACE))
                .convertFrom(rows -> rows.map(Record1::value1));
    }
}
