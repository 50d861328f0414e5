package org.answerable.board;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RECOMMENDATION_TOPIC;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.util.ArrayList;
import java.util.List;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardLine.Next;
import org.answerable.board.BoardPage.Count;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
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
                        papers(facts),
                        counts(facts),
                        owners.asking(),
                        institutions(facts, owners),
                        topics(facts),
                        lines(chosen(filter, owners), filter.sort(), facts, owners))
                .fetchSingle(mapping(BoardPage::new));
    }

    /** The recommendations that a condition on {@code standing} picks, as lines of a list. */
    static Field<List<BoardLine>> lines(Condition which, BoardFilter.Sort sort, FactFields facts, OwnerFields owners) {
        return multiset(select(
                                STANDING.REFERENCE,
                                facts.text(RECOMMENDATION.TITLE_TEXT),
                                STANDING.STATUS,
                                facts.flags(),
                                STANDING.MILESTONES,
                                STANDING.MILESTONES_VERIFIED,
                                FactFields.share(STANDING.WEIGHT_VERIFIED, STANDING.WEIGHT_TOTAL),
                                FactFields.share(STANDING.OWN_WEIGHT_VERIFIED, STANDING.OWN_WEIGHT_TOTAL),
                                row(STANDING.CLAIMED_STATUS, STANDING.COMPARED, STANDING.GAPS)
                                        .mapping(BoardLine.Said::new),
                                row(STANDING.SLIPS, STANDING.SLIP_DAYS).mapping(Slips::new),
                                next(facts),
                                STANDING.CHANGED_AT,
                                facts.publishedAt(RECOMMENDATION.ACT),
                                owners.holders(RECOMMENDATION.ID),
                                topicsOf(RECOMMENDATION.ID, facts))
                        .from(STANDING)
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                        .leftJoin(MILESTONE)
                        .on(FactFields.uuid(MILESTONE.ID).eq(FactFields.uuid(STANDING.NEXT_MILESTONE_ID)))
                        .where(facts.standing())
                        .and(RECOMMENDATION.PARENT_ID.isNull())
                        .and(which)
                        .orderBy(order(sort, facts)))
                .convertFrom(rows -> rows.map(mapping(BoardLine::new)));
    }

    static Field<List<Choice>> topicsOf(Field<RecommendationId> root, FactFields facts) {
        return multiset(select(TOPIC.SLUG, facts.text(TOPIC.NAME_TEXT))
                        .from(RECOMMENDATION_TOPIC)
                        .join(TOPIC)
                        .on(TOPIC.ID.eq(RECOMMENDATION_TOPIC.TOPIC_ID))
                        .where(RECOMMENDATION_TOPIC.RECOMMENDATION_ID.eq(root))
                        .and(facts.known(RECOMMENDATION_TOPIC.ACT))
                        .orderBy(facts.sortKey(TOPIC.NAME_TEXT)))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }

    private static SelectField<@Nullable Next> next(FactFields facts) {
        return row(
                        facts.text(MILESTONE.TITLE_TEXT),
                        FactFields.date(STANDING.NEXT_DUE_ON, STANDING.NEXT_DUE_PRECISION),
                        STANDING.NEXT_DUE_ORIGIN)
                .mapping((title, due, origin) -> title == null ? null : new Next(title, due, origin));
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
                        .map(topic -> under(STANDING.RECOMMENDATION_ID, topic))
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

    /** Whether a recommendation is filed under the topic with this slug. */
    static Condition under(Field<RecommendationId> root, String topic) {
        return exists(selectOne()
                .from(RECOMMENDATION_TOPIC)
                .join(TOPIC)
                .on(TOPIC.ID.eq(RECOMMENDATION_TOPIC.TOPIC_ID))
                .where(RECOMMENDATION_TOPIC.RECOMMENDATION_ID.eq(root))
                .and(TOPIC.SLUG.eq(topic)));
    }

    private static List<OrderField<?>> order(BoardFilter.Sort sort, FactFields facts) {
        var order = new ArrayList<OrderField<?>>();
        switch (sort) {
            case TITLE -> order.add(facts.sortKey(RECOMMENDATION.TITLE_TEXT));
            case STATUS -> order.add(rank());
            case CHANGED -> order.add(STANDING.CHANGED_AT.desc());
            case DUE -> order.add(STANDING.NEXT_DUE_ON.asc().nullsLast());
            case REFERENCE -> {}
        }
        order.add(field(
                select(PUBLICATION.CREATED_AT).from(PUBLICATION).where(PUBLICATION.ID.eq(STANDING.PUBLICATION_ID))));
        order.add(STANDING.PLACE);
        order.add(STANDING.REFERENCE);
        return order;
    }

    private static Field<Integer> rank() {
        var rank = case_().when(STANDING.STATUS.isNull(), -1);
        var place = 0;
        for (var status : Status.values()) {
            rank = rank.when(STANDING.STATUS.eq(status), place++);
        }
        return rank.else_(place);
    }

    static Field<List<Choice>> papers(FactFields facts) {
        return multiset(select(PUBLICATION.SLUG, facts.text(titleOf(PUBLICATION.ID, facts)))
                        .from(PUBLICATION)
                        .where(PUBLICATION.ID.in(
                                select(STANDING.PUBLICATION_ID).from(STANDING).where(facts.standing())))
                        .and(titleOf(PUBLICATION.ID, facts).isNotNull())
                        .orderBy(PUBLICATION.CREATED_AT, PUBLICATION.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }

    /** The title of the latest edition. */
    static Field<TextId> titleOf(Field<PublicationId> publication, FactFields facts) {
        return field(select(PUBLICATION_EDITION.TITLE_TEXT)
                .from(PUBLICATION_EDITION)
                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(publication))
                .and(facts.known(PUBLICATION_EDITION.ACT))
                .orderBy(PUBLICATION_EDITION.ACT.desc(), PUBLICATION_EDITION.ID.desc())
                .limit(1));
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

    static Field<List<Choice>> topics(FactFields facts) {
        return multiset(select(TOPIC.SLUG, facts.text(TOPIC.NAME_TEXT))
                        .from(TOPIC)
                        .where(exists(selectOne()
                                .from(RECOMMENDATION_TOPIC)
                                .where(RECOMMENDATION_TOPIC.TOPIC_ID.eq(TOPIC.ID))
                                .and(facts.known(RECOMMENDATION_TOPIC.ACT))))
                        .orderBy(facts.sortKey(TOPIC.NAME_TEXT)))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }
}
