package org.answerable.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes what is aimed at from a day on; the targets before stay visible. */
@Component
class IndicatorTargetPublisher implements Publisher<IndicatorTargetContent> {

    private final IndicatorStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    IndicatorTargetPublisher(IndicatorStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.INDICATOR_TARGET);
    }

    @Override
    public Class<IndicatorTargetContent> content() {
        return IndicatorTargetContent.class;
    }

    /** Of two targets the one true from the later day counts: an earlier one would be published and change nothing. */
    @Override
    public List<Problem> check(IndicatorTargetContent content, DraftHeader draft) {
        var checks = new Checks(things, draft);
        var known = IndicatorChecks.known(checks, content.indicator(), store);
        checks.past("on", content.on(), today.day());
        known.flatMap(IndicatorStore.Known::targetFrom)
                .ifPresent(day -> checks.that(
                        content.on() == null || !content.on().day().isBefore(day), "on", "problem.beforeTarget", day));
        IndicatorChecks.target(checks, "target", content.target());
        return checks.words("reason", content.reason(), Wording.LONGEST)
                .grounds("grounds", content.grounds())
                .problems();
    }

    @Override
    public Set<RecommendationId> publish(IndicatorTargetContent content, Publishing publishing) {
        var indicator = Objects.requireNonNull(content.indicator());
        store.addTarget(
                indicator,
                content.target(),
                Objects.requireNonNull(content.on()),
                texts.add(
                        "indicator.target-reason",
                        Objects.requireNonNull(content.reason()),
                        publishing.act().number()),
                Objects.requireNonNull(content.grounds()),
                publishing);
        return Set.of(store.find(indicator).orElseThrow().root());
    }
}
