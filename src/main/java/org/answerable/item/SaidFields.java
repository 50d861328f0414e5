package org.answerable.item;

import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.fact.AsOf;
import org.answerable.fact.Claimed;
import org.answerable.fact.FactFields;
import org.answerable.publishing.ClaimFields;
import org.jooq.Condition;
import org.jooq.Field;

/** Columns about what owners say on progress. */
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
                                FactFields.referenceOf(CLAIM.RECOMMENDATION_ID),
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
                        .from(ItemQueries.MEMBER)
                        .join(CLAIM)
                        .on(CLAIM.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.withWhole())
                        .and(facts.told(CLAIM.ACT, CLAIM.TRUE_FROM))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Claimed::new)));
    }

    private Condition current() {
        return ClaimFields.current(CLAIM, asOf.act(), asOf.day());
    }

    private static Field<Integer> place() {
        return field(select(MILESTONE.PLACE).from(MILESTONE).where(MILESTONE.ID.eq(CLAIM.MILESTONE_ID)));
    }
}
