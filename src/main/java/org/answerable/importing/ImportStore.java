package org.answerable.importing;

import static org.answerable.schema.Tables.ACTOR;
import static org.answerable.schema.Tables.ACT_COUNTER;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.ROLE_GRANT;
import static org.answerable.schema.Tables.ROLE_GRANT_END;
import static org.answerable.schema.Tables.TOPIC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.TopicId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ImportStore {

    private final DSLContext db;

    ImportStore(DSLContext db) {
        this.db = db;
    }

    /** Lets one import run at a time; the next waits until this transaction ends and then sees what it did. */
    void queueUp() {
        db.select(ACT_COUNTER.ID)
                .from(ACT_COUNTER)
                .where(ACT_COUNTER.ID.eq(1))
                .forUpdate()
                .fetchSingle();
    }

    Optional<PublicationId> publication(String slug) {
        return db.select(PUBLICATION.ID)
                .from(PUBLICATION)
                .where(PUBLICATION.SLUG.eq(slug))
                .fetchOptional(PUBLICATION.ID);
    }

    void addPublication(PublicationId id, String slug, Instant at) {
        db.insertInto(PUBLICATION)
                .set(PUBLICATION.ID, id)
                .set(PUBLICATION.SLUG, slug)
                .set(PUBLICATION.CREATED_AT, at)
                .execute();
    }

    Map<String, InstitutionId> institutions(Collection<String> slugs) {
        return db.select(INSTITUTION.SLUG, INSTITUTION.ID)
                .from(INSTITUTION)
                .where(INSTITUTION.SLUG.in(slugs))
                .fetchMap(INSTITUTION.SLUG, INSTITUTION.ID);
    }

    void addInstitution(InstitutionId id, String slug, Instant at) {
        db.insertInto(INSTITUTION)
                .set(INSTITUTION.ID, id)
                .set(INSTITUTION.SLUG, slug)
                .set(INSTITUTION.CREATED_AT, at)
                .execute();
    }

    Map<String, TopicId> topics(Collection<String> slugs) {
        return db.select(TOPIC.SLUG, TOPIC.ID)
                .from(TOPIC)
                .where(TOPIC.SLUG.in(slugs))
                .fetchMap(TOPIC.SLUG, TOPIC.ID);
    }

    /** What has been drafted for this publication or about these institutions, in whatever state the draft is now. */
    Set<Plan.About> drafted(PublicationId publication, Collection<InstitutionId> institutions) {
        var drafted = new HashSet<Plan.About>();
        db.select(DRAFT.KIND, DRAFT.PUBLICATION_ID, DRAFT.INSTITUTION_ID, DRAFT.RECOMMENDATION_ID, DRAFT.SUBJECT_ID)
                .from(DRAFT)
                .where(DRAFT.PUBLICATION_ID.eq(publication))
                .or(DRAFT.KIND.eq(DraftKind.INSTITUTION).and(DRAFT.INSTITUTION_ID.in(institutions)))
                .forEach(row -> {
                    var thing = switch (row.value1()) {
                        case PUBLICATION ->
                            row.value2() == null ? null : row.value2().id();
                        case INSTITUTION ->
                            row.value3() == null ? null : row.value3().id();
                        case RECOMMENDATION ->
                            row.value4() == null ? null : row.value4().id();
                        default -> row.value5();
                    };
                    if (thing != null) {
                        drafted.add(new Plan.About(row.value1(), thing));
                    }
                });
        return drafted;
    }

    /** Makes the actor if there is none yet. */
    void haveActor(ActorId id, String kind, Instant at) {
        if (!db.fetchExists(ACTOR, ACTOR.ID.eq(id))) {
            db.insertInto(ACTOR)
                    .set(ACTOR.ID, id)
                    .set(ACTOR.KIND, kind)
                    .set(ACTOR.CREATED_AT, at)
                    .execute();
        }
    }

    GrantId give(ActorId to, Role role, @Nullable PublicationId publication, ActorId by, LocalDate day, Instant at) {
        var id = GrantId.next();
        db.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, id)
                .set(ROLE_GRANT.ACTOR_ID, to)
                .set(ROLE_GRANT.ROLE, role)
                .set(ROLE_GRANT.PUBLICATION_ID, publication)
                .set(ROLE_GRANT.VALID_FROM, day)
                .set(ROLE_GRANT.VALID_UNTIL, day)
                .set(ROLE_GRANT.GIVEN_BY, by)
                .set(ROLE_GRANT.GIVEN_AT, at)
                .execute();
        return id;
    }

    void end(GrantId grant, LocalDate day, ActorId by, Instant at) {
        db.insertInto(ROLE_GRANT_END)
                .set(ROLE_GRANT_END.GRANT_ID, grant)
                .set(ROLE_GRANT_END.ENDS_ON, day)
                .set(ROLE_GRANT_END.ENDED_BY, by)
                .set(ROLE_GRANT_END.ENDED_AT, at)
                .execute();
    }
}
