package org.answerable.administration;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_CONTACT;
import static org.answerable.schema.Tables.PUBLICATION;

import java.time.Instant;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class IdentityStore {

    private final DSLContext db;

    IdentityStore(DSLContext db) {
        this.db = db;
    }

    /** False if another has the slug. */
    boolean add(PublicationId id, String slug, Instant at) {
        return db.insertInto(PUBLICATION)
                        .set(PUBLICATION.ID, id)
                        .set(PUBLICATION.SLUG, slug)
                        .set(PUBLICATION.CREATED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** False if another has the slug. */
    boolean add(InstitutionId id, String slug, Instant at) {
        return db.insertInto(INSTITUTION)
                        .set(INSTITUTION.ID, id)
                        .set(INSTITUTION.SLUG, slug)
                        .set(INSTITUTION.CREATED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The first contact; false if somebody else wrote one meanwhile. */
    boolean addContact(InstitutionId institution, Contact contact) {
        return db.insertInto(INSTITUTION_CONTACT)
                        .set(INSTITUTION_CONTACT.INSTITUTION_ID, institution)
                        .set(INSTITUTION_CONTACT.OFFICE, contact.office())
                        .set(INSTITUTION_CONTACT.EMAIL, orNull(contact.email()))
                        .set(INSTITUTION_CONTACT.NOTE, orNull(contact.note()))
                        .set(INSTITUTION_CONTACT.VERSION, 1)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean changeContact(InstitutionId institution, int version, Contact contact) {
        return db.update(INSTITUTION_CONTACT)
                        .set(INSTITUTION_CONTACT.OFFICE, contact.office())
                        .set(INSTITUTION_CONTACT.EMAIL, orNull(contact.email()))
                        .set(INSTITUTION_CONTACT.NOTE, orNull(contact.note()))
                        .set(INSTITUTION_CONTACT.VERSION, version + 1)
                        .where(INSTITUTION_CONTACT.INSTITUTION_ID.eq(institution))
                        .and(INSTITUTION_CONTACT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
