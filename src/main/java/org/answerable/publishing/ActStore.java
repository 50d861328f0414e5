package org.answerable.publishing;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_COUNTER;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ActStore {

    private final DSLContext db;

    ActStore(DSLContext db) {
        this.db = db;
    }

    /** Holds the counter's row until the transaction ends: no later act can commit before this one. */
    Act add(DraftKind kind, DraftId draft, ActorId by, Supplier<Instant> now) {
        var last = db.select(ACT_COUNTER.LAST_NUMBER, ACT_COUNTER.LAST_AT)
                .from(ACT_COUNTER)
                .where(ACT_COUNTER.ID.eq(1))
                .forUpdate()
                .fetchSingle();
        // Truncated: H2 would round up to the microsecond, and so into the future.
        var instant = now.get().truncatedTo(ChronoUnit.MICROS);
        var earliest = last.value2().plus(1, ChronoUnit.MICROS);
        var act = new Act(new ActNumber(last.value1() + 1), instant.isBefore(earliest) ? earliest : instant);
        db.update(ACT_COUNTER)
                .set(ACT_COUNTER.LAST_NUMBER, act.number().number())
                .set(ACT_COUNTER.LAST_AT, act.publishedAt())
                .where(ACT_COUNTER.ID.eq(1))
                .execute();
        db.insertInto(ACT)
                .set(ACT.NUMBER, act.number())
                .set(ACT.PUBLISHED_AT, act.publishedAt())
                .set(ACT.PUBLISHED_BY, by)
                .set(ACT.KIND, kind)
                .set(ACT.DRAFT_ID, draft)
                .execute();
        return act;
    }

    void touch(Act act, RecommendationId root) {
        db.insertInto(ACT_ROOT)
                .set(ACT_ROOT.ACT, act.number())
                .set(ACT_ROOT.RECOMMENDATION_ID, root)
                .execute();
    }

    ActNumber latest() {
        var number = db.select(max(ACT.NUMBER)).from(ACT).fetchOne(max(ACT.NUMBER));
        return number == null ? new ActNumber(0) : number;
    }
}
