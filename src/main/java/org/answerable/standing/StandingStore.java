package org.answerable.standing;

import static org.answerable.schema.Tables.STANDING;

import org.answerable.publishing.Act;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Flag;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class StandingStore {

    private static final ActNumber OPEN = new ActNumber(Long.MAX_VALUE);

    private final DSLContext db;

    StandingStore(DSLContext db) {
        this.db = db;
    }

    /** Ends the row that was current at this act and begins another. */
    void write(StoryQueries.Told told, Standing standing, Act act) {
        db.update(STANDING)
                .set(STANDING.UNTIL_ACT, act.number())
                .where(STANDING.RECOMMENDATION_ID.eq(told.id()))
                .and(STANDING.UNTIL_ACT.eq(OPEN))
                .execute();
        var judgement = standing.judgement();
        var progress = standing.progress();
        var whole = progress.whole();
        var own = progress.own();
        var next = progress.next().orElse(null);
        var due = next == null ? null : next.due();
        var flags = standing.flags();
        db.insertInto(STANDING)
                .set(STANDING.RECOMMENDATION_ID, told.id())
                .set(STANDING.ACT, act.number())
                .set(STANDING.UNTIL_ACT, OPEN)
                .set(STANDING.PUBLICATION_ID, told.publication())
                .set(STANDING.REFERENCE, told.reference())
                .set(STANDING.PLACE, told.place())
                .set(STANDING.STATUS, judgement == null ? null : judgement.status())
                .set(STANDING.ASSESSMENT_ID, judgement == null ? null : judgement.id())
                .set(
                        STANDING.ASSESSED_ON,
                        judgement == null ? null : judgement.on().day())
                .set(
                        STANDING.ASSESSED_PRECISION,
                        judgement == null ? null : judgement.on().precision())
                .set(STANDING.MILESTONES, progress.milestones().size())
                .set(STANDING.MILESTONES_VERIFIED, progress.verified())
                .set(STANDING.WEIGHT_TOTAL, whole.whole())
                .set(STANDING.WEIGHT_VERIFIED, whole.part())
                .set(STANDING.OWN_WEIGHT_TOTAL, own.whole())
                .set(STANDING.OWN_WEIGHT_VERIFIED, own.part())
                .set(STANDING.NEXT_MILESTONE_ID, next == null ? null : next.id())
                .set(STANDING.NEXT_DUE_ON, due == null ? null : due.day())
                .set(STANDING.NEXT_DUE_PRECISION, due == null ? null : due.precision())
                .set(STANDING.NEXT_DUE_ORIGIN, next == null ? null : next.origin())
                .set(STANDING.CHANGED_AT, act.publishedAt())
                .set(STANDING.OVERDUE_FROM, flags.get(Flag.OVERDUE))
                .set(STANDING.NO_ANSWER_FROM, flags.get(Flag.NO_ANSWER))
                .set(STANDING.STALLED_FROM, flags.get(Flag.STALLED))
                .set(STANDING.UNVERIFIED_FROM, flags.get(Flag.UNVERIFIED))
                .set(STANDING.ON_PAPER_FROM, flags.get(Flag.ON_PAPER))
                .set(STANDING.REOPENED_FROM, flags.get(Flag.REOPENED))
                .set(STANDING.ORPHANED_FROM, flags.get(Flag.ORPHANED))
                .execute();
    }

    void clear() {
        db.deleteFrom(STANDING).execute();
    }
}
