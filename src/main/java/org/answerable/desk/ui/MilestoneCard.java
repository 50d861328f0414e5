package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.answerable.desk.Workplace;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.MilestoneId;
import org.jspecify.annotations.Nullable;

/** Which milestone a form is about: its name, what would count as done, where it stands. */
final class MilestoneCard {

    private MilestoneCard() {}

    static Component of(FormContext context, @Nullable MilestoneId id) {
        var card = new Div();
        card.addClassName("card");
        context.around().map(Workplace::milestones).orElse(List.of()).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        step -> fill(card, step), () -> card.add(new Paragraph(Inputs.say("desk.unpublished"))));
        return card;
    }

    private static void fill(Div card, Workplace.Step step) {
        card.add(new H2(Inputs.milestone(step)), new ContentText(step.doneWhen()));
        var state = new Div(StatusChip.of(step.state(), step.verified()));
        state.addClassName("deeds");
        state.add(due(step));
        card.add(state);
    }

    /** The date; before it the first one, where another took its place, and how often it was put off. */
    static Component due(Workplace.Step step) {
        var origin = step.dueOrigin();
        if (step.due() == null || origin == null) {
            return new Span(Inputs.say("desk.milestone.noDate"));
        }
        var line = new Span();
        var first = step.dates().getFirst();
        if (!first.due().equals(step.due()) || first.origin() != origin) {
            var words = new Span(Inputs.say("desk.milestone.first"));
            words.addClassName("unseen");
            var struck = new Span(words, new Span(Days.of(first.due()) + " (" + Terms.of(first.origin()) + ")"));
            struck.addClassName("struck");
            line.add(struck, new Span(" "));
        }
        line.add(new Span(Inputs.say("desk.milestone.due", Days.of(step.due()), Terms.of(origin))));
        var last = step.dates().getLast();
        if (origin.binds() && !last.origin().binds()) {
            line.add(new Span(" · " + Inputs.say("desk.milestone.due", Days.of(last.due()), Terms.of(last.origin()))));
        }
        var slips = Slips.of(step.dates());
        if (slips.any()) {
            var times = Inputs.say("slips.times", slips.times());
            line.add(new Span(" · " + (slips.days() == 0 ? times : Inputs.say("slips.days", times, slips.days()))));
        }
        return line;
    }
}
