package org.answerable.correction;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION_BODY;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.drafting.DraftHeader;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds what a redaction takes away: the words that it names, and the same words where they stand once more. */
@Repository
class RemovableQueries {

    private final DSLContext db;

    RemovableQueries(DSLContext db) {
        this.db = db;
    }

    Removable find(RedactionContent content, DraftHeader draft) {
        if (content.source() != null) {
            return source(content.source());
        }
        return content.edition() != null
                ? edition(content.edition())
                : text(Objects.requireNonNull(content.text()), content, draft);
    }

    private Removable text(TextId text, RedactionContent content, DraftHeader draft) {
        var words = new HashSet<>(db.select(TEXT_BODY.BODY)
                .from(TEXT_BODY)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(TEXT_BODY.VERSION_ID))
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.LANGUAGE.in(content.languages()))
                .fetchSet(TEXT_BODY.BODY));
        var versions = db.select(TEXT_VERSION.ID, TEXT_VERSION.ACT)
                .from(TEXT_VERSION)
                .join(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .join(TEXT_SLOT)
                .on(TEXT_SLOT.ID.eq(TEXT_VERSION.TEXT_ID))
                .where(TEXT_VERSION.LANGUAGE.in(content.languages()))
                .and(TEXT_SLOT.ID.eq(text).or(sayTheSame(text, words, draft)))
                .fetchMap(TEXT_VERSION.ID, TEXT_VERSION.ACT);
        return new Removable(
                versions.keySet(),
                Set.of(),
                Set.of(),
                words,
                Stream.concat(broughtBy(Set.copyOf(versions.values())), about(text))
                        .collect(Collectors.toSet()));
    }

    /** The same words at the same place of another edition or record. */
    private Condition sayTheSame(TextId text, Set<String> words, DraftHeader draft) {
        return TEXT_BODY
                .BODY
                .in(words)
                .and(TEXT_SLOT.KIND.eq(select(TEXT_SLOT.as("named").KIND)
                        .from(TEXT_SLOT.as("named"))
                        .where(TEXT_SLOT.as("named").ID.eq(text))))
                .and(ReachQueries.ours(draft));
    }

    private Removable source(SourceId source) {
        var words = new HashSet<String>();
        var other = SOURCE_BODY.as("other");
        db.select(
                        SOURCE_BODY.TITLE,
                        SOURCE_BODY.ADDRESS,
                        unless(
                                SOURCE_BODY.PUBLISHER,
                                exists(selectOne()
                                        .from(other)
                                        .where(other.PUBLISHER.eq(SOURCE_BODY.PUBLISHER))
                                        .and(other.SOURCE_ID.ne(source)))))
                .from(SOURCE_BODY)
                .where(SOURCE_BODY.SOURCE_ID.eq(source))
                .forEach(row -> addTo(words, row));
        var acts =
                db.select(SOURCE.ACT).from(SOURCE).where(SOURCE.ID.eq(source)).fetchSet(SOURCE.ACT);
        return new Removable(
                Set.of(), Set.of(source), Set.of(), words, broughtBy(acts).collect(Collectors.toSet()));
    }

    private Removable edition(UUID edition) {
        var words = new HashSet<String>();
        db.select(
                        PUBLICATION_EDITION_BODY.AUTHORS,
                        PUBLICATION_EDITION_BODY.ADDRESS,
                        PUBLICATION_EDITION_BODY.PUBLISHER)
                .from(PUBLICATION_EDITION_BODY)
                .where(PUBLICATION_EDITION_BODY.EDITION_ID.eq(edition))
                .forEach(row -> addTo(words, row));
        var acts = db.select(PUBLICATION_EDITION.ACT)
                .from(PUBLICATION_EDITION)
                .where(PUBLICATION_EDITION.ID.eq(edition))
                .fetchSet(PUBLICATION_EDITION.ACT);
        return new Removable(
                Set.of(), Set.of(), Set.of(edition), words, broughtBy(acts).collect(Collectors.toSet()));
    }

    /** Who publishes much is no secret: the name stays in drafts while another source is public under it. */
    private static Field<@Nullable String> unless(Field<String> words, Condition publicElsewhere) {
        return when(publicElsewhere, castNull(words)).otherwise(words);
    }

    private static void addTo(Set<String> words, Record3<String, String, String> row) {
        Stream.of(row.value1(), row.value2(), row.value3())
                .filter(Objects::nonNull)
                .forEach(words::add);
    }

    private Stream<DraftId> broughtBy(Set<ActNumber> acts) {
        return db
                .select(ACT.DRAFT_ID)
                .from(ACT)
                .where(ACT.NUMBER.in(acts))
                .and(ACT.DRAFT_ID.isNotNull())
                .fetchSet(ACT.DRAFT_ID)
                .stream();
    }

    /** Other wordings of the same text, whether they were published or not. */
    private Stream<DraftId> about(TextId text) {
        return db
                .select(DRAFT.ID)
                .from(DRAFT)
                .where(DRAFT.KIND.eq(DraftKind.REWORDING))
                .and(DRAFT.SUBJECT_ID.eq(text.id()))
                .fetchSet(DRAFT.ID)
                .stream();
    }
}
