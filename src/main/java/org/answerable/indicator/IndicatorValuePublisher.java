package org.answerable.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes numbers, and with the first of them the series and the group to which they belong. */
@Component
class IndicatorValuePublisher implements Publisher<IndicatorValueContent> {

    private final IndicatorStore store;
    private final ValueStore values;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    IndicatorValuePublisher(IndicatorStore store, ValueStore values, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.values = values;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.INDICATOR_VALUE);
    }

    @Override
    public Class<IndicatorValueContent> content() {
        return IndicatorValueContent.class;
    }

    @Override
    public List<Problem> check(IndicatorValueContent content, DraftHeader draft) {
        var checks = new Checks(things, draft);
        var known = IndicatorChecks.known(checks, content.indicator(), store);
        known.ifPresent(indicator -> line(content, indicator, checks));
        checks.past("on", content.on(), today.day());
        amount(content, known.map(IndicatorStore.Known::unit), checks);
        checks.that(!values.isThere(content), "on", "problem.valueThere")
                .wordsIfAny("sampling", content.sampling(), Wording.LONGEST)
                .grounds("grounds", content.grounds());
        return checks.that(stands(content.grounds()), "grounds", "problem.numberFromSomewhere")
                .problems();
    }

    /** The series and the group are published and belong here, or have what they need to be. */
    private void line(IndicatorValueContent content, IndicatorStore.Known indicator, Checks checks) {
        var series = content.series();
        values.indicatorOf(series.id())
                .ifPresentOrElse(
                        of -> checks.that(of.equals(content.indicator()), "series", "problem.outside"),
                        () -> newSeries(series, indicator, checks));
        var group = content.group();
        if (group != null) {
            values.indicatorOf(group.id())
                    .ifPresentOrElse(
                            of -> checks.that(of.equals(content.indicator()), "group", "problem.outside"),
                            () -> checks.words("group.name", group.name(), IndicatorPublisher.LONGEST_NAME));
        }
    }

    private static void newSeries(SeriesContent series, IndicatorStore.Known indicator, Checks checks) {
        checks.words("series.name", series.name(), IndicatorPublisher.LONGEST_NAME);
        var apart = series.apart();
        checks.that(!indicator.hasSeries() || (apart != null && apart.whole()), "series.apart", "problem.apart")
                .wordsIfAny("series.apart", apart, Wording.LONGEST);
    }

    /** What is known of fewer than ten people is neither told nor kept. */
    private static void amount(IndicatorValueContent content, Optional<Unit> unit, Checks checks) {
        var amount = content.amount();
        var asked = content.peopleAsked();
        if (content.fewerThanTen()) {
            checks.that(amount == null, "amount", "problem.hiddenNumber")
                    .that(asked == null, "peopleAsked", "problem.hiddenNumber");
            return;
        }
        checks.chosen("amount", amount)
                .that(
                        !IndicatorChecks.tellsOfFew(unit.orElse(null), amount),
                        "amount",
                        "problem.fewPeople",
                        Unit.FEWEST_PEOPLE)
                .that(
                        asked == null || asked >= Unit.FEWEST_PEOPLE,
                        "peopleAsked",
                        "problem.fewPeople",
                        Unit.FEWEST_PEOPLE);
        IndicatorChecks.amount(checks, "amount", amount);
    }

    /** A number stands somewhere; nobody judges it. */
    private static boolean stands(@Nullable Grounds grounds) {
        return grounds == null || grounds.provenance() != Provenance.JUDGEMENT;
    }

    @Override
    public Set<RecommendationId> publish(IndicatorValueContent content, Publishing publishing) {
        var act = publishing.act().number();
        var indicator = Objects.requireNonNull(content.indicator());
        var known = store.find(indicator).orElseThrow();
        var series = content.series();
        if (values.indicatorOf(series.id()).isEmpty()) {
            values.addSeries(
                    indicator,
                    series,
                    !known.hasSeries(),
                    texts.add("indicator.series", Objects.requireNonNull(series.name()), act),
                    texts.addIfAny("indicator.apart", series.apart(), act),
                    publishing);
        }
        var group = content.group();
        if (group != null && values.indicatorOf(group.id()).isEmpty()) {
            values.addGroup(
                    indicator,
                    group.id(),
                    texts.add("indicator.group", Objects.requireNonNull(group.name()), act),
                    publishing);
        }
        values.addValue(
                content, known.unit(), texts.addIfAny("indicator.sampling", content.sampling(), act), publishing);
        return Set.of(known.root());
    }
}
