package org.answerable.publishing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.answerable.access.CurrentActor;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives publishing acts their number and instant, one after the other. */
@Component
public class Acts {

    private final ActStore store;
    private final CurrentActor actor;
    private final Clock clock;

    Acts(ActStore store, CurrentActor actor, Clock clock) {
        this.store = store;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Waits for the publishers before the caller; those after wait until the caller's transaction ends. What is read from
     * now on is true until then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueUp() {
        store.lock();
    }

    /**
     * An act for a transaction that is taken back. Neither its number nor its instant is ever given to an act that stays,
     * so that nobody waits for it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Act rehearse(DraftKind kind, DraftId draft) {
        return store.addRehearsal(kind, draft, actor.id(), clock::instant);
    }

    /** A new act of the caller's transaction; other publishers wait until that ends, so open it late. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Act open(DraftKind kind, DraftId draft) {
        return store.add(kind, draft, actor.id(), clock::instant);
    }

    /** Notes whose story the act touched: recommendations, not their parts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touch(Act act, Set<RecommendationId> roots) {
        roots.forEach(root -> store.touch(act, root));
    }

    /**
     * The latest act that removed words; zero where none did. What was removed is gone from pages of every act: whoever
     * keeps a page keeps it no longer than this.
     */
    public ActNumber latestRemoval() {
        return store.latestRemoval();
    }

    /**
     * The latest act after one up to another that may have changed words anywhere, not only in the stories that it
     * touched; empty where none did.
     */
    public Optional<ActNumber> latestBeyondStories(ActNumber after, ActNumber upTo) {
        return store.latestBeyondStories(after, upTo);
    }

    /** Whose story acts touched after one up to another; empty where these are more than {@code most}. */
    public Optional<Set<RecommendationId>> touched(ActNumber after, ActNumber upTo, int most) {
        return store.touched(after, upTo, most);
    }

    /** The latest act that is committed; zero before the first. It is the version of every public page. */
    public ActNumber latest() {
        return store.latest();
    }
}
