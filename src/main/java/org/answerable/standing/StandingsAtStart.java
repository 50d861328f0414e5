package org.answerable.standing;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before anything is served: what a migration has thrown away is made again. */
@Component
class StandingsAtStart implements SmartInitializingSingleton {

    private final Standings standings;

    StandingsAtStart(Standings standings) {
        this.standings = standings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        standings.makeMissing();
    }
}
