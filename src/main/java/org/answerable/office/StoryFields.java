package org.answerable.office;

import static org.answerable.office.ConcernFields.isOwnAnswer;
import static org.answerable.office.FactFields.date;
import static org.answerable.office.FactFields.given;
import static org.answerable.office.FactFields.notWithdrawn;
import static org.answerable.office.FactFields.shown;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.publishing.MilestoneFields;
import org.answerable.schema.tables.Recommendation;
import org.answerable.standing.StandingFields;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What is published about a recommendation, and what an institution sent about it, as columns for a query over
 * RECOMMENDATION and INSTITUTION.
 */
final class StoryFields {

    private static final Recommendation ITEM = RECOMMENDATION.as("item");

    private StoryFields() {}

    @SuppressWarnings("NullAway") // nothing assessed yet: no reasons
    static Field<@Nullable ShownText> finding(Field<RecommendationId> item, Reading reading) {
        return shown(
                field(select(ASSESSMENT.REASONS_TEXT)
                        .from(STANDING)
                        .join(ASSESSMENT)
                        .on(ASSESSMENT.ID.eq(STANDING.ASSESSMENT_ID))
                        .where(STANDING.RECOMMENDATION_ID.eq(item))
                        .and(StandingFields.on(reading.day(), reading.upTo()))),
                reading);
    }

    static Field<Status> status(Field<RecommendationId> item, Reading reading) {
        return field(select(STANDING.STATUS)
                .from(STANDING)
                .where(STANDING.RECOMMENDATION_ID.eq(item))
                .and(StandingFields.on(reading.day(), reading.upTo())));
    }

    static Field<List<OfficeItem.Piece>> pieces(Reading reading) {
        return multiset(select(
                                ITEM.ID,
                                ITEM.REFERENCE,
                                shown(ITEM.TITLE_TEXT, reading),
                                shown(ITEM.ASKS_TEXT, reading),
                                status(ITEM.ID, reading),
                                finding(ITEM.ID, reading))
                        .from(ITEM)
                        .where(ITEM.PARENT_ID.eq(RECOMMENDATION.ID))
                        .and(ITEM.ACT.le(reading.upTo()))
                        .orderBy(ITEM.PLACE))
                .convertFrom(rows -> rows.map(mapping(OfficeItem.Piece::new)));
    }

    static Field<List<Step>> steps(Reading reading) {
        return multiset(select(
                                MILESTONE.ID,
                                ITEM.ID,
                                ITEM.REFERENCE,
                                shown(MILESTONE.TITLE_TEXT, reading),
                                shown(MILESTONE.DONE_WHEN_TEXT, reading),
                                MILESTONE.POWER,
                                MilestoneFields.state(MILESTONE.ID, reading.upTo()),
                                field(MilestoneFields.verified(MILESTONE.ID, reading.upTo())),
                                due(reading))
                        .from(MILESTONE)
                        .join(ITEM)
                        .on(ITEM.ID.eq(MILESTONE.RECOMMENDATION_ID))
                        .where(MILESTONE.ROOT_ID.eq(RECOMMENDATION.ID))
                        .and(MILESTONE.ACT.le(reading.upTo()))
                        .orderBy(MILESTONE.PLACE))
                .convertFrom(rows -> rows.map(mapping(Step::new)));
    }

    @SuppressWarnings("NullAway") // a milestone need not have a date
    private static Field<Step.@Nullable Due> due(Reading reading) {
        var latest = MILESTONE_DATE.as("latest");
        return multiset(select(date(MILESTONE_DATE.DUE_ON, MILESTONE_DATE.DUE_PRECISION), MILESTONE_DATE.ORIGIN)
                        .from(MILESTONE_DATE)
                        .where(MILESTONE_DATE.ID.eq(select(latest.ID)
                                .from(latest)
                                .where(latest.MILESTONE_ID.eq(MILESTONE.ID))
                                .and(latest.ACT.le(reading.upTo()))
                                .and(notWithdrawn(WITHDRAWAL.MILESTONE_DATE_ID, latest.ID, reading))
                                .orderBy(MilestoneFields.latestFirst(latest))
                                .limit(1))))
                .convertFrom(
                        rows -> rows.isEmpty() ? null : mapping(Step.Due::new).map(rows.getFirst()));
    }

    static Field<List<SentAnswer>> answers(Reading reading) {
        var later = RESPONSE.as("later");
        return multiset(select(
                                RESPONSE.ID,
                                ITEM.ID,
                                ITEM.REFERENCE,
                                RESPONSE.QUESTION_ID,
                                RESPONSE.POSITION,
                                given(RESPONSE.WORDS_TEXT, reading),
                                date(RESPONSE.TRUE_FROM, RESPONSE.TRUE_PRECISION),
                                RESPONSE.CHANNEL,
                                source(RESPONSE.SOURCE_ID),
                                ACT.PUBLISHED_AT,
                                RESPONSE.CORRECTS,
                                field(exists(selectOne()
                                        .from(later)
                                        .where(later.CORRECTS.eq(RESPONSE.ID))
                                        .and(later.ACT.le(reading.upTo()))
                                        .and(notWithdrawn(WITHDRAWAL.RESPONSE_ID, later.ID, reading)))))
                        .from(RESPONSE)
                        .join(ITEM)
                        .on(ITEM.ID.eq(RESPONSE.RECOMMENDATION_ID))
                        .join(ACT)
                        .on(ACT.NUMBER.eq(RESPONSE.ACT))
                        .where(isOwnAnswer(reading))
                        .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc(), RESPONSE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(SentAnswer::new)));
    }

    static Field<List<SentClaim>> claims(Reading reading) {
        var step = MILESTONE.as("step");
        return multiset(select(
                                CLAIM.ID,
                                ITEM.REFERENCE,
                                CLAIM.MILESTONE_ID,
                                shown(step.TITLE_TEXT, reading),
                                CLAIM.STATUS,
                                given(CLAIM.WORDS_TEXT, reading),
                                date(CLAIM.TRUE_FROM, CLAIM.TRUE_PRECISION),
                                CLAIM.CHANNEL,
                                source(CLAIM.SOURCE_ID),
                                ACT.PUBLISHED_AT)
                        .from(CLAIM)
                        .join(ITEM)
                        .on(ITEM.ID.eq(CLAIM.RECOMMENDATION_ID))
                        .join(ACT)
                        .on(ACT.NUMBER.eq(CLAIM.ACT))
                        .leftJoin(step)
                        .on(step.ID.eq(CLAIM.MILESTONE_ID))
                        .where(ITEM.ROOT_ID.eq(RECOMMENDATION.ID))
                        .and(CLAIM.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(CLAIM.ACT.le(reading.upTo()))
                        .and(notWithdrawn(WITHDRAWAL.CLAIM_ID, CLAIM.ID, reading))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(SentClaim::new)));
    }

    @SuppressWarnings("NullAway") // what was sent from the office need not have a source
    private static Field<@Nullable PointedAt> source(Field<SourceId> source) {
        return multiset(select(
                                RemovalFields.orGone(SOURCE_BODY.PUBLISHER),
                                RemovalFields.orGone(SOURCE_BODY.TITLE),
                                SOURCE.TITLE_LANGUAGE,
                                date(SOURCE.PUBLISHED_ON, SOURCE.PUBLISHED_PRECISION),
                                SOURCE_BODY.ADDRESS)
                        .from(SOURCE)
                        .leftJoin(SOURCE_BODY)
                        .on(SOURCE_BODY.SOURCE_ID.eq(SOURCE.ID))
                        .where(SOURCE.ID.eq(source)))
                .convertFrom(
                        rows -> rows.isEmpty() ? null : mapping(PointedAt::new).map(rows.getFirst()));
    }
}
