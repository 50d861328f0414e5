package org.answerable.history;

import static org.answerable.schema.Tables.HISTORY_ENTRY;

import java.time.Clock;
import java.time.Duration;
import org.answerable.access.CurrentActor;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only record of who did what. Nothing here updates or deletes. */
@Component
public class History {

    private static final int LONGEST_DETAIL = 500;

    /** Saving again and again is one deed for so long, unless somebody or something else comes between. */
    private static final Duration SITTING = Duration.ofHours(1);

    private final DSLContext db;
    private final CurrentActor actor;
    private final Clock clock;

    History(DSLContext db, CurrentActor actor, Clock clock) {
        this.db = db;
        this.actor = actor;
        this.clock = clock;
    }

    /** Joins the caller's transaction, so that a deed and its entry stand or fall together. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Deed deed, Subject subject) {
        if (deed != Deed.DRAFT_SAVED || !goesOn(deed, subject)) {
            add(actor.id(), deed, "DONE", subject);
        }
    }

    /** Joins the caller's transaction: somebody did it who has no account, or the portal itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeByNobody(Deed deed, Subject subject) {
        add(null, deed, "DONE", subject);
    }

    /** Joins the caller's transaction: the deed was understood and refused by a rule, and the transaction goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeRefused(Deed deed, Subject subject) {
        add(actor.id(), deed, "REFUSED", subject);
    }

    /** In a transaction of its own: an attempt that came to nothing, or a sign-in. Nobody need be signed in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(Deed deed, boolean done, Subject subject) {
        add(actor.signedIn().map(SignedIn::actor).orElse(null), deed, done ? "DONE" : "REFUSED", subject);
    }

    /** Whether the latest that was done here is the same, by the same person, in the same sitting. */
    private boolean goesOn(Deed deed, Subject subject) {
        return db.select(HISTORY_ENTRY.DEED, HISTORY_ENTRY.OUTCOME, HISTORY_ENTRY.ACTOR_ID, HISTORY_ENTRY.HAPPENED_AT)
                .from(HISTORY_ENTRY)
                .where(HISTORY_ENTRY.SUBJECT_ID.eq(subject.id()))
                .orderBy(HISTORY_ENTRY.ID.desc())
                .limit(1)
                .fetchOptional()
                .filter(last ->
                        last.value1().equals(deed.name()) && last.value2().equals("DONE"))
                .filter(last -> actor.id().equals(last.value3()))
                .filter(last -> last.value4().isAfter(clock.instant().minus(SITTING)))
                .isPresent();
    }

    private void add(@Nullable ActorId who, Deed deed, String outcome, Subject subject) {
        var detail = subject.detail();
        db.insertInto(HISTORY_ENTRY)
                .set(HISTORY_ENTRY.HAPPENED_AT, clock.instant())
                .set(HISTORY_ENTRY.ACTOR_ID, who)
                .set(HISTORY_ENTRY.DEED, deed.name())
                .set(HISTORY_ENTRY.OUTCOME, outcome)
                .set(HISTORY_ENTRY.SUBJECT_KIND, subject.kind())
                .set(HISTORY_ENTRY.SUBJECT_ID, subject.id())
                .set(HISTORY_ENTRY.RECOMMENDATION_ID, subject.recommendation())
                .set(
                        HISTORY_ENTRY.DETAIL,
                        detail == null || detail.length() <= LONGEST_DETAIL
                                ? detail
                                : detail.substring(0, LONGEST_DETAIL))
                .execute();
    }
}
