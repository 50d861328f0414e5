package org.answerable.people;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PERSON;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.ROLE_GRANT;
import static org.answerable.schema.Tables.ROLE_GRANT_END;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.answerable.access.Scopes;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class GrantStore {

    private final DSLContext db;

    GrantStore(DSLContext db) {
        this.db = db;
    }

    /** A grant that can still be ended. */
    record Held(ActorId actor, Role role) {}

    /** Locks the person until the transaction ends, so that two grants cannot pass each other; false if nobody is there. */
    boolean lock(ActorId person) {
        return db.select(PERSON.ACTOR_ID)
                .from(PERSON)
                .where(PERSON.ACTOR_ID.eq(person))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    boolean scopeExists(NewGrant grant) {
        if (grant.publication() != null) {
            return db.fetchExists(selectOne().from(PUBLICATION).where(PUBLICATION.ID.eq(grant.publication())));
        }
        return grant.institution() == null
                || db.fetchExists(selectOne().from(INSTITUTION).where(INSTITUTION.ID.eq(grant.institution())));
    }

    boolean has(ActorId person, NewGrant grant, LocalDate day) {
        return db.fetchExists(selectOne()
                .from(ROLE_GRANT)
                .where(notOver(person, day))
                .and(overlaps(grant))
                .and(ROLE_GRANT.ROLE.eq(grant.role()))
                .and(
                        grant.publication() == null
                                ? ROLE_GRANT.PUBLICATION_ID.isNull()
                                : ROLE_GRANT.PUBLICATION_ID.eq(grant.publication()))
                .and(
                        grant.institution() == null
                                ? ROLE_GRANT.INSTITUTION_ID.isNull()
                                : ROLE_GRANT.INSTITUTION_ID.eq(grant.institution())));
    }

    /** Whether the person would both speak for an institution and work on a publication that asks something of it. */
    boolean wouldAssessOwnInstitution(ActorId person, NewGrant grant, LocalDate day) {
        var asksOf = selectOne()
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID));
        return switch (grant.role()) {
            case CONTRIBUTOR, APPROVER ->
                db.fetchExists(asksOf.where(
                                grant.publication() == null
                                        ? noCondition()
                                        : RECOMMENDATION.PUBLICATION_ID.eq(grant.publication()))
                        .and(ASSIGNMENT.INSTITUTION_ID.in(select(ROLE_GRANT.INSTITUTION_ID)
                                .from(ROLE_GRANT)
                                .where(notOver(person, day))
                                .and(ROLE_GRANT.ROLE.eq(Role.OFFICIAL)))));
            case OFFICIAL ->
                db.fetchExists(asksOf.where(
                                grant.institution() == null
                                        ? noCondition()
                                        : ASSIGNMENT.INSTITUTION_ID.eq(grant.institution()))
                        .and(RECOMMENDATION.PUBLICATION_ID.in(select(ROLE_GRANT.PUBLICATION_ID)
                                .from(ROLE_GRANT)
                                .where(notOver(person, day))
                                .and(ROLE_GRANT.ROLE.in(Role.CONTRIBUTOR, Role.APPROVER)))));
            case AUDITOR, ADMINISTRATOR -> false;
        };
    }

    GrantId add(ActorId person, NewGrant grant, ActorId givenBy, Instant at) {
        var id = GrantId.next();
        db.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, id)
                .set(ROLE_GRANT.ACTOR_ID, person)
                .set(ROLE_GRANT.ROLE, grant.role())
                .set(ROLE_GRANT.PUBLICATION_ID, grant.publication())
                .set(ROLE_GRANT.INSTITUTION_ID, grant.institution())
                .set(ROLE_GRANT.VALID_FROM, grant.from())
                .set(ROLE_GRANT.VALID_UNTIL, grant.until())
                .set(ROLE_GRANT.GIVEN_BY, givenBy)
                .set(ROLE_GRANT.GIVEN_AT, at)
                .execute();
        return id;
    }

    Optional<Held> held(GrantId grant, LocalDate day) {
        return db.select(ROLE_GRANT.ACTOR_ID, ROLE_GRANT.ROLE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ID.eq(grant))
                .and(notOver(day))
                .fetchOptional(row -> new Held(row.value1(), row.value2()));
    }

    List<GrantId> heldBy(ActorId person, LocalDate day) {
        return db.select(ROLE_GRANT.ID)
                .from(ROLE_GRANT)
                .where(notOver(person, day))
                .fetch(ROLE_GRANT.ID);
    }

    void end(GrantId grant, LocalDate day, ActorId by, Instant at) {
        db.insertInto(ROLE_GRANT_END)
                .set(ROLE_GRANT_END.GRANT_ID, grant)
                .set(ROLE_GRANT_END.ENDS_ON, day)
                .set(ROLE_GRANT_END.ENDED_BY, by)
                .set(ROLE_GRANT_END.ENDED_AT, at)
                .execute();
    }

    /**
     * Whether the person is an administrator without whom there would be none. Locks all of them until the transaction
     * ends, so that no two can let go at once.
     */
    boolean isLastAdministrator(ActorId person, LocalDate day) {
        db.select(PERSON.ACTOR_ID)
                .from(PERSON)
                .where(administrates(day))
                .orderBy(PERSON.ACTOR_ID)
                .forUpdate()
                .fetch();
        // Asked again: who waited for the lock must see what the other did.
        return db.select(PERSON.ACTOR_ID)
                .from(PERSON)
                .where(administrates(day))
                .fetch(PERSON.ACTOR_ID)
                .equals(List.of(person));
    }

    boolean anyAdministrator(LocalDate day) {
        return db.fetchExists(selectOne().from(PERSON).where(administrates(day)));
    }

    /** Can sign in, and is an administrator without an end in sight. */
    private static Condition administrates(LocalDate day) {
        return PERSON.DISABLED_AT
                .isNull()
                .and(PERSON.PASSWORD_HASH.isNotNull())
                .and(exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(Scopes.inForce(PERSON.ACTOR_ID, day))
                        .and(ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR))
                        .and(ROLE_GRANT.VALID_UNTIL.isNull())));
    }

    private static Condition overlaps(NewGrant grant) {
        return ROLE_GRANT
                .VALID_UNTIL
                .isNull()
                .or(ROLE_GRANT.VALID_UNTIL.ge(grant.from()))
                .and(grant.until() == null ? noCondition() : ROLE_GRANT.VALID_FROM.le(grant.until()));
    }

    private static Condition notOver(ActorId person, LocalDate day) {
        return ROLE_GRANT.ACTOR_ID.eq(person).and(notOver(day));
    }

    /** In force, or still to come. */
    private static Condition notOver(LocalDate day) {
        return ROLE_GRANT
                .VALID_UNTIL
                .isNull()
                .or(ROLE_GRANT.VALID_UNTIL.ge(day))
                .and(notExists(selectOne()
                        .from(ROLE_GRANT_END)
                        .where(ROLE_GRANT_END.GRANT_ID.eq(ROLE_GRANT.ID))
                        .and(ROLE_GRANT_END.ENDS_ON.le(day))));
    }
}
