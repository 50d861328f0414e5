package org.answerable.language;

import static java.util.stream.Collectors.toMap;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class TextStore {

    private final DSLContext db;

    TextStore(DSLContext db) {
        this.db = db;
    }

    /** Who agreed to new words, and why they take the place of others. */
    record Agreed(ApprovalId approval, @Nullable UUID rewording) {}

    private TextId addSlot(String kind, ActNumber act) {
        var id = TextId.next();
        db.insertInto(TEXT_SLOT)
                .set(TEXT_SLOT.ID, id)
                .set(TEXT_SLOT.KIND, kind)
                .set(TEXT_SLOT.ACT, act)
                .execute();
        return id;
    }

    /** A new text, original first, with three statements for all languages: a publication brings hundreds of texts. */
    TextId addText(String kind, Language source, Map<Language, String> bodies, ActNumber act) {
        var text = addSlot(kind, act);
        var original = TextVersionId.next();
        var body = Objects.requireNonNull(bodies.get(source));
        var versions = db.insertInto(
                        TEXT_VERSION,
                        TEXT_VERSION.ID,
                        TEXT_VERSION.TEXT_ID,
                        TEXT_VERSION.LANGUAGE,
                        TEXT_VERSION.ORDINAL,
                        TEXT_VERSION.TRANSLATES,
                        TEXT_VERSION.ACT)
                .values(original, text, source, 1, null, act);
        var words = db.insertInto(TEXT_BODY, TEXT_BODY.VERSION_ID, TEXT_BODY.BODY, TEXT_BODY.SORT_KEY)
                .values(original, body, SortKeys.of(source, body));
        for (var translation : bodies.entrySet()) {
            if (translation.getKey() != source) {
                var id = TextVersionId.next();
                versions = versions.values(id, text, translation.getKey(), 1, original, act);
                words = words.values(
                        id, translation.getValue(), SortKeys.of(translation.getKey(), translation.getValue()));
            }
        }
        versions.execute();
        words.execute();
        return text;
    }

    TextVersionId addVersion(
            TextId text,
            Language language,
            int ordinal,
            @Nullable TextVersionId translates,
            Agreed agreed,
            ActNumber act,
            String body) {
        var id = TextVersionId.next();
        db.insertInto(TEXT_VERSION)
                .set(TEXT_VERSION.ID, id)
                .set(TEXT_VERSION.TEXT_ID, text)
                .set(TEXT_VERSION.LANGUAGE, language)
                .set(TEXT_VERSION.ORDINAL, ordinal)
                .set(TEXT_VERSION.TRANSLATES, translates)
                .set(TEXT_VERSION.APPROVAL_ID, agreed.approval())
                .set(TEXT_VERSION.REWORDING_ID, agreed.rewording())
                .set(TEXT_VERSION.ACT, act)
                .execute();
        db.insertInto(TEXT_BODY)
                .set(TEXT_BODY.VERSION_ID, id)
                .set(TEXT_BODY.BODY, body)
                .set(TEXT_BODY.SORT_KEY, SortKeys.of(language, body))
                .execute();
        return id;
    }

    /** The latest words of a text in each language in which some are there. */
    Map<Language, String> words(TextId text) {
        return words(text, noCondition());
    }

    private Map<Language, String> words(TextId text, Condition published) {
        return db
                .select(TEXT_VERSION.LANGUAGE, TEXT_BODY.BODY)
                .from(TEXT_VERSION)
                .join(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .join(ACT)
                .on(ACT.NUMBER.eq(TEXT_VERSION.ACT))
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(published)
                .orderBy(TEXT_VERSION.ORDINAL)
                .fetch()
                .stream()
                .collect(toMap(Record2::value1, Record2::value2, (_, later) -> later));
    }

    /** The same as it was at an instant. */
    Map<Language, String> words(TextId text, Instant then) {
        return words(text, ACT.PUBLISHED_AT.le(then));
    }

    int lastOrdinal(TextId text, Language language) {
        var last = db.select(max(TEXT_VERSION.ORDINAL))
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.LANGUAGE.eq(language))
                .fetchOne(max(TEXT_VERSION.ORDINAL));
        return last == null ? 0 : last;
    }

    /** The language of the latest original. */
    Optional<Language> source(TextId text) {
        return db.select(TEXT_VERSION.LANGUAGE)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.TRANSLATES.isNull())
                .orderBy(TEXT_VERSION.ACT.desc(), TEXT_VERSION.ORDINAL.desc())
                .limit(1)
                .fetchOptional(TEXT_VERSION.LANGUAGE);
    }

    Optional<TextVersionId> latestOriginal(TextId text) {
        return db.select(TEXT_VERSION.ID)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.TRANSLATES.isNull())
                .orderBy(TEXT_VERSION.ACT.desc(), TEXT_VERSION.ORDINAL.desc())
                .limit(1)
                .fetchOptional(TEXT_VERSION.ID);
    }
}
