package org.answerable.register;

import static org.answerable.schema.Tables.HANDOVER;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.SUCCESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.register.InstitutionPage.Named;
import org.answerable.register.InstitutionPage.Passed;
import org.answerable.register.InstitutionPage.Successor;
import org.answerable.schema.tables.Institution;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.SuccessionKind;
import org.jooq.Field;
import org.jooq.Record1;

/** What institutions became, were called before, and passed on. */
final class SuccessionFields {

    private static final Institution OTHER = INSTITUTION.as("the_other");

    private final FactFields facts;
    private final AsOf asOf;

    SuccessionFields(FactFields facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    Field<List<Successor>> successors() {
        return others(SUCCESSION.PREDECESSOR_ID, SUCCESSION.SUCCESSOR_ID);
    }

    Field<List<Successor>> predecessors() {
        return others(SUCCESSION.SUCCESSOR_ID, SUCCESSION.PREDECESSOR_ID);
    }

    private Field<List<Successor>> others(Field<InstitutionId> here, Field<InstitutionId> there) {
        var later = SUCCESSION.as("later_succession");
        return multiset(select(
                                OTHER.SLUG,
                                facts.institutionName(OTHER.ID),
                                SUCCESSION.KIND,
                                FactFields.date(SUCCESSION.TRUE_FROM, SUCCESSION.TRUE_PRECISION),
                                facts.text(SUCCESSION.REASON_TEXT),
                                facts.basis(
                                        SUCCESSION.PROVENANCE,
                                        SUCCESSION.SOURCE_ID,
                                        SUCCESSION.PASSAGE_ID,
                                        SUCCESSION.EXPERT_MUST_CONFIRM))
                        .from(SUCCESSION)
                        .join(OTHER)
                        .on(OTHER.ID.eq(there))
                        .where(here.eq(INSTITUTION.ID))
                        .and(SUCCESSION.KIND.ne(SuccessionKind.NONE))
                        .and(facts.told(SUCCESSION.ACT, SUCCESSION.TRUE_FROM))
                        .and(notExists(selectOne()
                                .from(later)
                                .where(later.PREDECESSOR_ID.eq(SUCCESSION.PREDECESSOR_ID))
                                .and(later.SUCCESSOR_ID.eq(SUCCESSION.SUCCESSOR_ID))
                                .and(facts.told(later.ACT, later.TRUE_FROM))
                                .and(row(later.TRUE_FROM, later.ACT, later.ID)
                                        .gt(row(SUCCESSION.TRUE_FROM, SUCCESSION.ACT, SUCCESSION.ID)))))
                        .orderBy(SUCCESSION.TRUE_FROM.desc(), OTHER.SLUG))
                .convertFrom(rows -> rows.map(mapping(Successor::new)));
    }

    /** Every name that it had by the day, the latest first. */
    Field<List<Named>> names() {
        var past = INSTITUTION_RECORD.as("past_record");
        return multiset(select(facts.text(past.NAME_TEXT), FactFields.date(past.TRUE_FROM, past.TRUE_PRECISION))
                        .from(past)
                        .where(past.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(facts.told(past.ACT, past.TRUE_FROM))
                        .orderBy(past.TRUE_FROM.desc(), past.ACT.desc(), past.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Named::new)));
    }

    /** Duties that passed from it. */
    Field<List<Passed>> passedOn() {
        return passed(HANDOVER.PREDECESSOR_ID, HANDOVER.SUCCESSOR_ID);
    }

    /** Duties that passed to it. */
    Field<List<Passed>> takenOver() {
        return passed(HANDOVER.SUCCESSOR_ID, HANDOVER.PREDECESSOR_ID);
    }

    private Field<List<Passed>> passed(Field<InstitutionId> here, Field<InstitutionId> there) {
        return multiset(select(
                                OTHER.SLUG,
                                facts.institutionName(OTHER.ID),
                                FactFields.date(HANDOVER.TRUE_FROM, HANDOVER.TRUE_PRECISION),
                                duties(),
                                facts.text(HANDOVER.REASON_TEXT),
                                facts.basis(
                                        HANDOVER.PROVENANCE,
                                        HANDOVER.SOURCE_ID,
                                        HANDOVER.PASSAGE_ID,
                                        HANDOVER.EXPERT_MUST_CONFIRM))
                        .from(HANDOVER)
                        .join(OTHER)
                        .on(OTHER.ID.eq(there))
                        .where(here.eq(INSTITUTION.ID))
                        .and(facts.told(HANDOVER.ACT, HANDOVER.TRUE_FROM))
                        .orderBy(HANDOVER.TRUE_FROM.desc(), HANDOVER.ACT.desc(), HANDOVER.ID))
                .convertFrom(rows -> rows.map(mapping(Passed::new)).stream()
                        .filter(passed -> !passed.duties().isEmpty())
                        .toList());
    }

    private Field<List<String>> duties() {
        var item = RECOMMENDATION.as("passed_item");
        return multiset(select(item.REFERENCE)
                        .from(HANDOVER_DUTY)
                        .join(item)
                        .on(item.ID.eq(HANDOVER_DUTY.RECOMMENDATION_ID))
                        .where(HANDOVER_DUTY.HANDOVER_ID.eq(HANDOVER.ID))
                        .and(HandoverFields.counts(HANDOVER_DUTY, asOf.act()))
                        .orderBy(item.REFERENCE))
                .convertFrom(rows -> rows.map(Record1::value1));
    }
}
