package org.answerable.board;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.answerable.schema.Tables.TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.Indexes.Names;
import org.answerable.board.Indexes.Names.Office;
import org.answerable.fact.AsOf;
import org.answerable.fact.EditionFields;
import org.answerable.fact.FactFields;
import org.answerable.language.TextFields;
import org.answerable.storage.SearchWords;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** What the board shows of what its index picked. It reads facts and their projection, never a draft. */
@Repository
class BoardQueries {

    private final DSLContext db;

    BoardQueries(DSLContext db) {
        this.db = db;
    }

    /** The names of what the board can be filtered by. */
    Names names(BoardIndex index, Language reader) {
        var facts = new FactFields(reader, index.asOf());
        var choosable = index.choosable();
        return db.select(
                        field(select(min(ACT.PUBLISHED_AT)).from(ACT)),
                        papers(choosable.publications(), facts),
                        institutions(choosable.owners(), facts),
                        topics(choosable.topics(), facts))
                .fetchSingle(mapping(Names::new));
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

    /** Those that have this reference, or whose title, or what they or a part of them ask, holds all the words. */
    Set<RecommendationId> holding(String words, ActNumber act) {
        var sought = new SearchWords(words);
        return db.select(RECOMMENDATION.ROOT_ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.REFERENCE_NORMAL.eq(words.toLowerCase(Locale.ROOT)))
                .and(RECOMMENDATION.ACT.le(act))
                .union(holding(sought, RECOMMENDATION.TITLE_TEXT, act))
                .union(holding(sought, RECOMMENDATION.ASKS_TEXT, act))
                .fetchSet(RECOMMENDATION.ROOT_ID);
    }

    private static Select<Record1<RecommendationId>> holding(SearchWords words, Field<TextId> text, ActNumber act) {
        return select(RECOMMENDATION.ROOT_ID)
                .from(RECOMMENDATION)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.TEXT_ID.eq(text))
                .join(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .where(RECOMMENDATION.ACT.le(act))
                .and(words.in(TEXT_BODY.BODY))
                .and(TextFields.latest(TEXT_VERSION, act));
    }

    boolean hasPublication(String slug, AsOf asOf) {
        return db.fetchExists(selectOne()
                .from(PUBLICATION)
                .join(PUBLICATION_EDITION)
                .on(PUBLICATION_EDITION.PUBLICATION_ID.eq(PUBLICATION.ID))
                .where(PUBLICATION.SLUG.eq(slug))
                .and(PUBLICATION_EDITION.ACT.le(asOf.act())));
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

    private static Field<List<Choice>> papers(Set<String> slugs, FactFields facts) {
        return multiset(select(PUBLICATION.SLUG, facts.text(EditionFields.title(PUBLICATION.ID, facts)))
                        .from(PUBLICATION)
                        .where(PUBLICATION.SLUG.in(slugs))
                        .and(EditionFields.title(PUBLICATION.ID, facts).isNotNull())
                        .orderBy(PUBLICATION.CREATED_AT, PUBLICATION.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }

    private static Field<List<Office>> institutions(Set<String> slugs, FactFields facts) {
        return multiset(select(
                                INSTITUTION.SLUG,
                                facts.institutionName(INSTITUTION.ID),
                                facts.institutionShortName(INSTITUTION.ID))
                        .from(INSTITUTION)
                        .where(INSTITUTION.SLUG.in(slugs))
                        .orderBy(facts.institutionSortKey(INSTITUTION.ID), INSTITUTION.SLUG))
                .convertFrom(rows -> rows.map(mapping(Office::new)));
    }

    private static Field<List<Choice>> topics(Set<String> slugs, FactFields facts) {
        return multiset(select(TOPIC.SLUG, facts.text(TOPIC.NAME_TEXT))
                        .from(TOPIC)
                        .where(TOPIC.SLUG.in(slugs))
                        .orderBy(facts.sortKey(TOPIC.NAME_TEXT), TOPIC.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }
}
