package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Work;
import org.answerable.parts.Days;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftState;

/** The drafts in progress on a recommendation; those put away are folded in. */
final class DraftsSection extends Composite<Section> {

    private final Editors editors;
    private final Map<ActorId, String> names;

    DraftsSection(Workplace at, Editors editors) {
        this.editors = editors;
        this.names = editors.names(at.drafts().stream().map(Work::changedBy).toList());
        var open = at.drafts().stream()
                .filter(work -> work.state() != DraftState.DISCARDED)
                .toList();
        var away = at.drafts().stream()
                .filter(work -> work.state() == DraftState.DISCARDED)
                .toList();
        getContent().addClassName("work");
        if (!open.isEmpty()) {
            getContent().add(new H2(getTranslation("desk.drafts", open.size())), list(open));
        }
        if (!away.isEmpty()) {
            getContent().add(new Details(getTranslation("desk.drafts.away", away.size()), list(away)));
        }
    }

    private Component list(List<Work> drafts) {
        var list = new UnorderedList();
        drafts.forEach(work -> list.add(line(work)));
        return list;
    }

    private ListItem line(Work work) {
        var link = new RouterLink(Terms.of(work.kind()), DraftView.class, DraftView.at(work.id()));
        var state = new Span(Terms.of(work.state()));
        state.addClassName("mark");
        var by = new Span(getTranslation(
                "desk.changedBy",
                editors.isMine(work.changedBy())
                        ? getTranslation("desk.yourself")
                        : names.getOrDefault(work.changedBy(), ""),
                Days.minuteOfDay(work.changedAt(), editors.today().zone())));
        var row = new Div(link, state, by);
        row.addClassNames("deeds", "small");
        return new ListItem(row);
    }
}
