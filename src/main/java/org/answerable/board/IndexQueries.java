package org.answerable.board;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RECOMMENDATION_TOPIC;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.TOPIC;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.board.Rows.Holding;
import org.answerable.board.Rows.Put;
import org.answerable.board.Rows.Stands;
import org.answerable.board.Rows.Told;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.schedule.Milestones;
import org.answerable.schedule.Schedules;
import org.answerable.standing.Share;
import org.answerable.standing.StandingFields;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * What boards filter by, of many recommendations at once: five flat statements and the milestones, put together in
 * memory. Nested ones ask the database for each recommendation and each owner anew.
 */
@Repository
class IndexQueries {

    private final DSLContext db;
    private final Schedules schedules;

    IndexQueries(DSLContext db, Schedules schedules) {
        this.db = db;
        this.schedules = schedules;
    }

    /** What tells of a day, as published up to an act; of every day, where it is asked for the last there can be. */
    Rows all(AsOf asOf) {
        return read(asOf, noCondition(), schedules.all(asOf));
    }

    /** The same of these. */
    Rows some(AsOf asOf, Set<RecommendationId> roots) {
        return read(asOf, RECOMMENDATION.ROOT_ID.in(roots), schedules.some(asOf, roots));
    }

    private Rows read(AsOf asOf, Condition which, Milestones milestones) {
        var facts = new FactFields(Language.EN, asOf);
        return new Rows(
                stands(asOf, which),
                holdings(facts, which),
                told(facts, which),
                put(facts, asOf, which),
                topics(facts, which),
                milestones);
    }

    /** Flat, without nested rows: there may be hundreds of thousands. */
    private List<Stands> stands(AsOf asOf, Condition which) {
        var change = ACT.as("change");
        var begun = ACT.as("begun");
        return db.select(
                        RECOMMENDATION.ID,
                        STANDING.REFERENCE,
                        STANDING.STATUS,
                        PUBLICATION.SLUG,
                        STANDING.COMPARED,
                        STANDING.GAPS,
                        STANDING.NEXT_DUE_ON,
                        STANDING.NEXT_DUE_PRECISION,
                        STANDING.OVERDUE_FROM,
                        STANDING.NO_ANSWER_FROM,
                        STANDING.STALLED_FROM,
                        STANDING.UNVERIFIED_FROM,
                        STANDING.ON_PAPER_FROM,
                        STANDING.REOPENED_FROM,
                        STANDING.ORPHANED_FROM,
                        STANDING.CHANGED_AT,
                        change.KIND,
                        STANDING.MILESTONES_VERIFIED,
                        STANDING.MILESTONES,
                        begun.PUBLISHED_AT,
                        STANDING.VALID_FROM,
                        STANDING.VALID_UNTIL)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(STANDING.PUBLICATION_ID))
                .join(begun)
                .on(begun.NUMBER.eq(RECOMMENDATION.ACT))
                .leftJoin(change)
                .on(change.PUBLISHED_AT.eq(STANDING.CHANGED_AT))
                .where(
                        asOf.day().equals(StandingFields.LAST_DAY)
                                ? StandingFields.onAnyDay(asOf.act())
                                : StandingFields.on(asOf.day(), asOf.act()))
                .and(RECOMMENDATION.PARENT_ID.isNull().and(which))
                .orderBy(PUBLICATION.CREATED_AT, STANDING.PLACE, STANDING.REFERENCE)
                .fetch(row -> new Stands(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().intern(),
                        row.value5(),
                        row.value6(),
                        row.value7() == null ? null : new FuzzyDate(row.value7(), row.value8()),
                        Rows.flags(
                                row.value9(),
                                row.value10(),
                                row.value11(),
                                row.value12(),
                                row.value13(),
                                row.value14(),
                                row.value15()),
                        row.value16(),
                        row.value17(),
                        new Share(row.value18(), row.value19()),
                        row.value20(),
                        row.value21(),
                        row.value22()));
    }

    private Map<RecommendationId, Set<String>> topics(FactFields facts, Condition which) {
        var topics = new HashMap<RecommendationId, Set<String>>();
        db.select(RECOMMENDATION.ID, TOPIC.SLUG)
                .from(RECOMMENDATION_TOPIC)
                .join(TOPIC)
                .on(TOPIC.ID.eq(RECOMMENDATION_TOPIC.TOPIC_ID))
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(RECOMMENDATION_TOPIC.RECOMMENDATION_ID))
                .where(facts.known(RECOMMENDATION_TOPIC.ACT))
                .and(which)
                .forEach(row -> topics.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(row.value2().intern()));
        return topics;
    }

    /** Every assignment that counts, the one that counts most last. */
    private List<Holding> holdings(FactFields facts, Condition which) {
        return db.select(
                        RECOMMENDATION.ROOT_ID,
                        RECOMMENDATION.ID,
                        RECOMMENDATION.PLACE,
                        INSTITUTION.SLUG,
                        ASSIGNMENT.PART,
                        ASSIGNMENT.TRUE_FROM)
                .from(ASSIGNMENT)
                .join(INSTITUTION)
                .on(INSTITUTION.ID.eq(ASSIGNMENT.INSTITUTION_ID))
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(facts.counts(ASSIGNMENT.ACT, ASSIGNMENT.TRUE_FROM, ASSIGNMENT.ID, WITHDRAWAL.ASSIGNMENT_ID))
                .and(which)
                .orderBy(ASSIGNMENT.TRUE_FROM, ASSIGNMENT.ACT, ASSIGNMENT.ID)
                .fetch(mapping(Holding::new));
    }

    /** Every answer that counts, the latest last. */
    private List<Told> told(FactFields facts, Condition which) {
        return db.select(
                        RECOMMENDATION.ROOT_ID,
                        INSTITUTION.SLUG,
                        RESPONSE.POSITION,
                        RESPONSE.QUESTION_ID,
                        RESPONSE.TRUE_FROM,
                        RESPONSE.TRUE_PRECISION)
                .from(RESPONSE)
                .join(INSTITUTION)
                .on(INSTITUTION.ID.eq(RESPONSE.INSTITUTION_ID))
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(RESPONSE.RECOMMENDATION_ID))
                .where(facts.counts(RESPONSE.ACT, RESPONSE.TRUE_FROM, RESPONSE.ID, WITHDRAWAL.RESPONSE_ID))
                .and(which)
                .orderBy(RESPONSE.TRUE_FROM, RESPONSE.ACT, RESPONSE.ID)
                .fetch(mapping(Told::new));
    }

    private List<Put> put(FactFields facts, AsOf asOf, Condition which) {
        return db.select(
                        RECOMMENDATION.ROOT_ID,
                        INSTITUTION.SLUG,
                        QUESTION.ID,
                        QUESTION.TRUE_FROM,
                        QUESTION.DUE_ON,
                        HandoverFields.passedOnFrom(QUESTION, asOf.act()))
                .from(QUESTION)
                .join(INSTITUTION)
                .on(INSTITUTION.ID.eq(QUESTION.INSTITUTION_ID))
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(QUESTION.RECOMMENDATION_ID))
                .where(facts.counts(QUESTION.ACT, QUESTION.TRUE_FROM, QUESTION.ID, WITHDRAWAL.QUESTION_ID))
                .and(which)
                .fetch(mapping(Put::new));
    }
}
