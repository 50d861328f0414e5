package org.answerable.opendata;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.jooq.impl.DSL.noCondition;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.face.Face;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
    private final Boards boards;

    TableQueries(DSLContext db, Boards boards) {
        this.db = db;
        this.boards = boards;
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
            case OWNERS -> StoryTableFields.owners(table);
            case QUESTIONS -> StoryTableFields.questions(table);
            case RESPONSES -> StoryTableFields.responses(table);
            case EVIDENCE -> RegisterTableFields.evidence(table);
            case INSTITUTIONS -> RegisterTableFields.institutions(table);
            case INDICATORS -> RegisterTableFields.indicators(table);
            case INDICATOR_TARGETS -> RegisterTableFields.targets(table);
            case INDICATOR_VALUES -> RegisterTableFields.values(table);
        };
    }

    void each(Listing listing, BoardFilter filter, Taker taker) throws IOException {
        var chosen = chosen(listing, filter);
        var root = listing.root();
        if (root == null) {
            take(listing, filter.narrows() ? INSTITUTION.SLUG.in(chosen.owners()) : noCondition(), taker);
            return;
        }
        for (var portion : portions(chosen)) {
            take(listing, root.in(portion), taker);
        }
    }

    int count(Listing listing, BoardFilter filter) {
        var chosen = chosen(listing, filter);
        var root = listing.root();
        if (root == null) {
            return count(listing, filter.narrows() ? INSTITUTION.SLUG.in(chosen.owners()) : noCondition());
        }
        return portions(chosen).stream()
                .mapToInt(portion -> count(listing, root.in(portion)))
                .sum();
    }

    private int count(Listing listing, Condition which) {
        return db.fetchCount(
                db.selectOne().from(listing.from()).where(listing.which()).and(which));
    }

    private Boards.Chosen chosen(Listing listing, BoardFilter filter) {
        return boards.chosen(filter, listing.columns().face().asOf());
    }

    /** Lists of identifiers, each short enough for one statement. */
    private static List<List<RecommendationId>> portions(Boards.Chosen chosen) {
        var all = chosen.recommendations();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PORTION)
                .mapToObj(from -> all.subList(from, Math.min(from + PORTION, all.size())))
                .toList();
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
}
