package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.desk.DeskFields.latestDate;
import static org.answerable.desk.DeskFields.latestState;
import static org.answerable.desk.DeskFields.latestVerification;
import static org.answerable.desk.DeskFields.stands;
import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE_MILESTONE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.desk.Workplace.Proof;
import org.answerable.desk.Workplace.Step;
import org.answerable.publishing.MilestoneFields;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;
import org.jooq.Record1;

/** What must be reached, and what shows something about it. */
final class EvidenceFields {

    private EvidenceFields() {}

    static Field<List<Step>> milestones(RecommendationId root, Language reader) {
        return multiset(select(
                                MILESTONE.ID,
                                MILESTONE.PLACE,
                                MILESTONE.RECOMMENDATION_ID,
                                words(MILESTONE.TITLE_TEXT, reader),
                                words(MILESTONE.DONE_WHEN_TEXT, reader),
                                MILESTONE.POWER,
                                MILESTONE.WEIGHT,
                                MILESTONE.OUTCOME,
                                coalesce(
                                        MilestoneFields.state(MILESTONE.ID, DeskFields.NOW),
                                        inline(MilestoneState.NOT_BEGUN, MILESTONE_STATE.STATE)),
                                field(MilestoneFields.verified(MILESTONE.ID)),
                                date(MILESTONE_DATE.DUE_ON, MILESTONE_DATE.DUE_PRECISION),
                                MILESTONE_DATE.ORIGIN,
                                dates(),
                                row(latestState(MILESTONE.ID), MILESTONE_DATE.ID, latestVerification(MILESTONE.ID))
                                        .mapping(Workplace.Counting::new))
                        .from(MILESTONE)
                        .leftJoin(MILESTONE_DATE)
                        .on(MILESTONE_DATE.ID.eq(latestDate(MILESTONE.ID)))
                        .where(MILESTONE.ROOT_ID.eq(root))
                        .orderBy(MILESTONE.PLACE))
                .convertFrom(rows -> rows.map(mapping(Step::new)));
    }

    private static Field<List<Slips.Day>> dates() {
        var given = MILESTONE_DATE.as("given");
        return multiset(select(date(given.DUE_ON, given.DUE_PRECISION), given.ORIGIN)
                        .from(given)
                        .where(given.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(stands(WITHDRAWAL.MILESTONE_DATE_ID, given.ID))
                        .orderBy(given.TRUE_FROM, given.ACT, given.ID))
                .convertFrom(rows -> rows.map(mapping(Slips.Day::new)));
    }

    static Field<List<Proof>> evidence(RecommendationId root, Language reader) {
        return multiset(select(
                                EVIDENCE.ID,
                                words(EVIDENCE.SHOWS_TEXT, reader),
                                EVIDENCE.KIND,
                                date(EVIDENCE.TRUE_FROM, EVIDENCE.TRUE_PRECISION),
                                EVIDENCE.WEIGHS,
                                EVIDENCE.RELIABILITY,
                                EVIDENCE.CREDIBILITY,
                                EVIDENCE.REVIEW_ON,
                                SOURCE_BODY.PUBLISHER,
                                SOURCE_BODY.TITLE,
                                speaksTo())
                        .from(EVIDENCE)
                        .leftJoin(SOURCE_BODY)
                        .on(SOURCE_BODY.SOURCE_ID.eq(EVIDENCE.SOURCE_ID))
                        .where(EVIDENCE.ROOT_ID.eq(root))
                        .and(stands(WITHDRAWAL.EVIDENCE_ID, EVIDENCE.ID))
                        .orderBy(EVIDENCE.TRUE_FROM.desc(), EVIDENCE.ACT.desc()))
                .convertFrom(rows -> rows.map(mapping(Proof::new)));
    }

    private static Field<List<MilestoneId>> speaksTo() {
        return multiset(select(EVIDENCE_MILESTONE.MILESTONE_ID)
                        .from(EVIDENCE_MILESTONE)
                        .where(EVIDENCE_MILESTONE.EVIDENCE_ID.eq(EVIDENCE.ID)))
                .convertFrom(rows -> rows.map(Record1::value1));
    }
}
