package org.answerable.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.access.ApproverOnly;
import org.answerable.access.CurrentActor;
import org.answerable.access.MayDraft;
import org.answerable.access.StaffOrAuditor;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Work that is not yet published: begun, saved as often as one likes, taken back, put before a second person. */
@Service
public class Drafts {

    /** What also those may do who must not work on it any more. */
    private static final List<Deed> LAYING_ASIDE = List.of(Deed.DRAFT_TAKEN_BACK, Deed.DRAFT_DISCARDED);

    private final DraftStore store;
    private final Publishers publishers;
    private final Conflicts conflicts;
    private final History history;
    private final CurrentActor actor;
    private final Clock clock;

    Drafts(
            DraftStore store,
            Publishers publishers,
            Conflicts conflicts,
            History history,
            CurrentActor actor,
            Clock clock) {
        this.store = store;
        this.publishers = publishers;
        this.conflicts = conflicts;
        this.history = history;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins a draft where the actor's grants allow it. */
    @MayDraft
    @Transactional
    public OpenResult open(NewDraft draft) {
        var id = DraftId.next();
        var header = new DraftHeader(
                id,
                draft.kind(),
                draft.publication(),
                draft.institution(),
                draft.recommendation(),
                draft.subject(),
                DraftState.OPEN,
                null,
                actor.id(),
                actor.id(),
                now(),
                now(),
                null,
                1);
        if (!store.isThere(draft)) {
            return notThere(draft);
        }
        store.add(header, publishers.write(draft.kind(), draft.content(), Map.of()));
        if (!store.isMine(id)) {
            return notThere(draft);
        }
        if (conflicts.among(header)) {
            notThere(draft);
            return new OpenResult.ConflictOfInterest();
        }
        history.write(Deed.DRAFT_OPENED, header.inHistory());
        return new OpenResult.Opened(header);
    }

    /** The draft as it is now; nothing where it is not there or not the actor's. */
    @MayDraft
    @Transactional(readOnly = true)
    public Optional<DraftPage> find(DraftId id) {
        return store.find(id).map(this::page);
    }

    /** The same for those who only read. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<DraftPage> read(DraftId id) {
        return store.find(id).map(this::page);
    }

    /** Keeps new content if the draft is still at {@code version}. What was submitted is taken back first. */
    @MayDraft
    @Transactional
    public SaveResult save(DraftId id, int version, Record content) {
        return save(id, version, content, Map.of());
    }

    /** The same with what was typed for dates and numbers and could not be read, by field. */
    @MayDraft
    @Transactional
    public SaveResult save(DraftId id, int version, Record content, Map<String, String> unread) {
        return change(id, version, List.of(DraftState.OPEN, DraftState.RETURNED), Deed.DRAFT_SAVED, draft -> {
            store.save(draft, publishers.write(draft.kind(), content, unread), actor.id(), now());
            return true;
        });
    }

    /** Goes back to the content before the last save, as a new version. */
    @MayDraft
    @Transactional
    public SaveResult undo(DraftId id, int version) {
        return change(id, version, List.of(DraftState.OPEN, DraftState.RETURNED), Deed.DRAFT_UNDONE, draft -> {
            var before = store.revision(id, version - 1);
            before.ifPresent(content -> store.save(draft, content, actor.id(), now()));
            return before.isPresent();
        });
    }

    /** Puts the draft before a second person, unless something is missing. */
    @MayDraft
    @Transactional
    public PublishResult submit(DraftId id, int version) {
        var kept = store.findForWriting(id).orElse(null);
        if (kept == null) {
            history.writeRefused(Deed.DRAFT_SUBMITTED, Subject.of("DRAFT", id.id()));
            return new PublishResult.NotThere();
        }
        var draft = kept.header();
        if (draft.version() != version) {
            return new PublishResult.Stale(page(kept));
        }
        var content = publishers.read(draft.kind(), kept.content());
        if (!publishers.needsSecondPerson(content, draft) || !draft.state().isWritten()) {
            return new PublishResult.Closed(draft.state());
        }
        if (conflicts.among(draft, content)) {
            history.writeRefused(Deed.DRAFT_SUBMITTED, draft.inHistory());
            return new PublishResult.ConflictOfInterest();
        }
        var problems = publishers.check(kept);
        if (!problems.isEmpty()) {
            return new PublishResult.Incomplete(problems);
        }
        store.submit(id, actor.id(), now());
        history.write(Deed.DRAFT_SUBMITTED, draft.inHistory());
        return new PublishResult.Submitted();
    }

    /** Takes a submitted draft back to work on it. */
    @MayDraft
    @Transactional
    public SaveResult takeBack(DraftId id, int version) {
        return move(id, version, List.of(DraftState.SUBMITTED), DraftState.OPEN, Deed.DRAFT_TAKEN_BACK);
    }

    /** Sends a submitted draft back to its author with a note of at most 2,000 characters. */
    @ApproverOnly
    @Transactional
    public SaveResult giveBack(DraftId id, int version, String note) {
        if (!store.mayApprove(id)) {
            return notThere(Deed.DRAFT_RETURNED, id);
        }
        return change(id, version, List.of(DraftState.SUBMITTED), Deed.DRAFT_RETURNED, draft -> {
            store.move(id, DraftState.RETURNED, note.length() <= 2000 ? note : note.substring(0, 2000));
            return true;
        });
    }

    /** Puts a draft away; it can be restored. */
    @MayDraft
    @Transactional
    public SaveResult discard(DraftId id, int version) {
        return move(
                id,
                version,
                List.of(DraftState.OPEN, DraftState.RETURNED, DraftState.SUBMITTED),
                DraftState.DISCARDED,
                Deed.DRAFT_DISCARDED);
    }

    /** Takes up again what was put away. */
    @MayDraft
    @Transactional
    public SaveResult restore(DraftId id, int version) {
        return move(id, version, List.of(DraftState.DISCARDED), DraftState.OPEN, Deed.DRAFT_RESTORED);
    }

    private SaveResult notThere(Deed deed, DraftId id) {
        history.writeRefused(deed, Subject.of("DRAFT", id.id()));
        return new SaveResult.NotThere();
    }

    private OpenResult notThere(NewDraft draft) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        history.note(Deed.DRAFT_OPENED, false, Subject.none().with(draft.kind().name()));
        return new OpenResult.NotThere();
    }

    private SaveResult move(DraftId id, int version, List<DraftState> from, DraftState to, Deed deed) {
        return change(id, version, from, deed, draft -> {
            store.move(id, to, null);
            return true;
        });
    }

    private SaveResult change(
            DraftId id, int version, List<DraftState> from, Deed deed, Function<DraftHeader, Boolean> work) {
        var kept = store.findForWriting(id).orElse(null);
        if (kept == null) {
            return notThere(deed, id);
        }
        var draft = kept.header();
        if (draft.version() != version) {
            return new SaveResult.Stale(page(kept));
        }
        if (!LAYING_ASIDE.contains(deed) && conflicts.among(draft)) {
            history.writeRefused(deed, draft.inHistory());
            return new SaveResult.ConflictOfInterest();
        }
        if (!from.contains(draft.state()) || !work.apply(draft)) {
            return new SaveResult.Closed(draft.state());
        }
        history.write(deed, draft.inHistory());
        var now = page(store.find(id).orElseThrow());
        return new SaveResult.Kept(now.header(), now.secondPerson());
    }

    private DraftPage page(DraftStore.Kept kept) {
        return publishers.page(kept, store.tookPart(kept.header().id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
