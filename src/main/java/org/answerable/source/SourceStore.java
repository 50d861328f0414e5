package org.answerable.source;

import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.SOURCE_ORDER;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Objects;
import org.answerable.language.SortKeys;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.SourceId;
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
                .set(SOURCE.TITLE_LANGUAGE, Objects.requireNonNull(source.titleLanguage()))
                .set(SOURCE.PUBLISHED_ON, day(source.publishedOn()))
                .set(SOURCE.PUBLISHED_PRECISION, precision(source.publishedOn()))
                .set(SOURCE.CHECKED_ON, source.checkedOn())
                .execute();
        db.insertInto(SOURCE_BODY)
                .set(SOURCE_BODY.SOURCE_ID, source.id())
                .set(
                        SOURCE_BODY.PUBLISHER,
                        Objects.requireNonNull(source.publisher()).strip())
                .set(SOURCE_BODY.TITLE, Objects.requireNonNull(source.title()).strip())
                .set(SOURCE_BODY.ADDRESS, source.address())
                .execute();
        order(source.id(), source.publisher() + " " + source.title());
    }

    /** Gives those their place in the alphabets that have none yet. */
    void orderAll() {
        db.select(SOURCE_BODY.SOURCE_ID, SOURCE_BODY.PUBLISHER, SOURCE_BODY.TITLE)
                .from(SOURCE_BODY)
                .where(notExists(
                        selectOne().from(SOURCE_ORDER).where(SOURCE_ORDER.SOURCE_ID.eq(SOURCE_BODY.SOURCE_ID))))
                .fetch()
                .forEach(row -> order(row.value1(), row.value2() + " " + row.value3()));
    }

    private void order(SourceId source, String label) {
        for (var language : Language.ofInterface()) {
            db.insertInto(SOURCE_ORDER)
                    .set(SOURCE_ORDER.SOURCE_ID, source)
                    .set(SOURCE_ORDER.LANGUAGE, language)
                    .set(SOURCE_ORDER.SORT_KEY, SortKeys.of(language, label.strip()))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private static java.time.@Nullable LocalDate day(@Nullable FuzzyDate date) {
        return date == null ? null : date.day();
    }

    private static @Nullable Precision precision(@Nullable FuzzyDate date) {
        return date == null ? null : date.precision();
    }
}
