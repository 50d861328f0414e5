package org.answerable.publication;

import static org.answerable.schema.Tables.PASSAGE;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION_BODY;
import static org.answerable.schema.Tables.TOPIC;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TopicId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PublicationStore {

    private final DSLContext db;

    PublicationStore(DSLContext db) {
        this.db = db;
    }

    void addEdition(
            PublicationId publication,
            PublicationContent content,
            TextId title,
            TextId summary,
            TextId disclosure,
            @Nullable TextId dateNote,
            ActNumber act) {
        var date = content.publishedOn();
        var id = UUID.randomUUID();
        db.insertInto(PUBLICATION_EDITION)
                .set(PUBLICATION_EDITION.ID, id)
                .set(PUBLICATION_EDITION.PUBLICATION_ID, publication)
                .set(PUBLICATION_EDITION.ACT, act)
                .set(PUBLICATION_EDITION.TITLE_TEXT, title)
                .set(PUBLICATION_EDITION.SUMMARY_TEXT, summary)
                .set(PUBLICATION_EDITION.DISCLOSURE_TEXT, disclosure)
                .set(PUBLICATION_EDITION.DATE_NOTE_TEXT, dateNote)
                .set(PUBLICATION_EDITION.PUBLISHED_ON, date == null ? null : date.day())
                .set(PUBLICATION_EDITION.PUBLISHED_PRECISION, date == null ? null : date.precision())
                .execute();
        db.insertInto(PUBLICATION_EDITION_BODY)
                .set(PUBLICATION_EDITION_BODY.EDITION_ID, id)
                .set(PUBLICATION_EDITION_BODY.PUBLISHER, Objects.requireNonNull(content.publisher()))
                .set(PUBLICATION_EDITION_BODY.AUTHORS, Objects.requireNonNull(content.authors()))
                .set(PUBLICATION_EDITION_BODY.ADDRESS, content.address())
                .execute();
    }

    /** The text that names a published topic. */
    Optional<TextId> nameOf(TopicId id) {
        return db.select(TOPIC.NAME_TEXT).from(TOPIC).where(TOPIC.ID.eq(id)).fetchOptional(TOPIC.NAME_TEXT);
    }

    /** Whether a topic other than this one has this name in its address. */
    boolean hasAnother(TopicId than, String slug) {
        return db.fetchExists(TOPIC, TOPIC.SLUG.eq(slug).and(TOPIC.ID.ne(than)));
    }

    /** The text that says where a published passage is, in whichever publication. */
    Optional<TextId> placeOf(PassageId id) {
        return db.select(PASSAGE.PLACE_TEXT)
                .from(PASSAGE)
                .where(PASSAGE.ID.eq(id))
                .fetchOptional(PASSAGE.PLACE_TEXT);
    }

    void addTopic(TopicContent topic, TextId name, ActNumber act) {
        db.insertInto(TOPIC)
                .set(TOPIC.ID, topic.id())
                .set(TOPIC.SLUG, Objects.requireNonNull(topic.slug()))
                .set(TOPIC.NAME_TEXT, name)
                .set(TOPIC.ACT, act)
                .execute();
    }

    void addPassage(PassageId id, PublicationId publication, TextId place, ActNumber act) {
        db.insertInto(PASSAGE)
                .set(PASSAGE.ID, id)
                .set(PASSAGE.PUBLICATION_ID, publication)
                .set(PASSAGE.PLACE_TEXT, place)
                .set(PASSAGE.ACT, act)
                .execute();
    }
}
