package org.answerable.item;

import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_GROUP;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.fact.FactFields;
import org.answerable.publishing.AmountFields;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Indicators with their targets and values, newest first, withdrawn ones included. */
final class MeasureFields {

    private final FactFields facts;

    MeasureFields(FactFields facts) {
        this.facts = facts;
    }

    Field<List<Measure>> measures() {
        return multiset(select(
                                FactFields.uuid(INDICATOR.ID),
                                FactFields.referenceOf(INDICATOR.RECOMMENDATION_ID),
                                facts.text(INDICATOR.NAME_TEXT),
                                facts.text(INDICATOR.MEASURES_TEXT),
                                INDICATOR.UNIT,
                                INDICATOR.BETTER,
                                FactFields.date(INDICATOR.TRUE_FROM, INDICATOR.TRUE_PRECISION),
                                facts.publishedAt(INDICATOR.ACT),
                                facts.basis(
                                        INDICATOR.PROVENANCE,
                                        INDICATOR.SOURCE_ID,
                                        INDICATOR.PASSAGE_ID,
                                        INDICATOR.EXPERT_MUST_CONFIRM),
                                targets(),
                                values())
                        .from(ItemQueries.MEMBER)
                        .join(INDICATOR)
                        .on(INDICATOR.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.scope())
                        .and(facts.known(INDICATOR.ACT))
                        .orderBy(INDICATOR.ACT, INDICATOR.ID))
                .convertFrom(rows -> rows.map(mapping(Measure::new)));
    }

    private Field<List<Measure.Target>> targets() {
        var target = INDICATOR_TARGET;
        return multiset(select(
                                facts.fact(
                                        target.ID,
                                        target.TRUE_FROM,
                                        target.TRUE_PRECISION,
                                        target.ACT,
                                        WITHDRAWAL.INDICATOR_TARGET_ID),
                                AmountFields.amount(target.AMOUNT, target.DECIMALS),
                                FactFields.date(target.DUE_ON, target.DUE_PRECISION),
                                target.ORIGIN,
                                facts.text(target.REASON_TEXT),
                                facts.basis(
                                        target.PROVENANCE,
                                        target.SOURCE_ID,
                                        target.PASSAGE_ID,
                                        target.EXPERT_MUST_CONFIRM))
                        .from(target)
                        .where(target.INDICATOR_ID.eq(INDICATOR.ID))
                        .and(facts.told(target.ACT, target.TRUE_FROM))
                        .orderBy(target.TRUE_FROM.desc(), target.ACT.desc(), target.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Measure.Target::new)));
    }

    private Field<List<Measure.Value>> values() {
        var value = INDICATOR_VALUE;
        return multiset(select(
                                facts.fact(
                                        value.ID,
                                        value.TRUE_FROM,
                                        value.TRUE_PRECISION,
                                        value.ACT,
                                        WITHDRAWAL.INDICATOR_VALUE_ID),
                                row(
                                                FactFields.uuid(INDICATOR_SERIES.ID),
                                                facts.text(INDICATOR_SERIES.NAME_TEXT),
                                                facts.text(INDICATOR_SERIES.APART_TEXT),
                                                INDICATOR_SERIES.AGAINST_TARGET)
                                        .mapping(Measure.Series::new),
                                group(),
                                AmountFields.amount(value.AMOUNT, value.DECIMALS),
                                value.PEOPLE_ASKED,
                                facts.text(value.SAMPLING_TEXT),
                                facts.basis(
                                        value.PROVENANCE, value.SOURCE_ID, value.PASSAGE_ID, value.EXPERT_MUST_CONFIRM))
                        .from(value)
                        .join(INDICATOR_SERIES)
                        .on(INDICATOR_SERIES.ID.eq(value.SERIES_ID))
                        .leftJoin(INDICATOR_GROUP)
                        .on(INDICATOR_GROUP.ID.eq(value.GROUP_ID))
                        .where(value.INDICATOR_ID.eq(INDICATOR.ID))
                        .and(facts.told(value.ACT, value.TRUE_FROM))
                        .orderBy(value.TRUE_FROM.desc(), value.ACT.desc(), value.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Measure.Value::new)));
    }

    private SelectField<Measure.@Nullable Group> group() {
        return row(FactFields.uuid(INDICATOR_GROUP.ID), facts.text(INDICATOR_GROUP.NAME_TEXT))
                .mapping((id, name) -> id == null || name == null ? null : new Measure.Group(id, name));
    }
}
