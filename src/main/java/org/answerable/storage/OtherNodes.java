package org.answerable.storage;

/** What nodes that serve from the same database hear of each other's acts. */
public interface OtherNodes {

    /** Who hears. */
    interface Listener {

        /** This act was committed, perhaps by this node itself. */
        void heard(long act);

        /** Acts may have been missed; from now on each is heard again. */
        void missed();
    }

    /** Hears from now on, until the portal stops. */
    void listen(Listener listener);

    /** Whether every act that another node committed a second ago has been heard. */
    boolean heardAll();
}
