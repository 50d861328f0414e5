package org.answerable.standing;

import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.answerable.publishing.Act;
import org.answerable.schema.tables.records.StandingRecord;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class StandingStore {

    private static final ActNumber OPEN = new ActNumber(Long.MAX_VALUE);

    private final DSLContext db;

    StandingStore(DSLContext db) {
        this.db = db;
    }

    /** How a recommendation stands on some days, and when that last changed. */
    record Row(StoryQueries.Told told, Span span, Instant changedAt) {}

    /** Ends the rows of a recommendation and its parts that are not so any more, and begins those that are new. */
    void write(RecommendationId root, Act act, List<Row> rows) {
        var open = open(root);
        var wanted = rows.stream().map(row -> filled(row, act)).toList();
        var kept = new HashSet<List<@Nullable Object>>();
        open.forEach(record -> kept.add(said(record)));
        var said = new HashSet<List<@Nullable Object>>();
        wanted.forEach(record -> said.add(said(record)));
        db.batch(open.stream()
                        .filter(record -> !said.contains(said(record)))
                        .map(record -> db.update(STANDING)
                                .set(STANDING.UNTIL_ACT, act.number())
                                .where(STANDING.RECOMMENDATION_ID.eq(record.getRecommendationId()))
                                .and(STANDING.ACT.eq(record.getAct()))
                                .and(STANDING.VALID_FROM.eq(record.getValidFrom())))
                        .toList())
                .execute();
        db.batchInsert(wanted.stream()
                        .filter(record -> !kept.contains(said(record)))
                        .toList())
                .execute();
    }

    private List<StandingRecord> open(RecommendationId root) {
        return db.select(STANDING.fields())
                .from(RECOMMENDATION)
                .join(STANDING)
                .on(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .where(RECOMMENDATION.ROOT_ID.eq(root))
                .and(STANDING.UNTIL_ACT.eq(OPEN))
                .fetchInto(STANDING);
    }

    /** All but the act with which it began. */
    private static List<@Nullable Object> said(StandingRecord record) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(record.intoArray()));
        values.remove(record.fieldsRow().indexOf(STANDING.ACT));
        return values;
    }

    private StandingRecord filled(Row row, Act act) {
        var told = row.told();
        var span = row.span();
        var record = db.newRecord(STANDING)
                .with(STANDING.RECOMMENDATION_ID, told.id())
                .with(STANDING.ACT, act.number())
                .with(STANDING.UNTIL_ACT, OPEN)
                .with(STANDING.VALID_FROM, span.from())
                .with(STANDING.VALID_UNTIL, span.until())
                .with(STANDING.PUBLICATION_ID, told.publication())
                .with(STANDING.REFERENCE, told.reference())
                .with(STANDING.PLACE, told.place())
                .with(STANDING.CHANGED_AT, row.changedAt());
        judged(record, span.standing().judgement());
        counted(record, span.standing().progress());
        record.with(STANDING.SLIPS, span.standing().slips().times())
                .with(STANDING.SLIP_DAYS, span.standing().slips().days());
        flagged(record, span.standing().flags());
        compared(record, span.standing().compared());
        return record;
    }

    private static void judged(StandingRecord record, Story.@Nullable Judgement judgement) {
        record.with(STANDING.STATUS, judgement == null ? null : judgement.status())
                .with(STANDING.ASSESSMENT_ID, judgement == null ? null : judgement.id())
                .with(
                        STANDING.ASSESSED_ON,
                        judgement == null ? null : judgement.on().day())
                .with(
                        STANDING.ASSESSED_PRECISION,
                        judgement == null ? null : judgement.on().precision());
    }

    private static void counted(StandingRecord record, Progress<Story.Step> progress) {
        var whole = progress.whole();
        var own = progress.own();
        var next = progress.next().orElse(null);
        var due = next == null ? null : next.due();
        record.with(STANDING.MILESTONES, progress.milestones().size())
                .with(STANDING.MILESTONES_VERIFIED, progress.verified())
                .with(STANDING.WEIGHT_TOTAL, whole.whole())
                .with(STANDING.WEIGHT_VERIFIED, whole.part())
                .with(STANDING.OWN_WEIGHT_TOTAL, own.whole())
                .with(STANDING.OWN_WEIGHT_VERIFIED, own.part())
                .with(STANDING.NEXT_MILESTONE_ID, next == null ? null : next.id())
                .with(STANDING.NEXT_DUE_ON, due == null ? null : due.day())
                .with(STANDING.NEXT_DUE_PRECISION, due == null ? null : due.precision())
                .with(STANDING.NEXT_DUE_ORIGIN, next == null ? null : next.origin());
    }

    private static void flagged(StandingRecord record, Map<Flag, LocalDate> flags) {
        record.with(STANDING.OVERDUE_FROM, flags.get(Flag.OVERDUE))
                .with(STANDING.NO_ANSWER_FROM, flags.get(Flag.NO_ANSWER))
                .with(STANDING.STALLED_FROM, flags.get(Flag.STALLED))
                .with(STANDING.UNVERIFIED_FROM, flags.get(Flag.UNVERIFIED))
                .with(STANDING.ON_PAPER_FROM, flags.get(Flag.ON_PAPER))
                .with(STANDING.REOPENED_FROM, flags.get(Flag.REOPENED))
                .with(STANDING.ORPHANED_FROM, flags.get(Flag.ORPHANED));
    }

    private static void compared(StandingRecord record, Compared compared) {
        var shown = compared.shown();
        record.with(STANDING.CLAIM_ID, shown == null ? null : shown.id())
                .with(STANDING.CLAIMED_STATUS, shown == null ? null : shown.status())
                .with(STANDING.COMPARED, compared.comparable())
                .with(STANDING.GAPS, compared.gaps());
    }

    boolean isEmpty() {
        return !db.fetchExists(STANDING);
    }

    void clear() {
        db.deleteFrom(STANDING).execute();
    }
}
