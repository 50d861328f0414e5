package org.answerable.board;

import static java.util.Comparator.comparingInt;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_REVIEW;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.answerable.language.Removal;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The words of many texts at once, flat. They are the same that {@code TextFields.shown} picks for one text. */
@Repository
class WordQueries {

    private final DSLContext db;

    WordQueries(DSLContext db) {
        this.db = db;
    }

    private record Version(
            TextId text,
            TextVersionId id,
            Language language,
            @Nullable TextVersionId translates,
            ActNumber act,
            int ordinal,
            @Nullable String body,
            boolean reviewed,
            @Nullable Removal removal) {}

    /** In the reader's language, else as they were given. */
    Map<TextId, ShownText> words(Collection<TextId> texts, Language reader, ActNumber upTo) {
        var removing = ACT.as("removing");
        var versions = db.select(
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
                                .and(TEXT_REVIEW.ACT.le(upTo)))),
                        row(REDACTION.GROUND, removing.PUBLISHED_AT)
                                .mapping((ground, at) -> ground == null ? null : new Removal(ground, at)))
                .from(TEXT_VERSION)
                .leftJoin(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .leftJoin(REDACTION)
                .on(REDACTION.VERSION_ID.eq(TEXT_VERSION.ID))
                .leftJoin(removing)
                .on(removing.NUMBER.eq(REDACTION.ACT))
                .where(TEXT_VERSION.TEXT_ID.in(texts))
                .and(TEXT_VERSION.ACT.le(upTo))
                .and(TEXT_VERSION.LANGUAGE.in(reader, reader.written()).or(TEXT_VERSION.TRANSLATES.isNull()))
                .fetch(mapping(Version::new));
        var words = new HashMap<TextId, ShownText>();
        versions.stream()
                .collect(Collectors.groupingBy(Version::text))
                .forEach((text, all) -> words.put(text, shown(all, reader)));
        return words;
    }

    private static ShownText shown(List<Version> versions, Language reader) {
        var best = versions.stream()
                .min(comparingInt((Version one) -> distance(one.language(), reader))
                        .thenComparing(one -> one.act().number(), (one, other) -> Long.compare(other, one))
                        .thenComparing(Version::ordinal, (one, other) -> Integer.compare(other, one)))
                .orElseThrow();
        return new ShownText(
                        best.body(),
                        best.language(),
                        best.translates() != null,
                        best.translates() != null && hasNewerOriginal(best, versions),
                        best.reviewed(),
                        best.removal())
                .readBy(reader);
    }

    /** The reader's own script first, then that from which it is derived, then whatever was given. */
    private static int distance(Language language, Language reader) {
        if (language == reader) {
            return 0;
        }
        return language == reader.written() ? 1 : 2;
    }

    private static boolean hasNewerOriginal(Version translation, List<Version> versions) {
        var translated = versions.stream()
                .filter(one -> one.id().equals(translation.translates()))
                .mapToLong(one -> one.act().number())
                .findFirst();
        return translated.isPresent()
                && versions.stream()
                        .anyMatch(one -> one.translates() == null && one.act().number() > translated.getAsLong());
    }
}
