package org.answerable.board;

import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;

import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;

import java.util.Comparator;
import java.util.List;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

/** Some of the recommendations that a filter lets through: for who reads them one after the other. */
@Repository
class PortionQueries {

    private final DSLContext db;

    PortionQueries(DSLContext db) {
        this.db = db;
    }

    /** Those whose references come after one, by the alphabet. */
    List<BoardLine> after(String reference, int most, BoardFilter filter, Language reader, AsOf asOf) {
        var ids = db.select(STANDING.RECOMMENDATION_ID)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .where(listed(filter, reader, asOf))
                .and(STANDING.REFERENCE.gt(reference))
                .orderBy(STANDING.REFERENCE)
                .limit(most)
                .fetch(Record1::value1);
        var facts = new FactFields(reader, asOf);
        return ids.isEmpty()
                ? List.of()
                : db
                        .select(LineFields.lines(
                                STANDING.RECOMMENDATION_ID.in(ids),
                                BoardFilter.Sort.REFERENCE,
                                facts,
                                new OwnerFields(facts, asOf)))
                        .fetchSingle()
                        .value1()
                        .stream()
                        .sorted(Comparator.comparing(BoardLine::reference))
                        .toList();
    }

    /** Those that changed last, the latest change first. */
    List<RecommendationId> latest(int most, BoardFilter filter, AsOf asOf) {
        return db.select(STANDING.RECOMMENDATION_ID)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .where(listed(filter, Language.EN, asOf))
                .orderBy(STANDING.CHANGED_AT.desc(), STANDING.REFERENCE)
                .limit(most)
                .fetch(Record1::value1);
    }

    private static Condition listed(BoardFilter filter, Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        return facts.standing()
                .and(RECOMMENDATION.PARENT_ID.isNull())
                .and(BoardQueries.chosen(filter, new OwnerFields(facts, asOf)));
    }
}
