package org.answerable.standing;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.answerable.standing.StoryQueries.stands;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.standing.Chronicle.Checked;
import org.answerable.standing.Chronicle.Dated;
import org.answerable.standing.Chronicle.Found;
import org.answerable.standing.Chronicle.Milestone;
import org.answerable.standing.Chronicle.Moved;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.jooq.Field;

/** What was found of a recommendation, and of its milestones and those of its parts; what was withdrawn is left out. */
final class FindingFields {

    private FindingFields() {}

    static Field<List<Found>> judgements(ActNumber upTo) {
        return multiset(select(
                                ASSESSMENT.ID,
                                ASSESSMENT.STATUS,
                                ASSESSMENT.TRUE_FROM,
                                ASSESSMENT.TRUE_PRECISION,
                                field(select(min(EVIDENCE.REVIEW_ON))
                                        .from(ASSESSMENT_EVIDENCE)
                                        .join(EVIDENCE)
                                        .on(EVIDENCE.ID.eq(ASSESSMENT_EVIDENCE.EVIDENCE_ID))
                                        .where(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                                        .and(stands(WITHDRAWAL.EVIDENCE_ID, EVIDENCE.ID, upTo))))
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(ASSESSMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID, upTo))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(row -> new Found(
                        row.value1(), row.value2(), new FuzzyDate(row.value3(), row.value4()), row.value5())));
    }

    static Field<List<Milestone>> milestones(ActNumber upTo) {
        return multiset(select(MILESTONE.ID, MILESTONE.WEIGHT, MILESTONE.POWER, states(upTo), checks(upTo), dates(upTo))
                        .from(MILESTONE)
                        .where(LedgerFields.itselfOrPart(MILESTONE.ROOT_ID, MILESTONE.RECOMMENDATION_ID))
                        .and(MILESTONE.ACT.le(upTo))
                        .orderBy(MILESTONE.PLACE))
                .convertFrom(rows -> rows.map(mapping(Milestone::new)));
    }

    private static Field<List<Moved>> states(ActNumber upTo) {
        var state = MILESTONE_STATE;
        return multiset(select(state.TRUE_FROM, state.STATE)
                        .from(state)
                        .where(state.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(state.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.MILESTONE_STATE_ID, state.ID, upTo))
                        .orderBy(state.TRUE_FROM.desc(), state.ACT.desc(), state.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Moved::new)));
    }

    private static Field<List<Checked>> checks(ActNumber upTo) {
        var check = MILESTONE_VERIFICATION;
        return multiset(select(check.TRUE_FROM, check.VERIFIED, check.REVIEW_ON)
                        .from(check)
                        .where(check.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(check.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.MILESTONE_VERIFICATION_ID, check.ID, upTo))
                        .orderBy(check.TRUE_FROM.desc(), check.ACT.desc(), check.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Checked::new)));
    }

    private static Field<List<Dated>> dates(ActNumber upTo) {
        var date = MILESTONE_DATE;
        return multiset(select(date.TRUE_FROM, date.DUE_ON, date.DUE_PRECISION, date.ORIGIN)
                        .from(date)
                        .where(date.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(date.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.MILESTONE_DATE_ID, date.ID, upTo))
                        .orderBy(date.TRUE_FROM.desc(), date.ACT.desc(), date.ID.desc()))
                .convertFrom(rows -> rows.map(
                        row -> new Dated(row.value1(), new FuzzyDate(row.value2(), row.value3()), row.value4())));
    }
}
