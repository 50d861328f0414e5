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
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes what would show whether the aim is reached, with its first target where there is one. */
@Component
class IndicatorPublisher implements Publisher<IndicatorContent> {

    /** The longest name of an indicator, a series or a group, in characters. */
    static final int LONGEST_NAME = 200;

    private final IndicatorStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    IndicatorPublisher(IndicatorStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.INDICATOR);
    }

    @Override
    public Class<IndicatorContent> content() {
        return IndicatorContent.class;
    }

    @Override
    public List<Problem> check(IndicatorContent content, DraftHeader draft) {
        var checks = new Checks(things, draft)
                .that(store.find(content.id()).isEmpty(), "name", "problem.alreadyPublished")
                .about("of", content.of())
                .words("name", content.name(), LONGEST_NAME)
                .words("measures", content.measures(), Wording.LONGEST)
                .chosen("unit", content.unit())
                .chosen("better", content.better());
        if (content.target() != null) {
            IndicatorChecks.target(checks, "target", content.target());
        }
        return checks.grounds("grounds", content.grounds()).problems();
    }

    /** Nobody aimed at the first target before it was published. */
    @Override
    public Set<RecommendationId> publish(IndicatorContent content, Publishing publishing) {
        var act = publishing.act().number();
        var root =
                things.item(Objects.requireNonNull(content.of())).orElseThrow().root();
        var now = FuzzyDate.of(today.day());
        store.add(
                content,
                root,
                now,
                texts.add("indicator.name", Objects.requireNonNull(content.name()), act),
                texts.add("indicator.measures", Objects.requireNonNull(content.measures()), act),
                publishing);
        if (content.target() != null) {
            store.addTarget(
                    content.id(), content.target(), now, null, Objects.requireNonNull(content.grounds()), publishing);
        }
        return Set.of(root);
    }
}
