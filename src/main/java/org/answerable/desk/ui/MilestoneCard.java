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
        var origin = step.dueOrigin();
        if (step.due() != null && origin != null) {
            state.add(new Span(Inputs.say("desk.milestone.due", Days.of(step.due()), Terms.of(origin))));
        }
        card.add(state);
    }
}
