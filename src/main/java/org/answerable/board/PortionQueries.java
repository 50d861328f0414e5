package org.answerable.board;

import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.answerable.vocabulary.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

/** Some of the recommendations that a filter lets through: for who reads them one after the other. */
@Repository
class PortionQueries {

    private final DSLContext db;
    private final ItemQueries items;

    PortionQueries(DSLContext db, ItemQueries items) {
        this.db = db;
        this.items = items;
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
                        .select(BoardQueries.lines(
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

    /** The stories of those that changed last, the latest change first. */
    List<ItemPage> latest(int most, BoardFilter filter, Language reader, AsOf asOf) {
        var ids = db.select(STANDING.RECOMMENDATION_ID)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .where(listed(filter, reader, asOf))
                .orderBy(STANDING.CHANGED_AT.desc(), STANDING.REFERENCE)
                .limit(most)
                .fetch(Record1::value1);
        if (ids.isEmpty()) {
            return List.of();
        }
        return items.pages(RECOMMENDATION.ID.in(ids), reader, asOf).stream()
                .sorted(Comparator.comparing(PortionQueries::changed).reversed().thenComparing(ItemPage::reference))
                .toList();
    }

    private static Instant changed(ItemPage item) {
        var standing = item.standing();
        return standing == null ? item.publishedAt() : standing.changedAt();
    }

    private static Condition listed(BoardFilter filter, Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        return facts.standing()
                .and(RECOMMENDATION.PARENT_ID.isNull())
                .and(BoardQueries.chosen(filter, new OwnerFields(facts, asOf)));
    }
}
