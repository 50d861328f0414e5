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
import org.answerable.schema.tables.Recommendation;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;

/** What owners claim, and what else that is held against; what was withdrawn is left out. */
final class LedgerFields {

    /** What facts are about. */
    private static final Recommendation MEMBER = RECOMMENDATION.as("member");

    private LedgerFields() {}

    static Field<List<Ledger.Claimed>> claims(ActNumber upTo) {
        return multiset(select(
                                CLAIM.TRUE_FROM,
                                CLAIM.ID,
                                CLAIM.RECOMMENDATION_ID,
                                CLAIM.MILESTONE_ID,
                                CLAIM.INSTITUTION_ID.convertFrom(InstitutionId::id),
                                CLAIM.STATUS)
                        .from(MEMBER)
                        .join(CLAIM)
                        .on(CLAIM.RECOMMENDATION_ID.eq(MEMBER.ID))
                        .where(itselfOrPart(MEMBER.ROOT_ID, MEMBER.ID))
                        .and(CLAIM.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.CLAIM_ID, CLAIM.ID, upTo))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Ledger.Claimed::new)));
    }

    static Field<List<Ledger.Duty>> duties(ActNumber upTo) {
        return multiset(select(
                                ASSIGNMENT.TRUE_FROM,
                                ASSIGNMENT.RECOMMENDATION_ID,
                                ASSIGNMENT.INSTITUTION_ID.convertFrom(InstitutionId::id),
                                ASSIGNMENT.PART)
                        .from(MEMBER)
                        .join(ASSIGNMENT)
                        .on(ASSIGNMENT.RECOMMENDATION_ID.eq(MEMBER.ID))
                        .where(MEMBER.ROOT_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(ASSIGNMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSIGNMENT_ID, ASSIGNMENT.ID, upTo))
                        .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Ledger.Duty::new)));
    }

    static Field<List<Ledger.Found>> parts(ActNumber upTo) {
        return multiset(select(ASSESSMENT.TRUE_FROM, ASSESSMENT.RECOMMENDATION_ID, ASSESSMENT.STATUS)
                        .from(MEMBER)
                        .join(ASSESSMENT)
                        .on(ASSESSMENT.RECOMMENDATION_ID.eq(MEMBER.ID))
                        .where(itselfOrPart(MEMBER.ROOT_ID, MEMBER.ID))
                        .and(ASSESSMENT.RECOMMENDATION_ID.ne(RECOMMENDATION.ID))
                        .and(ASSESSMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID, upTo))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Ledger.Found::new)));
    }

    /** Of the recommendation or part of the row or, where that is whole, of its parts. One equality finds them by an index. */
    static Condition itselfOrPart(Field<RecommendationId> root, Field<RecommendationId> item) {
        return root.eq(RECOMMENDATION.ROOT_ID).and(item.eq(RECOMMENDATION.ID).or(RECOMMENDATION.PARENT_ID.isNull()));
    }
}
