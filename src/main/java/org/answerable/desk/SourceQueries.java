package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_ORDER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Published sources, searched by the words of publisher, title and address. */
@Repository
class SourceQueries {

    private final DSLContext db;

    SourceQueries(DSLContext db) {
        this.db = db;
    }

    /** In the order of the reader's alphabet. */
    List<SourceLine> page(String search, Language reader, int offset, int limit) {
        return lines().leftJoin(SOURCE_ORDER)
                .on(SOURCE_ORDER.SOURCE_ID.eq(SOURCE.ID))
                .and(SOURCE_ORDER.LANGUAGE.eq(reader))
                .where(matches(search))
                .orderBy(SOURCE_ORDER.SORT_KEY.asc().nullsLast(), SOURCE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(SourceLine::new));
    }

    int count(String search) {
        return db.fetchCount(SOURCE, matches(search));
    }

    Optional<SourceLine> find(SourceId id) {
        return lines().where(SOURCE.ID.eq(id)).fetchOptional(mapping(SourceLine::new));
    }

    private SelectJoinStep<
                    Record7<
                            SourceId,
                            org.answerable.vocabulary.EvidenceKind,
                            String,
                            String,
                            String,
                            org.answerable.vocabulary.FuzzyDate,
                            String>>
            lines() {
        return db.select(
                        SOURCE.ID,
                        SOURCE.KIND,
                        SOURCE.PUBLISHER,
                        SOURCE.TITLE,
                        SOURCE.TITLE_LANGUAGE,
                        date(SOURCE.PUBLISHED_ON, SOURCE.PUBLISHED_PRECISION),
                        SOURCE.ADDRESS)
                .from(SOURCE);
    }

    /** Every word of the search occurs somewhere. */
    private static Condition matches(String search) {
        return Arrays.stream(search.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> SOURCE.PUBLISHER
                        .containsIgnoreCase(word)
                        .or(SOURCE.TITLE.containsIgnoreCase(word))
                        .or(SOURCE.ADDRESS.containsIgnoreCase(word)))
                .reduce(noCondition(), Condition::and);
    }
}
