package org.answerable.people;

import static org.answerable.schema.Tables.ACTOR;
import static org.answerable.schema.Tables.INVITATION;
import static org.answerable.schema.Tables.PERSON;

import java.time.Instant;
import java.util.Optional;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    private final DSLContext db;

    PersonStore(DSLContext db) {
        this.db = db;
    }

    /** Whom a link lets in. */
    record Guest(ActorId actor, String name, String email, Language language) {}

    /** Adds a person and the actor that stands for them; false, and then nothing, if the sign-in name is taken. */
    boolean add(ActorId id, NewPerson person, boolean demo, @Nullable String passwordHash, Instant at) {
        if (taken(person.signInName())) {
            return false;
        }
        addActor(id, "PERSON", at);
        return db.insertInto(PERSON)
                        .set(PERSON.ACTOR_ID, id)
                        .set(PERSON.NAME, person.name())
                        .set(PERSON.EMAIL, person.email())
                        .set(PERSON.SIGN_IN_NAME, person.signInName())
                        .set(PERSON.LANGUAGE, person.language())
                        .set(PERSON.DEMO, demo)
                        .set(PERSON.PASSWORD_HASH, passwordHash)
                        .set(PERSON.CREATED_AT, at)
                        .set(PERSON.VERSION, 1)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void addActor(ActorId id, String kind, Instant at) {
        db.insertInto(ACTOR)
                .set(ACTOR.ID, id)
                .set(ACTOR.KIND, kind)
                .set(ACTOR.CREATED_AT, at)
                .execute();
    }

    boolean taken(String signInName) {
        return db.fetchExists(db.selectOne().from(PERSON).where(PERSON.SIGN_IN_NAME.eq(signInName)));
    }

    /** Changes name, address and language if the person is still at this version. */
    boolean change(ActorId id, int version, NewPerson person) {
        return db.update(PERSON)
                        .set(PERSON.NAME, person.name())
                        .set(PERSON.EMAIL, person.email())
                        .set(PERSON.SIGN_IN_NAME, person.signInName())
                        .set(PERSON.LANGUAGE, person.language())
                        .set(PERSON.VERSION, version + 1)
                        .where(PERSON.ACTOR_ID.eq(id))
                        .and(PERSON.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean takenByAnother(String signInName, ActorId id) {
        return db.fetchExists(db.selectOne()
                .from(PERSON)
                .where(PERSON.SIGN_IN_NAME.eq(signInName))
                .and(PERSON.ACTOR_ID.ne(id)));
    }

    boolean speak(ActorId id, Language language) {
        return db.update(PERSON)
                        .set(PERSON.LANGUAGE, language)
                        .where(PERSON.ACTOR_ID.eq(id))
                        .execute()
                == 1;
    }

    boolean setPassword(ActorId id, String hash) {
        return db.update(PERSON)
                        .set(PERSON.PASSWORD_HASH, hash)
                        .where(PERSON.ACTOR_ID.eq(id))
                        .and(PERSON.DISABLED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean disable(ActorId id, Instant at) {
        return db.update(PERSON)
                        .set(PERSON.DISABLED_AT, at)
                        .where(PERSON.ACTOR_ID.eq(id))
                        .and(PERSON.DISABLED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean enable(ActorId id) {
        return db.update(PERSON)
                        .setNull(PERSON.DISABLED_AT)
                        .where(PERSON.ACTOR_ID.eq(id))
                        .and(PERSON.DISABLED_AT.isNotNull())
                        .execute()
                == 1;
    }

    /** Takes away the one row that says who an actor was. */
    boolean erase(ActorId id) {
        db.deleteFrom(INVITATION).where(INVITATION.ACTOR_ID.eq(id)).execute();
        return db.deleteFrom(PERSON).where(PERSON.ACTOR_ID.eq(id)).execute() == 1;
    }

    boolean mayBeInvited(ActorId id) {
        return db.fetchExists(
                db.selectOne().from(PERSON).where(PERSON.ACTOR_ID.eq(id)).and(PERSON.DISABLED_AT.isNull()));
    }

    /** Makes this the only link that lets the person in. */
    void invite(ActorId id, Token token, Instant until) {
        db.deleteFrom(INVITATION).where(INVITATION.ACTOR_ID.eq(id)).execute();
        db.insertInto(INVITATION)
                .set(INVITATION.TOKEN_HASH, token.hash())
                .set(INVITATION.ACTOR_ID, id)
                .set(INVITATION.EXPIRES_AT, until)
                .execute();
    }

    Optional<Guest> guest(Token token, Instant now) {
        return db.select(PERSON.ACTOR_ID, PERSON.NAME, PERSON.EMAIL, PERSON.LANGUAGE)
                .from(INVITATION)
                .join(PERSON)
                .on(PERSON.ACTOR_ID.eq(INVITATION.ACTOR_ID))
                .where(INVITATION.TOKEN_HASH.eq(token.hash()))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now))
                .and(PERSON.DISABLED_AT.isNull())
                .fetchOptional(row -> new Guest(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Uses the link up; of two who try at once one succeeds. */
    boolean use(Token token, Instant now) {
        return db.update(INVITATION)
                        .set(INVITATION.USED_AT, now)
                        .where(INVITATION.TOKEN_HASH.eq(token.hash()))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }
}
