package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Step;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;

/** The milestones, and at each what can be done with it. */
final class MilestonesSection extends Composite<Section> {

    private final Workplace at;
    private final Beginnings beginnings;

    MilestonesSection(Workplace at, Beginnings beginnings) {
        this.at = at;
        this.beginnings = beginnings;
        if (at.milestones().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("desk.milestones.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("things");
        at.milestones().forEach(step -> list.add(line(step)));
        getContent().add(list);
    }

    private ListItem line(Step step) {
        var facts = new Div(
                StatusChip.of(step.state(), step.verified()),
                new Span(due(step)),
                new Span(Terms.of(step.power())),
                new Span(getTranslation("desk.milestone.weight", step.weight())),
                new Span(getTranslation("desk.milestone.evidence", evidence(step))));
        facts.addClassNames("deeds", "small");
        var item = new ListItem(new H2(Inputs.milestone(step)), facts, new ContentText(step.doneWhen()));
        if (at.mayDraft()) {
            item.add(deeds(step));
        }
        return item;
    }

    private Component deeds(Step step) {
        return SectionDeeds.of(
                DraftDeeds.button("desk.begin.MILESTONE_MOVE", () -> beginnings.move(at, step.id())),
                DraftDeeds.button(
                        step.verified() ? "desk.begin.VERIFICATION.undo" : "desk.begin.VERIFICATION",
                        () -> beginnings.verification(at, step.id())),
                DraftDeeds.button("desk.begin.EVIDENCE", () -> beginnings.evidence(at, step.id())),
                DraftDeeds.button("desk.begin.STATED_CLAIM", () -> beginnings.claim(at, step)));
    }

    private long evidence(Step step) {
        return at.evidence().stream()
                .filter(proof -> proof.milestones().contains(step.id()))
                .count();
    }

    private String due(Step step) {
        var origin = step.dueOrigin();
        return step.due() == null || origin == null
                ? getTranslation("desk.milestone.noDate")
                : getTranslation("desk.milestone.due", Days.of(step.due()), Terms.of(origin));
    }
}
