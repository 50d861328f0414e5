package org.answerable.opendata;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.io.IOException;
import java.util.List;
import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.answerable.board.FilterFields;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.publishing.AssignmentFields;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The rows of a table, some recommendations at a time. What had been published by an act stays as it is, so portions of
 * it fit together without a transaction: a slow reader holds no connection.
 */
@Repository
class TableQueries {

    /** How many recommendations one statement tells of. */
    private static final int PORTION = 200;

    private final DSLContext db;

    TableQueries(DSLContext db) {
        this.db = db;
    }

    /** Takes one row of cells after the other. */
    interface Taker {

        /** Takes a row; whoever cannot take more throws. */
        void take(List<@Nullable Object> cells) throws IOException;
    }

    static Listing listing(Dataset set, Face face) {
        var table = new TableFields(face);
        return switch (set) {
            case RECOMMENDATIONS -> ItemTableFields.recommendations(table);
            case MILESTONES -> ItemTableFields.milestones(table);
            case ASSESSMENTS -> StoryTableFields.assessments(table);
            case QUESTIONS -> StoryTableFields.questions(table);
            case RESPONSES -> StoryTableFields.responses(table);
            case EVIDENCE -> StoryTableFields.evidence(table);
            case INSTITUTIONS -> RegisterTableFields.institutions(table);
            case INDICATORS -> RegisterTableFields.indicators(table);
            case INDICATOR_VALUES -> RegisterTableFields.values(table);
        };
    }

    void each(Listing listing, BoardFilter filter, Taker taker) throws IOException {
        var root = listing.root();
        if (root == null) {
            take(listing, owning(listing, filter), taker);
            return;
        }
        var after = "";
        var portion = portion(listing, filter, after);
        while (!portion.isEmpty()) {
            take(listing, root.in(portion.stream().map(Whole::id).toList()), taker);
            after = portion.getLast().reference();
            portion = portion.size() < PORTION ? List.of() : portion(listing, filter, after);
        }
    }

    int count(Listing listing, BoardFilter filter) {
        var root = listing.root();
        return db.fetchCount(db.selectOne()
                .from(listing.from())
                .where(listing.which())
                .and(root == null ? owning(listing, filter) : root.in(chosen(listing, filter))));
    }

    private record Whole(RecommendationId id, String reference) {}

    private List<Whole> portion(Listing listing, BoardFilter filter, String after) {
        var face = listing.columns().face();
        return db.select(STANDING.RECOMMENDATION_ID, STANDING.REFERENCE)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .where(listing.columns().standing())
                .and(RECOMMENDATION.PARENT_ID.isNull())
                .and(FilterFields.chosen(filter, face.language(), face.asOf()))
                .and(STANDING.REFERENCE.gt(after))
                .orderBy(STANDING.REFERENCE)
                .limit(PORTION)
                .fetch(found -> new Whole(found.value1(), found.value2()));
    }

    private void take(Listing listing, Condition which, Taker taker) throws IOException {
        var rows = db.select(listing.columns().fields())
                .from(listing.from())
                .where(listing.which())
                .and(which)
                .orderBy(listing.order())
                .fetch(listing.columns()::cells);
        for (var row : rows) {
            taker.take(row);
        }
    }

    private static Select<Record1<RecommendationId>> chosen(Listing listing, BoardFilter filter) {
        var face = listing.columns().face();
        return select(STANDING.RECOMMENDATION_ID)
                .from(STANDING)
                .join(RECOMMENDATION.as("one"))
                .on(RECOMMENDATION.as("one").ID.eq(STANDING.RECOMMENDATION_ID))
                .where(listing.columns().standing())
                .and(RECOMMENDATION.as("one").PARENT_ID.isNull())
                .and(FilterFields.chosen(filter, face.language(), face.asOf()));
    }

    /** Under a filter only who is responsible for something that it lets through. */
    private static Condition owning(Listing listing, BoardFilter filter) {
        if (!filter.narrows()) {
            return noCondition();
        }
        var item = RECOMMENDATION.as("item");
        var columns = listing.columns();
        return INSTITUTION.ID.in(select(ASSIGNMENT.INSTITUTION_ID)
                .from(ASSIGNMENT)
                .join(item)
                .on(item.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(item.ROOT_ID.in(chosen(listing, filter)))
                .and(condition(AssignmentFields.inForce(ASSIGNMENT, columns.act(), columns.day()))));
    }
}
