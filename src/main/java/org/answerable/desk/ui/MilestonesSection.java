package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.UUID;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Step;
import org.answerable.parts.ContentText;
import org.answerable.parts.EmptyState;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.FactKind;

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
                MilestoneCard.due(step),
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
                DraftDeeds.button("desk.begin.STATED_CLAIM", () -> beginnings.claim(at, step)),
                withdrawals(step));
    }

    /** What counts of it can be withdrawn; what counted before then counts again. */
    private MenuBar withdrawals(Step step) {
        var menu = DraftDeeds.menu();
        var counting = step.counting();
        if (counting.state() != null) {
            withdrawal(menu, FactKind.MILESTONE_STATE, counting.state());
        }
        if (counting.date() != null) {
            withdrawal(menu, FactKind.MILESTONE_DATE, counting.date());
        }
        if (counting.verification() != null) {
            withdrawal(menu, FactKind.VERIFICATION, counting.verification().id());
        }
        menu.setVisible(!menu.getItems().isEmpty());
        return menu;
    }

    private void withdrawal(MenuBar menu, FactKind kind, UUID fact) {
        WithdrawMenu.add(menu, "desk.begin.WITHDRAWAL." + kind, at, kind, fact, beginnings);
    }

    private long evidence(Step step) {
        return at.evidence().stream()
                .filter(proof -> proof.milestones().contains(step.id()))
                .count();
    }
}
