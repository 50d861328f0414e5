package org.answerable.standing;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.TreeSet;
import org.answerable.publishing.Act;
import org.answerable.publishing.FactsPublished;
import org.answerable.storage.Today;
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
    private final Today today;

    Standings(StoryQueries stories, StandingStore store, Today today) {
        this.stories = stories;
        this.store = store;
        this.today = today;
    }

    /** Within the act's transaction, so that no reader sees facts without their standing. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void project(FactsPublished news) {
        news.roots().forEach(root -> project(root, news.act()));
    }

    /** Makes the projection where a migration has thrown it away. */
    @Transactional
    public void makeMissing() {
        if (store.isEmpty()) {
            rebuild();
        }
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
        var family = stories.stories(root, act.number());
        var news = family.stream()
                .flatMap(told -> told.chronicle().news().stream())
                .collect(toCollection(TreeSet::new));
        var published = today.dayOf(act.publishedAt());
        store.write(
                root,
                act,
                family.stream()
                        .flatMap(told ->
                                Span.of(told.chronicle(), news, today.dayOf(told.publishedAt()), published).stream()
                                        .map(span -> row(told, span, act, published)))
                        .toList());
    }

    /** As of the day of the act a change has the act's instant; before any news it is that of the publication. */
    private StandingStore.Row row(StoryQueries.Told told, Span span, Act act, LocalDate published) {
        var changedOn = span.changedOn();
        var changedAt = changedOn == null
                ? told.publishedAt()
                : changedOn.equals(published) && !span.from().isBefore(published)
                        ? act.publishedAt()
                        : today.startOf(changedOn);
        return new StandingStore.Row(told, span, changedAt);
    }
}
