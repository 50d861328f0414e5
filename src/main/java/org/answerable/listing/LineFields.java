package org.answerable.listing;

import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RECOMMENDATION_TOPIC;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardLine.Next;
import org.answerable.fact.EditionFields;
import org.answerable.fact.FactFields;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Columns of recommendations in lists, and of what lists are filtered by. */
public final class LineFields {

    private LineFields() {}

    /** What a condition on {@code standing} or {@code recommendation} picks, as lines, in the order of the publications. */
    public static Field<List<BoardLine>> lines(Condition which, FactFields facts, OwnerFields owners) {
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
                        .orderBy(order()))
                .convertFrom(rows -> rows.map(mapping(BoardLine::new)));
    }

    /** The topics under which a recommendation is filed. */
    public static Field<List<Choice>> topicsOf(Field<RecommendationId> root, FactFields facts) {
        return multiset(select(TOPIC.SLUG, facts.text(TOPIC.NAME_TEXT))
                        .from(RECOMMENDATION_TOPIC)
                        .join(TOPIC)
                        .on(TOPIC.ID.eq(RECOMMENDATION_TOPIC.TOPIC_ID))
                        .where(RECOMMENDATION_TOPIC.RECOMMENDATION_ID.eq(root))
                        .and(facts.known(RECOMMENDATION_TOPIC.ACT))
                        .orderBy(facts.sortKey(TOPIC.NAME_TEXT), TOPIC.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }

    private static SelectField<@Nullable Next> next(FactFields facts) {
        return row(
                        facts.text(MILESTONE.TITLE_TEXT),
                        FactFields.date(STANDING.NEXT_DUE_ON, STANDING.NEXT_DUE_PRECISION),
                        STANDING.NEXT_DUE_ORIGIN)
                .mapping((title, due, origin) -> title == null ? null : new Next(title, due, origin));
    }

    /** Whether a recommendation is filed under the topic with this slug. */
    public static Condition under(Field<RecommendationId> root, String topic) {
        return exists(selectOne()
                .from(RECOMMENDATION_TOPIC)
                .join(TOPIC)
                .on(TOPIC.ID.eq(RECOMMENDATION_TOPIC.TOPIC_ID))
                .where(RECOMMENDATION_TOPIC.RECOMMENDATION_ID.eq(root))
                .and(TOPIC.SLUG.eq(topic)));
    }

    private static List<OrderField<?>> order() {
        return List.of(
                field(select(PUBLICATION.CREATED_AT)
                        .from(PUBLICATION)
                        .where(PUBLICATION.ID.eq(STANDING.PUBLICATION_ID))),
                STANDING.PLACE,
                STANDING.REFERENCE);
    }

    /** The publications that have recommendations. */
    public static Field<List<Choice>> papers(FactFields facts) {
        return multiset(select(PUBLICATION.SLUG, facts.text(EditionFields.title(PUBLICATION.ID, facts)))
                        .from(PUBLICATION)
                        .where(PUBLICATION.ID.in(
                                select(STANDING.PUBLICATION_ID).from(STANDING).where(facts.standing())))
                        .and(EditionFields.title(PUBLICATION.ID, facts).isNotNull())
                        .orderBy(PUBLICATION.CREATED_AT, PUBLICATION.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }

    /** The topics under which something is filed. */
    public static Field<List<Choice>> topics(FactFields facts) {
        return multiset(select(TOPIC.SLUG, facts.text(TOPIC.NAME_TEXT))
                        .from(TOPIC)
                        .where(exists(selectOne()
                                .from(RECOMMENDATION_TOPIC)
                                .where(RECOMMENDATION_TOPIC.TOPIC_ID.eq(TOPIC.ID))
                                .and(facts.known(RECOMMENDATION_TOPIC.ACT))))
                        .orderBy(facts.sortKey(TOPIC.NAME_TEXT), TOPIC.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }
}
