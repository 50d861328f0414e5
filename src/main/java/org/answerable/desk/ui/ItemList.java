package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.answerable.desk.ItemLine;
import org.answerable.parts.EmptyState;
import org.answerable.parts.StatusChip;

/** The recommendations that the reader works on, and where each stands. */
final class ItemList extends Composite<Section> {

    ItemList(List<ItemLine> items) {
        getContent().addClassName("items");
        getContent().add(new H2(getTranslation("desk.items")));
        if (items.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("desk.items.none")));
            return;
        }
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(line(item))));
        getContent().add(list);
    }

    private Component line(ItemLine item) {
        var link = new RouterLink(
                item.reference() + " " + item.title().text(), WorkplaceView.class, WorkplaceView.at(item.reference()));
        link.addClassName("strong");
        var facts = new Div(
                StatusChip.of(item.status()),
                new Span(getTranslation("desk.items.milestones", item.milestonesVerified(), item.milestones())));
        facts.addClassNames("deeds", "small");
        if (item.drafts() > 0) {
            facts.add(new Span(getTranslation("desk.items.drafts", item.drafts())));
        }
        return new Div(link, facts);
    }
}
