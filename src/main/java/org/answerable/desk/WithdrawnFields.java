package org.answerable.desk;

import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.answerable.desk.Workplace.Withdrawn;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;

/** What was withdrawn from the story of a recommendation, the newest first. */
final class WithdrawnFields {

    private WithdrawnFields() {}

    static Field<List<Withdrawn>> withdrawn(RecommendationId root, Language reader) {
        return multiset(select(
                                WITHDRAWAL.ID,
                                kind().convertFrom(FactKind::valueOf),
                                ACT.PUBLISHED_AT,
                                words(WITHDRAWAL.REASON_TEXT, reader))
                        .from(WITHDRAWAL)
                        .join(ACT)
                        .on(ACT.NUMBER.eq(WITHDRAWAL.ACT))
                        .join(ACT_ROOT)
                        .on(ACT_ROOT.ACT.eq(WITHDRAWAL.ACT))
                        .where(ACT_ROOT.RECOMMENDATION_ID.eq(root))
                        .orderBy(WITHDRAWAL.ACT.desc()))
                .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));
    }

    /** The act of the row was an official's: what it published is not ours to withdraw. */
    static Field<Boolean> byOfficial() {
        return field(ACT.KIND.in(DraftKind.RESPONSE, DraftKind.CLAIM));
    }

    private static Field<String> kind() {
        return when(WITHDRAWAL.ASSIGNMENT_ID.isNotNull(), inline(FactKind.ASSIGNMENT.name()))
                .when(WITHDRAWAL.MILESTONE_STATE_ID.isNotNull(), inline(FactKind.MILESTONE_STATE.name()))
                .when(WITHDRAWAL.MILESTONE_DATE_ID.isNotNull(), inline(FactKind.MILESTONE_DATE.name()))
                .when(WITHDRAWAL.MILESTONE_VERIFICATION_ID.isNotNull(), inline(FactKind.VERIFICATION.name()))
                .when(WITHDRAWAL.EVIDENCE_ID.isNotNull(), inline(FactKind.EVIDENCE.name()))
                .when(WITHDRAWAL.QUESTION_ID.isNotNull(), inline(FactKind.QUESTION.name()))
                .when(WITHDRAWAL.RESPONSE_ID.isNotNull(), inline(FactKind.RESPONSE.name()))
                .when(WITHDRAWAL.CLAIM_ID.isNotNull(), inline(FactKind.CLAIM.name()))
                .when(WITHDRAWAL.ASSESSMENT_ID.isNotNull(), inline(FactKind.ASSESSMENT.name()))
                .when(WITHDRAWAL.INDICATOR_TARGET_ID.isNotNull(), inline(FactKind.INDICATOR_TARGET.name()))
                .when(WITHDRAWAL.INDICATOR_VALUE_ID.isNotNull(), inline(FactKind.INDICATOR_VALUE.name()))
                .otherwise(inline(FactKind.UPDATE_NOTE.name()));
    }
}
