package org.answerable.board;

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
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.answerable.board.BoardLine.Holder;
import org.answerable.schema.tables.Assignment;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Columns and conditions about who is responsible, and how they stand to what is asked of them. */
final class OwnerFields {

    private final FactFields facts;
    private final AsOf asOf;

    OwnerFields(FactFields facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** The latest assignment of this institution to this recommendation, and not the end of one. */
    Condition inForce(Assignment assignment) {
        var later = ASSIGNMENT.as("later");
        return counts(assignment)
                .and(assignment.PART.ne(Part.ENDED))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.RECOMMENDATION_ID.eq(assignment.RECOMMENDATION_ID))
                        .and(later.INSTITUTION_ID.eq(assignment.INSTITUTION_ID))
                        .and(counts(later))
                        .and(row(later.TRUE_FROM, later.ACT, later.ID)
                                .gt(row(assignment.TRUE_FROM, assignment.ACT, assignment.ID)))));
    }

    /** The recommendation or one of its parts. */
    static Condition ofFamily(Field<RecommendationId> fact, Field<RecommendationId> root) {
        var member = RECOMMENDATION.as("member");
        return fact.in(select(member.ID).from(member).where(member.ROOT_ID.eq(root)));
    }

    /** Whether the institution with this slug is responsible for the recommendation or a part of it. */
    Condition ownedBy(Field<RecommendationId> root, String slug) {
        var assignment = ASSIGNMENT.as("owning");
        return exists(selectOne()
                .from(assignment)
                .join(INSTITUTION)
                .on(INSTITUTION.ID.eq(assignment.INSTITUTION_ID))
                .where(INSTITUTION.SLUG.eq(slug))
                .and(ofFamily(assignment.RECOMMENDATION_ID, root))
                .and(inForce(assignment)));
    }

    /** Every institution responsible for the recommendation or a part of it, once, leading ones first. */
    Field<List<Holder>> holders(Field<RecommendationId> root) {
        var assignment = ASSIGNMENT.as("holding");
        return multiset(select(
                                INSTITUTION.SLUG,
                                facts.institutionName(assignment.INSTITUTION_ID),
                                facts.institutionShortName(assignment.INSTITUTION_ID),
                                assignment.PART,
                                acceptance(
                                        ofFamily(RESPONSE.RECOMMENDATION_ID, root),
                                        ofFamily(QUESTION.RECOMMENDATION_ID, root),
                                        assignment.INSTITUTION_ID))
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

    /** How the institution stands to what these conditions pick. */
    SelectField<Acceptance> acceptance(Condition responses, Condition questions, Field<InstitutionId> institution) {
        var position = field(select(RESPONSE.POSITION)
                .from(RESPONSE)
                .where(responses)
                .and(RESPONSE.INSTITUTION_ID.eq(institution))
                .and(facts.counts(RESPONSE.ACT, RESPONSE.TRUE_FROM, RESPONSE.ID, WITHDRAWAL.RESPONSE_ID))
                .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc(), RESPONSE.ID.desc())
                .limit(1));
        var asked = field(select(max(QUESTION.TRUE_FROM)).from(QUESTION).where(putTo(institution, questions)));
        var due = field(select(QUESTION.DUE_ON)
                .from(QUESTION)
                .where(putTo(institution, questions))
                .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc())
                .limit(1));
        return row(position, asked, due).mapping(this::acceptanceOf);
    }

    private Condition putTo(Field<InstitutionId> institution, Condition questions) {
        return questions
                .and(QUESTION.INSTITUTION_ID.eq(institution))
                .and(facts.counts(QUESTION.ACT, QUESTION.TRUE_FROM, QUESTION.ID, WITHDRAWAL.QUESTION_ID));
    }

    private Acceptance acceptanceOf(@Nullable Position position, @Nullable LocalDate asked, @Nullable LocalDate due) {
        if (position != null) {
            return switch (position) {
                case ACCEPTED -> Acceptance.ACCEPTED;
                case IN_PART -> Acceptance.IN_PART;
                case REFUSED -> Acceptance.REFUSED;
                case NOT_COMPETENT -> Acceptance.NOT_COMPETENT;
            };
        }
        if (asked == null) {
            return Acceptance.NOT_ASKED;
        }
        return due != null && due.isBefore(asOf.day()) ? Acceptance.NO_ANSWER : Acceptance.AWAITING;
    }

    private Condition counts(Assignment assignment) {
        return facts.counts(assignment.ACT, assignment.TRUE_FROM, assignment.ID, WITHDRAWAL.ASSIGNMENT_ID);
    }

    private static List<Holder> once(List<Holder> holders) {
        var bySlug = new LinkedHashMap<String, Holder>();
        holders.stream().sorted(Comparator.comparing(Holder::part)).forEach(one -> bySlug.putIfAbsent(one.slug(), one));
        return List.copyOf(bySlug.values());
    }
}
