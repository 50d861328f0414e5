package org.answerable.listing;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.answerable.board.BoardLine.Holder;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.AssignmentFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.schema.tables.Assignment;
import org.answerable.schema.tables.Recommendation;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SelectFromStep;
import org.jspecify.annotations.Nullable;

/** Columns and conditions about who is responsible, and how they stand to what is asked of them. */
public final class OwnerFields {

    private static final Recommendation FAMILY = RECOMMENDATION.as("family");

    private final FactFields facts;
    private final AsOf asOf;

    /** As of an act and a day. */
    public OwnerFields(FactFields facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** The latest assignment of this institution to this recommendation, and not the end of one. */
    public Condition inForce(Assignment assignment) {
        return AssignmentFields.inForce(assignment, asOf.act(), asOf.day());
    }

    /** The latest assignment of this institution to this recommendation, or the end of it. */
    public Condition latest(Assignment assignment) {
        return AssignmentFields.latest(assignment, asOf.act(), asOf.day());
    }

    /** Whether the institution with this slug is responsible for the recommendation or a part of it. */
    public Condition ownedBy(Field<RecommendationId> root, String slug) {
        return root.in(owned(slug));
    }

    /** What the institution with this slug is responsible for, in whole or in part; some come more than once. */
    public Select<Record1<RecommendationId>> owned(String slug) {
        var assignment = ASSIGNMENT.as("owning");
        var owned = RECOMMENDATION.as("owned");
        return select(owned.ROOT_ID)
                .from(INSTITUTION)
                .join(assignment)
                .on(assignment.INSTITUTION_ID.eq(INSTITUTION.ID))
                .join(owned)
                .on(owned.ID.eq(assignment.RECOMMENDATION_ID))
                .where(INSTITUTION.SLUG.eq(slug))
                .and(inForce(assignment));
    }

    /** Every institution responsible for the recommendation or a part of it, once, leading ones first. */
    public Field<List<Holder>> holders(Field<RecommendationId> root) {
        var assignment = ASSIGNMENT.as("holding");
        return multiset(select(
                                INSTITUTION.SLUG,
                                facts.institutionName(assignment.INSTITUTION_ID),
                                facts.institutionShortName(assignment.INSTITUTION_ID),
                                assignment.PART,
                                acceptance(root, noCondition(), noCondition(), assignment.INSTITUTION_ID))
                        .from(assignment)
                        .join(INSTITUTION)
                        .on(INSTITUTION.ID.eq(assignment.INSTITUTION_ID))
                        .join(RECOMMENDATION.as("of"))
                        .on(RECOMMENDATION.as("of").ID.eq(assignment.RECOMMENDATION_ID))
                        .where(RECOMMENDATION.as("of").ROOT_ID.eq(root))
                        .and(inForce(assignment))
                        .orderBy(
                                case_().when(assignment.PART.eq(Part.LEAD), 0).else_(1),
                                RECOMMENDATION.as("of").PLACE,
                                INSTITUTION.SLUG))
                .convertFrom(rows -> once(rows.map(mapping(Holder::new))));
    }

    /** How the institution stands to what these conditions pick of a recommendation and its parts. */
    public SelectField<Acceptance> acceptance(
            Field<RecommendationId> root, Condition responses, Condition questions, Field<InstitutionId> institution) {
        var position = field(select(RESPONSE.POSITION)
                .from(FAMILY)
                .join(RESPONSE)
                .on(RESPONSE.RECOMMENDATION_ID.eq(FAMILY.ID))
                .where(FAMILY.ROOT_ID.eq(root))
                .and(responses)
                .and(RESPONSE.INSTITUTION_ID.eq(institution))
                .and(facts.counts(RESPONSE.ACT, RESPONSE.TRUE_FROM, RESPONSE.ID, WITHDRAWAL.RESPONSE_ID))
                .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc(), RESPONSE.ID.desc())
                .limit(1));
        var waits =
                FAMILY.ROOT_ID.eq(root).and(questions).and(putTo(institution)).and(waits());
        var number = asked(selectCount(), waits);
        var due = asked(select(min(QUESTION.DUE_ON)), waits);
        return row(position, number, due, val(asOf.day()))
                .mapping((latest, open, first, day) -> Acceptance.of(latest, open > 0, first, day));
    }

    /** The institution of the row is responsible for something. */
    public Condition owning() {
        var assignment = ASSIGNMENT.as("any");
        return exists(selectOne()
                .from(assignment)
                .where(assignment.INSTITUTION_ID.eq(INSTITUTION.ID))
                .and(inForce(assignment)));
    }

    /** Whether the question of the row was answered. */
    public Condition answered() {
        return AnswerFields.answered(QUESTION, asOf.act(), asOf.day());
    }

    /** Whether the question of the row is still for the institution that was asked to answer. */
    private Condition waits() {
        return not(answered()).and(not(HandoverFields.passedOn(QUESTION, asOf.act(), asOf.day())));
    }

    /** Since when the question of the row is not for the institution that was asked any more; null while it is. */
    public Field<@Nullable LocalDate> passedOn() {
        var from = HandoverFields.passedOnFrom(QUESTION, asOf.act());
        return case_().when(from.le(asOf.day()), from);
    }

    /** The question of the row was put to the institution, and counts. */
    public Condition putTo(Field<InstitutionId> institution) {
        return QUESTION.INSTITUTION_ID
                .eq(institution)
                .and(facts.counts(QUESTION.ACT, QUESTION.TRUE_FROM, QUESTION.ID, WITHDRAWAL.QUESTION_ID));
    }

    private static <T> Field<T> asked(SelectFromStep<Record1<T>> what, Condition questions) {
        return field(what.from(FAMILY)
                .join(QUESTION)
                .on(QUESTION.RECOMMENDATION_ID.eq(FAMILY.ID))
                .where(questions));
    }

    private static List<Holder> once(List<Holder> holders) {
        var bySlug = new LinkedHashMap<String, Holder>();
        holders.stream().sorted(Comparator.comparing(Holder::part)).forEach(one -> bySlug.putIfAbsent(one.slug(), one));
        return List.copyOf(bySlug.values());
    }
}
