package org.answerable.desk;

import static org.answerable.desk.DeskFields.institutionName;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.HANDOVER;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.REWORDING;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.inline;

import org.answerable.publishing.HandoverFields;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** What took the place of something else in the story of a recommendation: owners, and words. */
final class PassingFields {

    private PassingFields() {}

    static Select<Record> passed(RecommendationId root) {
        return handovers(root).unionAll(rewordings(root));
    }

    private static Select<Record> handovers(RecommendationId root) {
        return StoryFields.entry(
                        FactKind.HANDOVER,
                        HANDOVER_DUTY.BEGUN_ASSIGNMENT_ID.coerce(SQLDataType.UUID),
                        HANDOVER.TRUE_FROM,
                        HANDOVER.TRUE_PRECISION,
                        HANDOVER.ACT,
                        WaitingFields.NO_DETAIL,
                        institutionName(HANDOVER.SUCCESSOR_ID),
                        HANDOVER.REASON_TEXT)
                .from(HANDOVER_DUTY)
                .join(HANDOVER)
                .on(HANDOVER.ID.eq(HANDOVER_DUTY.HANDOVER_ID))
                .where(StoryFields.of(HANDOVER_DUTY.RECOMMENDATION_ID, root))
                .and(HandoverFields.counts(HANDOVER_DUTY, DeskFields.NOW));
    }

    /** Words are known by the act alone: their day is that of the act, which the workplace knows in its zone. */
    private static Select<Record> rewordings(RecommendationId root) {
        return StoryFields.entry(
                        FactKind.REWORDING,
                        TEXT_VERSION.ID.coerce(SQLDataType.UUID),
                        cast(ACT.PUBLISHED_AT, SQLDataType.LOCALDATE),
                        inline(Precision.DAY, HANDOVER.TRUE_PRECISION.getDataType()),
                        ACT.NUMBER,
                        WaitingFields.NO_DETAIL,
                        TEXT_VERSION.TEXT_ID,
                        REWORDING.REASON_TEXT)
                .from(ACT_ROOT)
                .join(ACT)
                .on(ACT.NUMBER.eq(ACT_ROOT.ACT))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ACT.eq(ACT.NUMBER))
                .join(REWORDING)
                .on(REWORDING.ID.eq(TEXT_VERSION.REWORDING_ID))
                .where(ACT_ROOT.RECOMMENDATION_ID.eq(root))
                .and(ACT.KIND.eq(DraftKind.REWORDING));
    }
}
