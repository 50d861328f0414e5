package org.answerable.publishing;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_COUNTER;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class ActStore {

    private static final long REHEARSALS = 1L << 50;

    private final DSLContext db;

    ActStore(DSLContext db) {
        this.db = db;
    }

    /** Holds the counter's row until the transaction ends: no later act can commit before this one. */
    Act add(DraftKind kind, DraftId draft, ActorId by, Supplier<Instant> now) {
        var last = lock();
        var act = new Act(new ActNumber(last.number().number() + 1), next(last, now));
        db.update(ACT_COUNTER)
                .set(ACT_COUNTER.LAST_NUMBER, act.number().number())
                .set(ACT_COUNTER.LAST_AT, act.publishedAt())
                .where(ACT_COUNTER.ID.eq(1))
                .execute();
        insert(act, kind, draft, by);
        return act;
    }

    /** Holds the counter's row until the transaction ends. */
    Act lock() {
        return counter().forUpdate().fetchSingle(ActStore::act);
    }

    /** Reads the counter without waiting for anybody; the number and the instant stay free for acts that stay. */
    Act addRehearsal(DraftKind kind, DraftId draft, ActorId by, Supplier<Instant> now) {
        var random = ThreadLocalRandom.current();
        var act = new Act(
                new ActNumber(ActNumber.FIRST_REHEARSAL + random.nextLong(REHEARSALS)),
                next(counter().fetchSingle(ActStore::act), now).plus(1 + random.nextInt(1_000_000), ChronoUnit.MICROS));
        insert(act, kind, draft, by);
        return act;
    }

    private SelectConditionStep<Record2<Long, Instant>> counter() {
        return db.select(ACT_COUNTER.LAST_NUMBER, ACT_COUNTER.LAST_AT)
                .from(ACT_COUNTER)
                .where(ACT_COUNTER.ID.eq(1));
    }

    private static Act act(Record2<Long, Instant> counter) {
        return new Act(new ActNumber(counter.value1()), counter.value2());
    }

    private static Instant next(Act last, Supplier<Instant> now) {
        // Truncated: H2 would round up to the microsecond, and so into the future.
        var instant = now.get().truncatedTo(ChronoUnit.MICROS);
        var earliest = last.publishedAt().plus(1, ChronoUnit.MICROS);
        return instant.isBefore(earliest) ? earliest : instant;
    }

    private void insert(Act act, DraftKind kind, DraftId draft, ActorId by) {
        db.insertInto(ACT)
                .set(ACT.NUMBER, act.number())
                .set(ACT.PUBLISHED_AT, act.publishedAt())
                .set(ACT.PUBLISHED_BY, by)
                .set(ACT.KIND, kind)
                .set(ACT.DRAFT_ID, draft)
                .execute();
    }

    void touch(Act act, RecommendationId root) {
        db.insertInto(ACT_ROOT)
                .set(ACT_ROOT.ACT, act.number())
                .set(ACT_ROOT.RECOMMENDATION_ID, root)
                .execute();
    }

    /** What an act touched; empty where there is no such act. */
    Optional<Touched> touched(ActNumber act) {
        var rows = db.select(ACT.KIND, RECOMMENDATION.REFERENCE)
                .from(ACT)
                .leftJoin(ACT_ROOT)
                .on(ACT_ROOT.ACT.eq(ACT.NUMBER))
                .leftJoin(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ACT_ROOT.RECOMMENDATION_ID))
                .where(ACT.NUMBER.eq(act))
                .fetch();
        return rows.stream()
                .findFirst()
                .map(first -> new Touched(
                        act,
                        first.value1(),
                        rows.stream()
                                .map(Record2::value2)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }

    Optional<ActNumber> latestBeyondStories(ActNumber after, ActNumber upTo) {
        return Optional.ofNullable(db.select(max(ACT.NUMBER))
                .from(ACT)
                .where(ACT.NUMBER.gt(after))
                .and(ACT.NUMBER.le(upTo))
                .and(ACT.KIND.in(EnumSet.complementOf(Touched.OF_STORIES)))
                .fetchOne(max(ACT.NUMBER)));
    }

    Optional<Set<RecommendationId>> touched(ActNumber after, ActNumber upTo, int most) {
        var roots = db.selectDistinct(ACT_ROOT.RECOMMENDATION_ID)
                .from(ACT_ROOT)
                .where(ACT_ROOT.ACT.gt(after))
                .and(ACT_ROOT.ACT.le(upTo))
                .limit(most + 1)
                .fetchSet(ACT_ROOT.RECOMMENDATION_ID);
        return roots.size() > most ? Optional.empty() : Optional.of(roots);
    }

    ActNumber latest() {
        var number = db.select(max(ACT.NUMBER)).from(ACT).fetchOne(max(ACT.NUMBER));
        return number == null ? new ActNumber(0) : number;
    }

    ActNumber latestRemoval() {
        var number = db.select(max(REDACTION.ACT)).from(REDACTION).fetchOne(max(REDACTION.ACT));
        return number == null ? new ActNumber(0) : number;
    }
}
