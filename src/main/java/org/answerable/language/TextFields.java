package org.answerable.language;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_REVIEW;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import org.answerable.schema.tables.TextVersion;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Words as columns of a query: the reader's language, else the original, as published up to an act. */
public final class TextFields {

    private TextFields() {}

    /** The words of the text; null where the column holds no text. */
    @SuppressWarnings("NullAway") // a row without a text has no words
    public static Field<@Nullable ShownText> shown(Field<TextId> text, Language reader, ActNumber upTo) {
        var version = TEXT_VERSION.as("v");
        return multiset(select(
                                TEXT_BODY.BODY,
                                version.LANGUAGE,
                                field(version.TRANSLATES.isNotNull()),
                                field(version.TRANSLATES
                                        .isNotNull()
                                        .and(version.TRANSLATES.ne(latestOriginal(version.TEXT_ID, upTo)))),
                                field(exists(selectOne()
                                        .from(TEXT_REVIEW)
                                        .where(TEXT_REVIEW.VERSION_ID.eq(version.ID))
                                        .and(TEXT_REVIEW.ACT.le(upTo)))),
                                RemovalFields.JOINED)
                        .from(version)
                        .leftJoin(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(version.ID))
                        .leftJoin(REDACTION)
                        .on(REDACTION.VERSION_ID.eq(version.ID))
                        .leftJoin(ACT)
                        .on(ACT.NUMBER.eq(REDACTION.ACT))
                        .where(version.ID.eq(best(text, reader, upTo))))
                .convertFrom(rows -> rows.isEmpty()
                        ? null
                        : Records.mapping(ShownText::new).map(rows.getFirst()).readBy(reader));
    }

    /** The original of the text in the language in which it was given, whoever reads: an owner's own words. */
    @SuppressWarnings("NullAway") // a row without a text has no words
    public static Field<@Nullable ShownText> original(Field<TextId> text, ActNumber upTo) {
        var version = TEXT_VERSION.as("v");
        return multiset(select(TEXT_BODY.BODY, version.LANGUAGE, RemovalFields.JOINED)
                        .from(version)
                        .leftJoin(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(version.ID))
                        .leftJoin(REDACTION)
                        .on(REDACTION.VERSION_ID.eq(version.ID))
                        .leftJoin(ACT)
                        .on(ACT.NUMBER.eq(REDACTION.ACT))
                        .where(version.ID.eq(latestOriginal(text, upTo))))
                .convertFrom(rows -> rows.isEmpty()
                        ? null
                        : ShownText.of(
                                rows.getFirst().value1(),
                                rows.getFirst().value2(),
                                rows.getFirst().value3()));
    }

    /** The words of the text for the reader, which {@link TextsBeside} reads; null where the column holds no text. */
    @SuppressWarnings("NullAway") // a row without a text has no words
    public static Field<@Nullable ShownText> shownBeside(Field<TextId> text) {
        return text.convert(Converter.fromNullable(TextId.class, ShownText.class, TextsBeside::shown));
    }

    /** The original of the text, which {@link TextsBeside} reads; null where the column holds no text. */
    @SuppressWarnings("NullAway") // a row without a text has no words
    public static Field<@Nullable ShownText> originalBeside(Field<TextId> text) {
        return text.convert(Converter.fromNullable(TextId.class, ShownText.class, TextsBeside::original));
    }

    /** The key by which the words sort for this reader. */
    public static Field<@Nullable String> sortKey(Field<TextId> text, Language reader, ActNumber upTo) {
        return field(
                select(TEXT_BODY.SORT_KEY).from(TEXT_BODY).where(TEXT_BODY.VERSION_ID.eq(best(text, reader, upTo))));
    }

    /** Versions that are the latest in their language, as published up to an act. */
    public static Condition latest(TextVersion version, ActNumber upTo) {
        var later = TEXT_VERSION.as("later");
        return version.ACT
                .le(upTo)
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.TEXT_ID.eq(version.TEXT_ID))
                        .and(later.LANGUAGE.eq(version.LANGUAGE))
                        .and(later.ACT.le(upTo))
                        .and(later.ACT
                                .gt(version.ACT)
                                .or(later.ACT.eq(version.ACT).and(later.ORDINAL.gt(version.ORDINAL))))));
    }

    // A limit stands in a scalar subquery only: around a multiset jOOQ would need a derived table, which H2 cannot
    // correlate.
    private static Field<TextVersionId> best(Field<TextId> text, Language reader, ActNumber upTo) {
        var version = TEXT_VERSION.as("b");
        return field(select(version.ID)
                .from(version)
                .where(version.TEXT_ID.eq(text))
                .and(version.ACT.le(upTo))
                .and(version.LANGUAGE.in(reader, reader.written()).or(version.TRANSLATES.isNull()))
                .orderBy(
                        when(version.LANGUAGE.eq(reader), 0)
                                .when(version.LANGUAGE.eq(reader.written()), 1)
                                .else_(2),
                        version.ACT.desc(),
                        version.ORDINAL.desc())
                .limit(1));
    }

    private static Field<TextVersionId> latestOriginal(Field<TextId> text, ActNumber upTo) {
        var version = TEXT_VERSION.as("b");
        return field(select(version.ID)
                .from(version)
                .where(version.TEXT_ID.eq(text))
                .and(version.ACT.le(upTo))
                .and(version.TRANSLATES.isNull())
                .orderBy(version.ACT.desc(), version.ORDINAL.desc())
                .limit(1));
    }
}
