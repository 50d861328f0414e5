package org.answerable.correction;

import static org.answerable.schema.Tables.PUBLICATION_EDITION_BODY;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.SOURCE_ORDER;
import static org.answerable.schema.Tables.TEXT_BODY;

import java.util.UUID;
import org.answerable.drafting.Publishing;
import org.answerable.vocabulary.RemovalGround;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class RedactionStore {

    private final DSLContext db;

    RedactionStore(DSLContext db) {
        this.db = db;
    }

    /** The tombstones first: without one the database lets no words go. */
    void remove(Removable found, RemovalGround ground, Publishing publishing) {
        found.versions().forEach(version -> add(REDACTION.VERSION_ID, version, ground, publishing));
        found.sources().forEach(source -> add(REDACTION.SOURCE_ID, source, ground, publishing));
        found.editions().forEach(edition -> add(REDACTION.EDITION_ID, edition, ground, publishing));
        db.deleteFrom(TEXT_BODY)
                .where(TEXT_BODY.VERSION_ID.in(found.versions()))
                .execute();
        db.deleteFrom(SOURCE_ORDER)
                .where(SOURCE_ORDER.SOURCE_ID.in(found.sources()))
                .execute();
        db.deleteFrom(SOURCE_BODY)
                .where(SOURCE_BODY.SOURCE_ID.in(found.sources()))
                .execute();
        db.deleteFrom(PUBLICATION_EDITION_BODY)
                .where(PUBLICATION_EDITION_BODY.EDITION_ID.in(found.editions()))
                .execute();
    }

    private <T> void add(Field<T> of, T what, RemovalGround ground, Publishing publishing) {
        db.insertInto(REDACTION)
                .set(REDACTION.ID, UUID.randomUUID())
                .set(of, what)
                .set(REDACTION.GROUND, ground)
                .set(REDACTION.APPROVAL_ID, publishing.approved())
                .set(REDACTION.ACT, publishing.act().number())
                .execute();
    }
}
