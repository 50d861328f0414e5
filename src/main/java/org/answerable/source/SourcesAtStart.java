package org.answerable.source;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before anything is served: sources from before there was an order get their places in it. */
@Component
class SourcesAtStart implements SmartInitializingSingleton {

    private final SourceStore store;

    SourcesAtStart(SourceStore store) {
        this.store = store;
    }

    @Override
    public void afterSingletonsInstantiated() {
        store.orderAll();
    }
}
