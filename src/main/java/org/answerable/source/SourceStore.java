package org.answerable.source;

import static org.answerable.schema.Tables.SOURCE;

import java.util.Objects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SourceStore {

    private final DSLContext db;

    SourceStore(DSLContext db) {
        this.db = db;
    }

    void add(SourceContent source, ActNumber act) {
        db.insertInto(SOURCE)
                .set(SOURCE.ID, source.id())
                .set(SOURCE.ACT, act)
                .set(SOURCE.KIND, Objects.requireNonNull(source.kind()))
                .set(
                        SOURCE.PUBLISHER,
                        Objects.requireNonNull(source.publisher()).strip())
                .set(SOURCE.TITLE, Objects.requireNonNull(source.title()).strip())
                .set(SOURCE.TITLE_LANGUAGE, Objects.requireNonNull(source.titleLanguage()))
                .set(SOURCE.PUBLISHED_ON, day(source.publishedOn()))
                .set(SOURCE.PUBLISHED_PRECISION, precision(source.publishedOn()))
                .set(SOURCE.ADDRESS, source.address())
                .set(SOURCE.CHECKED_ON, source.checkedOn())
                .execute();
    }

    private static java.time.@Nullable LocalDate day(@Nullable FuzzyDate date) {
        return date == null ? null : date.day();
    }

    private static @Nullable Precision precision(@Nullable FuzzyDate date) {
        return date == null ? null : date.precision();
    }
}
