package org.answerable.contact;

import static org.answerable.schema.Tables.MESSAGE;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.access.CurrentActor;
import org.answerable.contact.NewMessage.Sent;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes what readers sent, and what became of it. */
@Repository
class MessageStore {

    private static final String ITEM = "recommendations/";
    private static final String PAPER = "publications/";

    private final DSLContext db;
    private final MessageQueries messages;
    private final CurrentActor actor;
    private final Clock clock;

    MessageStore(DSLContext db, MessageQueries messages, CurrentActor actor, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.actor = actor;
        this.clock = clock;
    }

    private record Place(
            @Nullable PublicationId publication, @Nullable RecommendationId recommendation) {}

    /** Keeps it once; nothing where this form was sent before. */
    Optional<UUID> add(Sent sent) {
        var id = UUID.randomUUID();
        var message = sent.message();
        var place = place(message.page());
        var added = db.insertInto(MESSAGE)
                .set(MESSAGE.ID, id)
                .set(MESSAGE.PUBLICATION_ID, place.publication())
                .set(MESSAGE.RECOMMENDATION_ID, place.recommendation())
                .set(MESSAGE.PAGE, message.address())
                .set(MESSAGE.LANGUAGE, sent.language())
                .set(MESSAGE.WORDS, message.words())
                .set(MESSAGE.REPLY_ADDRESS, message.replyAddress().isEmpty() ? null : message.replyAddress())
                .set(MESSAGE.RECEIVED_AT, clock.instant())
                .set(MESSAGE.STATE, Message.State.OPEN.name())
                .set(MESSAGE.FORM_DIGEST, sent.formDigest())
                .onConflictDoNothing()
                .execute();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Says what became of an open one, if the actor may read it. */
    boolean handle(UUID id, Message.State state) {
        return db.update(MESSAGE)
                        .set(MESSAGE.STATE, state.name())
                        .set(MESSAGE.HANDLED_BY, actor.id().id())
                        .set(MESSAGE.HANDLED_AT, clock.instant())
                        .where(MESSAGE.ID.eq(id))
                        .and(MESSAGE.STATE.eq(Message.State.OPEN.name()))
                        .and(messages.readable())
                        .execute()
                == 1;
    }

    /** Takes words and address out of one that was handled, if the actor may read it. */
    boolean erase(UUID id) {
        return erase(MESSAGE.ID
                        .eq(id)
                        .and(MESSAGE.STATE.ne(Message.State.OPEN.name()))
                        .and(messages.readable()))
                == 1;
    }

    /** Those that were handled, or came, too long ago. */
    List<UUID> due(Instant handledBefore, Instant receivedBefore) {
        return db.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.ERASED_AT.isNull())
                .and(MESSAGE.HANDLED_AT.lt(handledBefore).or(MESSAGE.RECEIVED_AT.lt(receivedBefore)))
                .fetch(MESSAGE.ID);
    }

    /** Takes words and address out of one whose time is over; what nobody handled is closed by it. */
    void expire(UUID id) {
        db.update(MESSAGE)
                .set(MESSAGE.STATE, Message.State.CLOSED.name())
                .set(MESSAGE.HANDLED_AT, clock.instant())
                .where(MESSAGE.ID.eq(id))
                .and(MESSAGE.STATE.eq(Message.State.OPEN.name()))
                .execute();
        erase(MESSAGE.ID.eq(id));
    }

    private int erase(Condition which) {
        return db.update(MESSAGE)
                .setNull(MESSAGE.WORDS)
                .setNull(MESSAGE.REPLY_ADDRESS)
                .set(MESSAGE.ERASED_AT, clock.instant())
                .where(which)
                .and(MESSAGE.ERASED_AT.isNull())
                .execute();
    }

    /** What a page belongs to; where there is one publication only, everything is about it. */
    private Place place(String page) {
        if (page.startsWith(ITEM)) {
            var found = db.select(RECOMMENDATION.PUBLICATION_ID, RECOMMENDATION.ROOT_ID)
                    .from(RECOMMENDATION)
                    .where(RECOMMENDATION.REFERENCE.eq(page.substring(ITEM.length())))
                    .fetchOptional(row -> new Place(row.value1(), row.value2()));
            if (found.isPresent()) {
                return found.get();
            }
        }
        var published = db.select(PUBLICATION.ID, PUBLICATION.SLUG)
                .from(PUBLICATION)
                .where(PUBLICATION.ID.in(
                        select(PUBLICATION_EDITION.PUBLICATION_ID).from(PUBLICATION_EDITION)))
                .fetch();
        return published.stream()
                .filter(row -> published.size() == 1 || page.equals(PAPER + row.value2()))
                .findFirst()
                .map(row -> new Place(row.value1(), null))
                .orElse(new Place(null, null));
    }
}
