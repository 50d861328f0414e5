package org.answerable.language;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_REVIEW;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.storage.KeptSelects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** The words of many texts at once, flat. */
@Repository
class VersionQueries {

    private final DSLContext db;
    private final KeptSelects selects;

    VersionQueries(DSLContext db, KeptSelects selects) {
        this.db = db;
        this.selects = selects;
    }

    /** Which texts, as published up to an act. */
    private record Which(List<TextId> texts, ActNumber upTo) implements KeptSelects.Values {

        static Which some(int texts) {
            return new Which(Stream.generate(TextId::next).limit(texts).toList(), ActNumber.some());
        }

        @Override
        public List<?> all() {
            return Stream.concat(Stream.of(upTo), texts.stream()).toList();
        }
    }

    /** What was published of them by then that one reader may get: originals, and translations for that reader. */
    Map<TextId, List<PublishedVersion>> versions(Collection<TextId> texts, Language reader, ActNumber upTo) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        var which = new Which(KeptSelects.padded(List.copyOf(texts)), upTo);
        var number = which.texts().size();
        return selects
                .fetch(
                        List.of("texts", reader, number),
                        which,
                        List.of(Which.some(number), Which.some(number)),
                        given -> versions(given, reader),
                        mapping(PublishedVersion::new))
                .stream()
                .collect(Collectors.groupingBy(PublishedVersion::text));
    }

    private Select<?> versions(Which which, Language reader) {
        return db.select(
                        TEXT_VERSION.TEXT_ID,
                        TEXT_VERSION.ID,
                        TEXT_VERSION.LANGUAGE,
                        TEXT_VERSION.TRANSLATES,
                        TEXT_VERSION.ACT,
                        TEXT_VERSION.ORDINAL,
                        TEXT_BODY.BODY,
                        field(exists(selectOne()
                                .from(TEXT_REVIEW)
                                .where(TEXT_REVIEW.VERSION_ID.eq(TEXT_VERSION.ID))
                                .and(TEXT_REVIEW.ACT.le(which.upTo())))),
                        RemovalFields.JOINED)
                .from(TEXT_VERSION)
                .leftJoin(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .leftJoin(REDACTION)
                .on(REDACTION.VERSION_ID.eq(TEXT_VERSION.ID))
                .leftJoin(ACT)
                .on(ACT.NUMBER.eq(REDACTION.ACT))
                .where(TEXT_VERSION.TEXT_ID.in(which.texts()))
                .and(TEXT_VERSION.ACT.le(which.upTo()))
                .and(readable(reader));
    }

    private static Condition readable(Language reader) {
        return TEXT_VERSION.LANGUAGE.in(reader, reader.written()).or(TEXT_VERSION.TRANSLATES.isNull());
    }
}
