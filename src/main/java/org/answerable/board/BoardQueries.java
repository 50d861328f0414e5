package org.answerable.board;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardPage.Count;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.vocabulary.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What the board shows, one statement a page. It reads facts and their projection, never a draft. */
@Repository
class BoardQueries {

    private final DSLContext db;

    BoardQueries(DSLContext db) {
        this.db = db;
    }

    BoardPage page(BoardFilter filter, Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        var owners = new OwnerFields(facts, asOf);
        return db.select(
                        LineFields.papers(facts),
                        counts(facts),
                        owners.asking(),
                        institutions(facts, owners),
                        LineFields.topics(facts),
                        LineFields.lines(chosen(filter, owners), filter.sort(), facts, owners))
                .fetchSingle(mapping(BoardPage::new));
    }

    boolean hasInstitution(String slug, AsOf asOf) {
        return db.fetchExists(selectOne()
                .from(INSTITUTION)
                .join(INSTITUTION_RECORD)
                .on(INSTITUTION_RECORD.INSTITUTION_ID.eq(INSTITUTION.ID))
                .where(INSTITUTION.SLUG.eq(slug))
                .and(INSTITUTION_RECORD.ACT.le(asOf.act())));
    }

    boolean hasTopic(String slug, AsOf asOf) {
        return db.fetchExists(selectOne().from(TOPIC).where(TOPIC.SLUG.eq(slug)).and(TOPIC.ACT.le(asOf.act())));
    }

    static Condition chosen(BoardFilter filter, OwnerFields owners) {
        var status = filter.statuses().isEmpty() && !filter.unassessed()
                ? trueCondition()
                : STANDING.STATUS
                        .in(filter.statuses())
                        .or(filter.unassessed() ? STANDING.STATUS.isNull() : falseCondition());
        return status.and(filter.owner()
                        .map(slug -> owners.ownedBy(STANDING.RECOMMENDATION_ID, slug))
                        .orElse(noCondition()))
                .and(filter.topic()
                        .map(topic -> LineFields.under(STANDING.RECOMMENDATION_ID, topic))
                        .orElse(noCondition()))
                .and(filter.gap().map(BoardQueries::told).orElse(noCondition()));
    }

    private static Condition told(BoardFilter.Gap gap) {
        return switch (gap) {
            case DIFFER -> STANDING.GAPS.gt(0);
            case AGREE -> STANDING.COMPARED.gt(0).and(STANDING.GAPS.eq(0));
            case NONE -> STANDING.COMPARED.eq(0);
        };
    }

    private static Field<List<Count>> counts(FactFields facts) {
        return multiset(select(STANDING.STATUS, count())
                        .from(STANDING)
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                        .where(facts.standing())
                        .and(RECOMMENDATION.PARENT_ID.isNull())
                        .groupBy(STANDING.STATUS))
                .convertFrom(rows -> rows.map(mapping(Count::new)));
    }

    private static Field<List<Choice>> institutions(FactFields facts, OwnerFields owners) {
        return multiset(select(INSTITUTION.SLUG, facts.institutionName(INSTITUTION.ID))
                        .from(INSTITUTION)
                        .where(owners.owning())
                        .orderBy(facts.sortKey(facts.ofInstitution(INSTITUTION.ID, INSTITUTION_RECORD.NAME_TEXT))))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }
}
