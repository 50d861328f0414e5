package org.answerable.item;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.answerable.board.OwnerFields;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Owner;
import org.answerable.publishing.HandoverFields;
import org.answerable.schema.tables.Institution;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.InstitutionId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Columns about who is or was responsible for an item or a part of it. */
final class DutyFields {

    private static final Institution OTHER = INSTITUTION.as("the_other");

    private final FactFields facts;
    private final OwnerFields owners;
    private final AsOf asOf;

    DutyFields(FactFields facts, OwnerFields owners, AsOf asOf) {
        this.facts = facts;
        this.owners = owners;
        this.asOf = asOf;
    }

    /** All that were ever responsible for the item or a part of it, as the page of the item tells of them. */
    Field<List<Owner>> ofItem() {
        return multiset(select(
                                facts.fact(
                                        ASSIGNMENT.ID,
                                        ASSIGNMENT.TRUE_FROM,
                                        ASSIGNMENT.TRUE_PRECISION,
                                        ASSIGNMENT.ACT,
                                        WITHDRAWAL.ASSIGNMENT_ID),
                                FactFields.referenceOf(ASSIGNMENT.RECOMMENDATION_ID),
                                INSTITUTION.SLUG,
                                facts.institutionName(INSTITUTION.ID),
                                facts.institutionShortName(INSTITUTION.ID),
                                facts.ofInstitution(INSTITUTION.ID, INSTITUTION_RECORD.DUTY),
                                ASSIGNMENT.PART,
                                facts.text(ASSIGNMENT.REASON_TEXT),
                                facts.basis(
                                        ASSIGNMENT.PROVENANCE,
                                        ASSIGNMENT.SOURCE_ID,
                                        ASSIGNMENT.PASSAGE_ID,
                                        ASSIGNMENT.EXPERT_MUST_CONFIRM),
                                passed(ASSIGNMENT.ID),
                                field(owners.inForce(ASSIGNMENT)),
                                owners.acceptance(
                                        saidOf(ASSIGNMENT.INSTITUTION_ID),
                                        ItemQueries.withWhole(QUESTION.RECOMMENDATION_ID),
                                        ASSIGNMENT.INSTITUTION_ID))
                        .from(ASSIGNMENT)
                        .join(INSTITUTION)
                        .on(INSTITUTION.ID.eq(ASSIGNMENT.INSTITUTION_ID))
                        .where(ItemQueries.scope(ASSIGNMENT.RECOMMENDATION_ID))
                        .and(facts.told(ASSIGNMENT.ACT, ASSIGNMENT.TRUE_FROM))
                        .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Owner::new)));
    }

    /** What the institution answered of the item, or elsewhere in the recommendation when asked of the item. */
    private Condition saidOf(Field<InstitutionId> institution) {
        return ItemQueries.withWhole(RESPONSE.RECOMMENDATION_ID)
                .or(OwnerFields.ofFamily(RESPONSE.RECOMMENDATION_ID, RECOMMENDATION.ROOT_ID)
                        .and(exists(selectOne()
                                .from(QUESTION)
                                .where(ItemQueries.withWhole(QUESTION.RECOMMENDATION_ID))
                                .and(owners.putTo(institution)))));
    }

    /** The hand-over by which an assignment began or ended; null where there is none. */
    @SuppressWarnings("NullAway") // most assignments came about without one
    private Field<ItemPage.@Nullable Passed> passed(Field<AssignmentId> assignment) {
        var ended = HANDOVER_DUTY.ENDED_ASSIGNMENT_ID.eq(assignment);
        return multiset(select(field(ended), OTHER.SLUG, facts.institutionName(OTHER.ID))
                        .from(HANDOVER_DUTY)
                        .join(OTHER)
                        .on(OTHER.ID
                                .eq(HANDOVER_DUTY.SUCCESSOR_ID)
                                .and(ended)
                                .or(OTHER.ID
                                        .eq(HANDOVER_DUTY.PREDECESSOR_ID)
                                        .and(HANDOVER_DUTY.BEGUN_ASSIGNMENT_ID.eq(assignment))))
                        .where(HandoverFields.counts(HANDOVER_DUTY, asOf.act())))
                .convertFrom(rows ->
                        rows.isEmpty() ? null : mapping(ItemPage.Passed::new).map(rows.getFirst()));
    }
}
