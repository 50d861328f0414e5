package org.answerable.time;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.answerable.standing.StandingFields;
import org.answerable.vocabulary.ActNumber;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class TimeQueries {

    private final DSLContext db;

    TimeQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * What had been published by an instant.
     *
     * @param act the latest act before it; zero where there is none
     * @param firstDay the first day from which anything of it is true; null where nothing is
     * @param removal the latest act of all that took words away
     * @param followed whether a later act is committed: acts commit in the order of their instants, so no more come before
     */
    record Moment(ActNumber act, @Nullable LocalDate firstDay, ActNumber removal, boolean followed) {}

    /** The latest act before an instant, or of all; and the first day of what it and the acts before it say. */
    Moment moment(Optional<Instant> before) {
        var latest = latest(before);
        return db.select(
                        latest,
                        field(select(min(STANDING.VALID_UNTIL))
                                .from(STANDING)
                                .where(StandingFields.beforeAnything(latest))),
                        removal(),
                        before.map(instant -> field(exists(selectOne().from(ACT).where(ACT.PUBLISHED_AT.ge(instant)))))
                                .orElse(inline(false)))
                .fetchSingle(mapping(Moment::new));
    }

    /**
     * What had been published by each of two instants.
     *
     * @param firstAt when anything was published first; null where nothing is
     */
    record Ends(ActNumber after, ActNumber upTo, @Nullable Instant firstAt, ActNumber removal) {}

    Ends ends(Instant from, Optional<Instant> to) {
        return db.select(
                        latest(Optional.of(from)),
                        latest(to),
                        field(select(min(ACT.PUBLISHED_AT)).from(ACT)),
                        removal())
                .fetchSingle(mapping(Ends::new));
    }

    private static Field<ActNumber> latest(Optional<Instant> before) {
        return orNone(select(max(ACT.NUMBER))
                .from(ACT)
                .where(before.map(ACT.PUBLISHED_AT::lt).orElse(noCondition())));
    }

    private static Field<ActNumber> removal() {
        return orNone(select(max(REDACTION.ACT)).from(REDACTION));
    }

    private static Field<ActNumber> orNone(Select<Record1<ActNumber>> act) {
        return coalesce(field(act), inline(new ActNumber(0), ACT.NUMBER.getDataType()));
    }
}
