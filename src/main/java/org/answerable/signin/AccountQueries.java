package org.answerable.signin;

import static org.answerable.schema.Tables.PERSON;
import static org.answerable.schema.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.answerable.access.Scopes;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class AccountQueries {

    private final DSLContext db;

    AccountQueries(DSLContext db) {
        this.db = db;
    }

    Optional<SignedIn> bySignInName(String name, LocalDate day) {
        return read(PERSON.SIGN_IN_NAME.eq(name), day);
    }

    Optional<SignedIn> byActor(ActorId actor, LocalDate day) {
        return read(PERSON.ACTOR_ID.eq(actor), day);
    }

    private Optional<SignedIn> read(Condition which, LocalDate day) {
        return db.select(PERSON.ACTOR_ID, PERSON.LANGUAGE, roles(day), PERSON.DISABLED_AT, PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(which)
                .fetchOptional(row ->
                        new SignedIn(row.value1(), row.value2(), row.value3(), row.value4() == null, row.value5()));
    }

    private static Field<Set<Role>> roles(LocalDate day) {
        return multiset(selectDistinct(ROLE_GRANT.ROLE).from(ROLE_GRANT).where(Scopes.inForce(PERSON.ACTOR_ID, day)))
                .convertFrom(rows -> Set.copyOf(rows.getValues(ROLE_GRANT.ROLE)));
    }
}
