package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.line;
import static org.answerable.office.ui.Lines.muted;
import static org.answerable.office.ui.Lines.row;
import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.answerable.office.OfficeItem;
import org.answerable.parts.ContentText;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;

/** What the institution says beside what we found, of the whole and of each part; where the two differ, that. */
final class BesideList extends Composite<Section> {

    BesideList(OfficeItem item) {
        getContent().addClassName("office-part");
        getContent().add(new H2(say("office.beside.title")));
        item.besides().forEach(beside -> {
            if (item.besides().size() > 1) {
                getContent().add(new H3(beside.reference()));
            }
            getContent().add(row("beside", theirs(beside), ours(beside)));
            var claim = beside.claim();
            var status = beside.status();
            if (beside.differs() && claim != null && status != null) {
                getContent().add(line("gap", new Span(say("office.gap", Terms.of(claim.status()), Terms.of(status)))));
            }
        });
    }

    private static Component theirs(OfficeItem.Beside beside) {
        var claim = beside.claim();
        var side = side("office.beside.theirs");
        if (claim == null) {
            side.add(muted(say("office.beside.theirs.none")));
        } else {
            side.add(StatusChip.of(claim.status()), muted(Days.of(claim.on())), SentList.words(claim.words()));
        }
        return side;
    }

    private static Component ours(OfficeItem.Beside beside) {
        var side = side("office.found.title");
        side.add(StatusChip.of(beside.status()));
        var finding = beside.finding();
        if (finding != null) {
            side.add(new ContentText(finding));
        }
        return side;
    }

    private static Div side(String key) {
        var heading = new Div(say(key));
        heading.addClassName("strong");
        return row("side", heading);
    }
}
