package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Said;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;

/** What the owners said about progress, the newest first; what counts no more says so. */
final class ClaimsList extends Composite<Div> {

    private final Workplace at;

    ClaimsList(Workplace at) {
        this.at = at;
        if (at.claims().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("desk.claims.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("things");
        at.claims().forEach(said -> list.add(line(said)));
        getContent().add(list);
    }

    private ListItem line(Said said) {
        var name = new Div(said.name().text());
        name.addClassName("strong");
        var facts = new Div(
                new Span(Days.of(said.on())),
                StatusChip.of(said.status()),
                new Span(about(said)),
                new Span(Terms.of(said.channel())));
        facts.addClassNames("deeds", "small", "muted");
        if (!said.current()) {
            facts.add(new Span(getTranslation("desk.claims.earlier")));
        }
        Component words = new ContentText(said.words());
        return new ListItem(name, facts, words);
    }

    private String about(Said said) {
        var reference = at.items().stream()
                .filter(item -> item.id().equals(said.of()))
                .map(Workplace.Item::reference)
                .findFirst()
                .orElse("");
        return at.milestones().stream()
                .filter(step -> step.id().equals(said.milestone()))
                .findFirst()
                .map(step -> getTranslation("desk.claims.milestone", reference, Inputs.cut(step.title())))
                .orElse(reference);
    }
}
