package org.answerable.access;

import static org.answerable.schema.Tables.ACTOR;
import static org.answerable.schema.Tables.PERSON;
import static org.jooq.impl.DSL.field;

import java.util.Collection;
import java.util.Map;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class NameQueries {

    private final DSLContext db;
    private final PersonNameFields name;

    NameQueries(DSLContext db, PersonNameFields name) {
        this.db = db;
        this.name = name;
    }

    /** An actor whose name is null has no row among the people: erased, or never a person. */
    record Named(boolean person, @Nullable String name) {}

    Map<ActorId, Named> names(Collection<ActorId> actors, Language reader) {
        return db.select(ACTOR.ID, field(ACTOR.KIND.eq("PERSON")), name.of(PERSON, reader))
                .from(ACTOR)
                .leftJoin(PERSON)
                .on(PERSON.ACTOR_ID.eq(ACTOR.ID))
                .where(ACTOR.ID.in(actors))
                .fetchMap(row -> row.value1(), row -> new Named(row.value2(), row.value3()));
    }
}
