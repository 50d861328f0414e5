package org.answerable.time;

import static org.answerable.schema.Tables.STANDING;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.util.Optional;
import org.answerable.standing.StandingFields;
import org.answerable.vocabulary.ActNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class TimeQueries {

    private final DSLContext db;

    TimeQueries(DSLContext db) {
        this.db = db;
    }

    /** The first day from which anything is true, as published up to an act. */
    Optional<LocalDate> firstDay(ActNumber upTo) {
        return db.select(min(STANDING.VALID_UNTIL))
                .from(STANDING)
                .where(StandingFields.beforeAnything(upTo))
                .fetchOptional(min(STANDING.VALID_UNTIL));
    }
}
