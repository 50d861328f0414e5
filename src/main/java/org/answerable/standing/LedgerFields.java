package org.answerable.standing;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.answerable.standing.StoryQueries.stands;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;

/** What owners claim, and what else that is held against; what was withdrawn is left out. */
final class LedgerFields {

    private LedgerFields() {}

    static Field<List<Ledger.Claimed>> claims(ActNumber upTo) {
        return multiset(select(
                                CLAIM.TRUE_FROM,
                                CLAIM.ID,
                                CLAIM.RECOMMENDATION_ID,
                                CLAIM.MILESTONE_ID,
                                CLAIM.INSTITUTION_ID.convertFrom(InstitutionId::id),
                                CLAIM.STATUS)
                        .from(CLAIM)
                        .where(itselfOrPart(CLAIM.RECOMMENDATION_ID))
                        .and(CLAIM.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.CLAIM_ID, CLAIM.ID, upTo))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Ledger.Claimed::new)));
    }

    static Field<List<Ledger.Duty>> duties(ActNumber upTo) {
        var owned = RECOMMENDATION.as("owned_item");
        return multiset(select(
                                ASSIGNMENT.TRUE_FROM,
                                ASSIGNMENT.RECOMMENDATION_ID,
                                ASSIGNMENT.INSTITUTION_ID.convertFrom(InstitutionId::id),
                                ASSIGNMENT.PART)
                        .from(ASSIGNMENT)
                        .join(owned)
                        .on(owned.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                        .where(owned.ROOT_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(ASSIGNMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSIGNMENT_ID, ASSIGNMENT.ID, upTo))
                        .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Ledger.Duty::new)));
    }

    static Field<List<Ledger.Found>> parts(ActNumber upTo) {
        return multiset(select(ASSESSMENT.TRUE_FROM, ASSESSMENT.RECOMMENDATION_ID, ASSESSMENT.STATUS)
                        .from(ASSESSMENT)
                        .where(itselfOrPart(ASSESSMENT.RECOMMENDATION_ID))
                        .and(ASSESSMENT.RECOMMENDATION_ID.ne(RECOMMENDATION.ID))
                        .and(ASSESSMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID, upTo))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Ledger.Found::new)));
    }

    private static Condition itselfOrPart(Field<RecommendationId> of) {
        var member = RECOMMENDATION.as("told_item");
        return of.in(select(member.ID)
                .from(member)
                .where(member.ID.eq(RECOMMENDATION.ID).or(member.ROOT_ID.eq(RECOMMENDATION.ID))));
    }
}
