package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.answerable.desk.IndicatorLine;
import org.answerable.desk.Workplace;
import org.answerable.parts.Amounts;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;

/** The indicators with their values, and at each what can be done with it. */
final class IndicatorsSection extends Composite<Section> {

    private final Workplace at;
    private final Beginnings beginnings;

    IndicatorsSection(Workplace at, Beginnings beginnings) {
        this.at = at;
        this.beginnings = beginnings;
        if (at.mayDraft()) {
            getContent()
                    .add(SectionDeeds.of(DraftDeeds.button("desk.begin.INDICATOR", () -> beginnings.indicator(at))));
        }
        if (at.indicators().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("desk.indicators.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("things");
        at.indicators().forEach(line -> list.add(line(line)));
        getContent().add(list);
    }

    private ListItem line(IndicatorLine line) {
        var item = new ListItem(
                new H2(line.name().text()), IndicatorCard.facts(line), new ContentText(line.measures()), values(line));
        if (at.mayDraft()) {
            item.add(SectionDeeds.of(
                    DraftDeeds.button("desk.begin.INDICATOR_VALUE", () -> beginnings.value(at, line)),
                    DraftDeeds.button("desk.begin.INDICATOR_TARGET", () -> beginnings.target(at, line))));
        }
        return item;
    }

    private Component values(IndicatorLine line) {
        if (line.values().isEmpty()) {
            var none = new Div(getTranslation("desk.value.none"));
            none.addClassNames("small", "muted");
            return none;
        }
        var values = new UnorderedList();
        values.addClassNames("values", "small");
        line.values().forEach(value -> values.add(new ListItem(say(line, value))));
        return values;
    }

    private Span say(IndicatorLine line, IndicatorLine.Value value) {
        var group = value.group();
        return new Span(getTranslation(
                "desk.value.line",
                Days.of(value.on()),
                group == null
                        ? getTranslation("desk.value.group.all")
                        : line.name(group).map(Inputs::cut).orElse(""),
                Amounts.of(value.amount(), line.unit()),
                line.name(value.series()).map(Inputs::cut).orElse("")));
    }
}
