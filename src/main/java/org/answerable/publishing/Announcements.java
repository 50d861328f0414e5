package org.answerable.publishing;

import java.util.List;
import org.answerable.storage.OtherNodes;
import org.answerable.vocabulary.ActNumber;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whoever keeps what was read of each act that is committed: on this node before the publisher gets an answer, on
 * every other one as soon as it hears of it.
 */
@Component
public class Announcements implements OtherNodes.Listener {

    private final ActStore store;
    private final OtherNodes nodes;
    private final List<Listener> listeners;

    Announcements(ActStore store, OtherNodes nodes, List<Listener> listeners) {
        this.store = store;
        this.nodes = nodes;
        this.listeners = listeners;
    }

    /** Who keeps what was read. */
    public interface Listener {

        /** An act is committed; what it did not touch may be kept. */
        void committed(Touched touched);

        /** Acts may have been missed: nothing that was read may be kept. */
        void missed();
    }

    /** Within the act's transaction: told when it is committed, never when it is taken back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void announce(FactsPublished news) {
        var touched = store.touched(news.act().number());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                touched.ifPresent(what -> listeners.forEach(listener -> listener.committed(what)));
            }
        });
    }

    @EventListener(ContextRefreshedEvent.class)
    void begin() {
        nodes.listen(this);
    }

    @Override
    public void heard(long act) {
        store.touched(new ActNumber(act))
                .ifPresentOrElse(what -> listeners.forEach(listener -> listener.committed(what)), this::missed);
    }

    @Override
    public void missed() {
        listeners.forEach(Listener::missed);
    }
}
