package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.answerable.desk.IndicatorLine;
import org.answerable.desk.Workplace;
import org.answerable.parts.Amounts;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.IndicatorId;
import org.jspecify.annotations.Nullable;

/** Which indicator a form is about: its name, what it measures, what is aimed at. */
final class IndicatorCard {

    private IndicatorCard() {}

    static Optional<IndicatorLine> find(FormContext context, @Nullable IndicatorId id) {
        return context.around().map(Workplace::indicators).stream()
                .flatMap(lines -> lines.stream())
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    static Component of(FormContext context, @Nullable IndicatorId id) {
        var card = new Div();
        card.addClassName("card");
        find(context, id)
                .ifPresentOrElse(
                        line -> card.add(new H2(line.name().text()), new ContentText(line.measures()), facts(line)),
                        () -> card.add(new Paragraph(Inputs.say("desk.unpublished"))));
        return card;
    }

    static Component facts(IndicatorLine line) {
        var facts = new Div(new Span(Terms.of(line.unit())), new Span(Terms.of(line.better())), new Span(target(line)));
        facts.addClassNames("deeds", "small");
        return facts;
    }

    private static String target(IndicatorLine line) {
        return line.target()
                .map(target -> {
                    var amount = Amounts.target(target.amount(), line.unit(), line.better());
                    return target.due() == null
                            ? Inputs.say("desk.target.is", amount, Terms.of(target.origin()))
                            : Inputs.say("desk.target.isBy", amount, Days.of(target.due()), Terms.of(target.origin()));
                })
                .orElse(Inputs.say("desk.target.none"));
    }
}
