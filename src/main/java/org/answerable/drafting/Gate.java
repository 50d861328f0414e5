package org.answerable.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.access.CurrentActor;
import org.answerable.access.MayDraft;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.publishing.Act;
import org.answerable.publishing.Acts;
import org.answerable.publishing.FactsPublished;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The one gate through which drafts become facts. */
@Service
public class Gate {

    private final DraftStore store;
    private final Publishers publishers;
    private final Conflicts conflicts;
    private final Acts acts;
    private final History history;
    private final CurrentActor actor;
    private final ApplicationEventPublisher news;

    Gate(
            DraftStore store,
            Publishers publishers,
            Conflicts conflicts,
            Acts acts,
            History history,
            CurrentActor actor,
            ApplicationEventPublisher news) {
        this.store = store;
        this.publishers = publishers;
        this.conflicts = conflicts;
        this.acts = acts;
        this.history = history;
        this.actor = actor;
        this.news = news;
    }

    /**
     * Publishes a draft that is still at {@code version}. Where it needs a second person the caller is that person: an
     * approver of the publication, or another administrator, who neither saved nor submitted it and speaks for none of
     * its owners. Whoever publishes waits for other publishers first: what is checked here still holds when it is public.
     */
    @MayDraft
    @Transactional
    public PublishResult publish(DraftId id, int version) {
        var kept = store.findForWriting(id).orElse(null);
        if (kept == null) {
            history.writeRefused(Deed.PUBLISHED, Subject.of("DRAFT", id.id()));
            return new PublishResult.NotThere();
        }
        var draft = kept.header();
        var content = publishers.read(draft.kind(), kept.content());
        acts.queueUp();
        var second = publishers.needsSecondPerson(content, draft);
        var refusal = refusal(kept, version, content, second);
        if (refusal != null) {
            history.writeRefused(Deed.PUBLISHED, draft.inHistory());
            return refusal;
        }
        var problems = publishers.check(kept);
        if (!problems.isEmpty()) {
            return new PublishResult.Incomplete(problems);
        }
        var act = acts.open(draft.kind(), id);
        var approval = second ? store.addApproval(draft, actor.id(), act) : null;
        insert(draft, content, act, approval);
        store.close(id);
        history.write(
                Deed.PUBLISHED, draft.inHistory().with("act " + act.number().number()));
        return new PublishResult.Published(act);
    }

    /**
     * Shows what the public would see: publishes in a transaction of its own, lets {@code look} read, and takes it all
     * back. Nothing is kept, nobody else sees it, and nobody who publishes waits for it, but for this draft and the
     * standing of this recommendation. Empty where the draft is not there; its problems where it has any.
     */
    @MayDraft
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public <T> Optional<Preview<T>> preview(DraftId id, Function<Act, T> look) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return store.findForWriting(id).map(kept -> {
            var draft = kept.header();
            var content = publishers.read(draft.kind(), kept.content());
            var problems = publishers.check(kept);
            if (draft.state() == DraftState.PUBLISHED || !problems.isEmpty()) {
                return new Preview<T>(null, problems);
            }
            var act = acts.rehearse(draft.kind(), id);
            var approval = publishers.needsSecondPerson(content, draft)
                    ? store.addApproval(draft, store.addStandIn(act.publishedAt()), act)
                    : null;
            insert(draft, content, act, approval);
            return new Preview<>(look.apply(act), List.of());
        });
    }

    private @Nullable PublishResult refusal(DraftStore.Kept kept, int version, Record content, boolean second) {
        var draft = kept.header();
        if (draft.version() != version) {
            return new PublishResult.Stale(publishers.page(kept, store.tookPart(draft.id())));
        }
        var refusal = second ? refusalOfSecondPerson(draft) : refusalOfAuthor(draft);
        return refusal == null && conflicts.among(draft, content) ? new PublishResult.ConflictOfInterest() : refusal;
    }

    private static @Nullable PublishResult refusalOfAuthor(DraftHeader draft) {
        return draft.state().isWritten() ? null : new PublishResult.Closed(draft.state());
    }

    private @Nullable PublishResult refusalOfSecondPerson(DraftHeader draft) {
        if (!store.mayApprove(draft.id())) {
            return new PublishResult.NotThere();
        }
        if (draft.state() != DraftState.SUBMITTED) {
            return new PublishResult.Closed(draft.state());
        }
        return store.tookPart(draft.id()).contains(actor.id()) ? new PublishResult.SamePerson() : null;
    }

    private void insert(DraftHeader draft, Record content, Act act, @Nullable ApprovalId approval) {
        var roots = publishers.publish(content, new Publishing(draft, act, approval));
        acts.touch(act, roots);
        news.publishEvent(new FactsPublished(act, roots));
    }
}
