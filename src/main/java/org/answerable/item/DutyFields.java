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
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Owner;
import org.answerable.listing.OwnerFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.schema.tables.Institution;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
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
                                        RECOMMENDATION.ROOT_ID,
                                        saidOf(ASSIGNMENT.INSTITUTION_ID),
                                        withWhole(QUESTION.RECOMMENDATION_ID),
                                        ASSIGNMENT.INSTITUTION_ID))
                        .from(ItemQueries.MEMBER)
                        .join(ASSIGNMENT)
                        .on(ASSIGNMENT.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .join(INSTITUTION)
                        .on(INSTITUTION.ID.eq(ASSIGNMENT.INSTITUTION_ID))
                        .where(ItemQueries.scope())
                        .and(facts.told(ASSIGNMENT.ACT, ASSIGNMENT.TRUE_FROM))
                        .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Owner::new)));
    }

    /** What the institution answered of the item, or elsewhere in the recommendation when asked of the item. */
    private Condition saidOf(Field<InstitutionId> institution) {
        return withWhole(RESPONSE.RECOMMENDATION_ID)
                .or(exists(selectOne()
                        .from(ItemQueries.MEMBER)
                        .join(QUESTION)
                        .on(QUESTION.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.withWhole())
                        .and(owners.putTo(institution))));
    }

    /** Of what is of the recommendation: about the item, its parts, or the whole that it is part of. */
    private static Condition withWhole(Field<RecommendationId> of) {
        return RECOMMENDATION.PARENT_ID.isNull().or(of.in(RECOMMENDATION.ID, RECOMMENDATION.ROOT_ID));
    }

    /** The hand-over by which an assignment began or ended; null where there is none. */
    @SuppressWarnings("NullAway") // most assignments came about without one
    private Field<ItemPage.@Nullable Passed> passed(Field<AssignmentId> assignment) {
        var ended = HANDOVER_DUTY.ENDED_ASSIGNMENT_ID.eq(assignment);
        return multiset(select(field(ended), OTHER.SLUG, facts.institutionName(OTHER.ID))
                        .from(HANDOVER_DUTY)
                        .join(OTHER)
                        .on(OTHER.ID.eq(when(ended, HANDOVER_DUTY.SUCCESSOR_ID).else_(HANDOVER_DUTY.PREDECESSOR_ID)))
                        .where(ended.or(HANDOVER_DUTY.BEGUN_ASSIGNMENT_ID.eq(assignment)))
                        .and(HandoverFields.counts(HANDOVER_DUTY, asOf.act())))
                .convertFrom(rows ->
                        rows.isEmpty() ? null : mapping(ItemPage.Passed::new).map(rows.getFirst()));
    }
}
