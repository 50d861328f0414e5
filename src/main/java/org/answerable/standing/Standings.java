package org.answerable.standing;

import org.answerable.publishing.Act;
import org.answerable.publishing.FactsPublished;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the projection of how each recommendation stands: written with each act, and rebuilt from the facts alone. */
@Component
public class Standings {

    private final StoryQueries stories;
    private final StandingStore store;

    Standings(StoryQueries stories, StandingStore store) {
        this.stories = stories;
        this.store = store;
    }

    /** Within the act's transaction, so that no reader sees facts without their standing. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void project(FactsPublished news) {
        news.roots().forEach(root -> project(root, news.act()));
    }

    /** Throws the projection away and makes it again; afterwards it is what it was. */
    @Transactional
    public void rebuild() {
        store.clear();
        for (var touch : stories.touches()) {
            project(touch.root(), new Act(touch.act(), touch.publishedAt()));
        }
    }

    private void project(RecommendationId root, Act act) {
        for (var told : stories.stories(root, act)) {
            store.write(told, Standing.of(told.story()), act);
        }
    }
}
