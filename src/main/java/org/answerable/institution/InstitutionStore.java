package org.answerable.institution;

import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class InstitutionStore {

    private final DSLContext db;

    InstitutionStore(DSLContext db) {
        this.db = db;
    }

    /** The texts of a record. */
    record Names(
            TextId name,
            @Nullable TextId shortName,
            @Nullable TextId place,
            @Nullable TextId duty,
            @Nullable TextId role) {}

    /** The last day of its existence by the record that counts, if it has one. */
    Optional<LocalDate> validUntil(InstitutionId institution) {
        return db.select(INSTITUTION_RECORD.VALID_UNTIL)
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(institution))
                .orderBy(
                        INSTITUTION_RECORD.TRUE_FROM.desc(),
                        INSTITUTION_RECORD.ACT.desc(),
                        INSTITUTION_RECORD.ID.desc())
                .limit(1)
                .fetchOptional(INSTITUTION_RECORD.VALID_UNTIL);
    }

    /** The day from which the record that counts is true; empty before the first. */
    Optional<LocalDate> recordFrom(InstitutionId institution) {
        return db.select(max(INSTITUTION_RECORD.TRUE_FROM))
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(institution))
                .fetchOptional(Record1::value1);
    }

    void add(InstitutionId institution, InstitutionContent content, Names names, ActNumber act) {
        var on = Objects.requireNonNull(content.trueFrom());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(INSTITUTION_RECORD)
                .set(INSTITUTION_RECORD.ID, UUID.randomUUID())
                .set(INSTITUTION_RECORD.INSTITUTION_ID, institution)
                .set(INSTITUTION_RECORD.ACT, act)
                .set(INSTITUTION_RECORD.TRUE_FROM, on.day())
                .set(INSTITUTION_RECORD.TRUE_PRECISION, on.precision())
                .set(INSTITUTION_RECORD.KIND, Objects.requireNonNull(content.kind()))
                .set(INSTITUTION_RECORD.JURISDICTION, Objects.requireNonNull(content.jurisdiction()))
                .set(INSTITUTION_RECORD.DUTY, Objects.requireNonNull(content.duty()))
                .set(INSTITUTION_RECORD.VALID_FROM, content.validFrom())
                .set(INSTITUTION_RECORD.VALID_UNTIL, content.validUntil())
                .set(INSTITUTION_RECORD.NAME_TEXT, names.name())
                .set(INSTITUTION_RECORD.SHORT_NAME_TEXT, names.shortName())
                .set(INSTITUTION_RECORD.PLACE_TEXT, names.place())
                .set(INSTITUTION_RECORD.DUTY_TEXT, names.duty())
                .set(INSTITUTION_RECORD.ROLE_TEXT, names.role())
                .set(INSTITUTION_RECORD.PROVENANCE, grounds.provenance())
                .set(INSTITUTION_RECORD.SOURCE_ID, grounds.source())
                .set(INSTITUTION_RECORD.PASSAGE_ID, grounds.passage())
                .set(INSTITUTION_RECORD.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }
}
