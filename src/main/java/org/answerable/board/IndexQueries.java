package org.answerable.board;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
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
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.answerable.board.Asked.Holding;
import org.answerable.board.Asked.Put;
import org.answerable.board.Asked.Told;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.schedule.Schedules;
import org.answerable.schedule.Term;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/**
 * What boards filter by, of many recommendations at once: five flat statements and the milestones, put together in
 * memory. Nested ones ask the database for each recommendation and each owner anew.
 */
@Repository
class IndexQueries {

    /** Beyond that many it is quicker to read all. */
    private static final int SOME = 500;

    private final DSLContext db;
    private final Schedules schedules;
    private final Today today;

    IndexQueries(DSLContext db, Schedules schedules, Today today) {
        this.db = db;
        this.schedules = schedules;
        this.today = today;
    }

    List<Indexed> all(AsOf asOf) {
        return read(asOf, noCondition(), schedules.all(asOf));
    }

    List<Indexed> some(AsOf asOf, Set<RecommendationId> roots) {
        return roots.isEmpty() ? List.of() : read(asOf, RECOMMENDATION.ROOT_ID.in(roots), schedules.some(asOf, roots));
    }

    /** What acts touched after one up to another; empty where that is too much to read one by one. */
    Optional<Set<RecommendationId>> touched(ActNumber after, ActNumber upTo) {
        var roots = db.selectDistinct(ACT_ROOT.RECOMMENDATION_ID)
                .from(ACT_ROOT)
                .where(ACT_ROOT.ACT.gt(after))
                .and(ACT_ROOT.ACT.le(upTo))
                .limit(SOME + 1)
                .fetchSet(ACT_ROOT.RECOMMENDATION_ID);
        return roots.size() > SOME ? Optional.empty() : Optional.of(roots);
    }

    /** All recommendations by the reader's alphabet. */
    List<RecommendationId> byTitle(Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        return db.select(STANDING.RECOMMENDATION_ID)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(STANDING.PUBLICATION_ID))
                .where(facts.standing())
                .and(RECOMMENDATION.PARENT_ID.isNull())
                .orderBy(
                        facts.sortKey(RECOMMENDATION.TITLE_TEXT),
                        PUBLICATION.CREATED_AT,
                        STANDING.PLACE,
                        STANDING.REFERENCE)
                .fetch(STANDING.RECOMMENDATION_ID);
    }

    private List<Indexed> read(AsOf asOf, Condition which, Map<RecommendationId, List<Term>> terms) {
        var facts = new FactFields(Language.EN, asOf);
        var topics = topics(facts, which);
        var change = ACT.as("change");
        var asked = new Asked(asOf.day(), holdings(facts, which), told(facts, which), put(facts, asOf, which));
        return db
                .select(
                        RECOMMENDATION.ID,
                        STANDING.REFERENCE,
                        STANDING.STATUS,
                        PUBLICATION.SLUG,
                        STANDING.COMPARED,
                        STANDING.GAPS,
                        FactFields.date(STANDING.NEXT_DUE_ON, STANDING.NEXT_DUE_PRECISION),
                        facts.flags(),
                        STANDING.CHANGED_AT,
                        change.KIND,
                        FactFields.share(STANDING.MILESTONES_VERIFIED, STANDING.MILESTONES),
                        field(RECOMMENDATION.ACT.gt(lastUntil(asOf.day()))))
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(STANDING.PUBLICATION_ID))
                .leftJoin(change)
                .on(change.PUBLISHED_AT.eq(STANDING.CHANGED_AT))
                .where(facts.standing())
                .and(RECOMMENDATION.PARENT_ID.isNull().and(which))
                .orderBy(PUBLICATION.CREATED_AT, STANDING.PLACE, STANDING.REFERENCE)
                .fetch(mapping(Asked.Stands::new))
                .stream()
                .map(one ->
                        asked.of(one, topics.getOrDefault(one.id(), Set.of()), terms.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** The last act until the end of a day; zero where there is none. */
    private Field<ActNumber> lastUntil(LocalDate day) {
        return field(select(coalesce(max(ACT.NUMBER), inline(new ActNumber(0), ACT.NUMBER.getDataType())))
                .from(ACT)
                .where(ACT.PUBLISHED_AT.lt(today.startOf(day.plusDays(1)))));
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
                        ASSIGNMENT.PART)
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
                        field(HandoverFields.passedOn(QUESTION, asOf.act(), asOf.day())))
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
