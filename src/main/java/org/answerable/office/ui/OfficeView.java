package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.line;
import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.answerable.office.Asked;
import org.answerable.office.Concern;
import org.answerable.office.Office;
import org.answerable.office.OfficeHome;
import org.answerable.parts.EmptyState;
import org.answerable.parts.KeyboardHints;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.storage.Today;

/**
 * What concerns the institutions for which the reader speaks: first what waits for an answer, then the rest. One
 * institution at a time, named in the address where there are several.
 */
@Route("office")
@RolesAllowed("OFFICIAL")
@StyleSheet("styles/office.css")
public class OfficeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Comparator<Concern> DUE_FIRST = Comparator.comparing(
            concern -> concern.waiting().map(Asked::dueOn).orElse(null),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final transient Office office;
    private final transient Today today;

    OfficeView(Office office, Today today) {
        this.office = office;
        this.today = today;
        getContent().addClassName("office");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getLocation().getQueryParameters().getSingleParameter(Ways.INSTITUTION);
        var home = office.home(Reader.language());
        getContent().removeAll();
        if (home.desks().isEmpty() && slug.isEmpty()) {
            getContent().add(new PageHeader(getPageTitle()), new EmptyState(say("office.nobody")));
            return;
        }
        var desk = home.chosen(slug.orElse(null)).orElseThrow(NotFoundException::new);
        getContent().add(header(home, desk));
        if (home.desks().size() > 1) {
            getContent().add(institutions(home, desk));
        }
        getContent().add(lists(home, desk));
    }

    @Override
    public String getPageTitle() {
        return say("office.title");
    }

    private Component header(OfficeHome home, OfficeHome.Desk desk) {
        var waiting = desk.concerns().stream()
                .filter(concern -> concern.waiting().isPresent())
                .sorted(DUE_FIRST)
                .toList();
        var sentence = say("office.waiting", waiting.size());
        var first = waiting.stream()
                .flatMap(concern -> concern.waiting().stream())
                .filter(asked -> asked.dueOn() != null)
                .findFirst()
                .map(asked -> " " + say("office.waiting.first", Lines.due(asked, home.today())))
                .orElse("");
        var name = new Span(desk.institution().name().text());
        name.getElement()
                .setAttribute("lang", desk.institution().name().language().tag());
        name.addClassName("strong");
        return new PageHeader(getPageTitle())
                .above(name)
                .deeds(KeyboardHints.walking("main .concerns > li a"))
                .below(new Span(desk.concerns().isEmpty() ? "" : sentence + first));
    }

    private static Component institutions(OfficeHome home, OfficeHome.Desk chosen) {
        var list = new UnorderedList();
        home.institutions().forEach(institution -> {
            var link =
                    new Anchor(Ways.home(institution.slug()), institution.name().text());
            link.getElement().setAttribute("lang", institution.name().language().tag());
            if (institution.equals(chosen.institution())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.setAriaLabel(say("office.institutions"));
        nav.addClassName("institutions");
        return nav;
    }

    private Component lists(OfficeHome home, OfficeHome.Desk desk) {
        var all = new Div();
        if (desk.concerns().isEmpty()) {
            all.add(new EmptyState(say("office.empty")));
            return all;
        }
        var waiting = desk.concerns().stream()
                .filter(concern -> concern.waiting().isPresent())
                .sorted(DUE_FIRST)
                .toList();
        var others = desk.concerns().stream()
                .filter(concern -> concern.waiting().isEmpty())
                .toList();
        add(all, "office.list.waiting", waiting, home, desk);
        add(all, waiting.isEmpty() ? "office.list.all" : "office.list.others", others, home, desk);
        return all;
    }

    private void add(Div all, String heading, List<Concern> concerns, OfficeHome home, OfficeHome.Desk desk) {
        if (concerns.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("concerns");
        concerns.forEach(concern -> list.add(concern(concern, home, desk)));
        all.add(new H2(say(heading)), list);
    }

    private ListItem concern(Concern concern, OfficeHome home, OfficeHome.Desk desk) {
        var slug = desk.institution().slug();
        var reference = new Span(concern.reference());
        reference.addClassName("reference");
        var title = new Span(concern.title().text());
        title.getElement().setAttribute("lang", concern.title().language().tag());
        var link = new Anchor(Ways.item(concern.reference(), slug), reference, title);
        link.addClassName("whole");
        var item = new ListItem(Lines.row("title", link));
        item.add(line("muted", new Span(Lines.part(concern))));
        concern.waiting()
                .ifPresent(asked -> item.add(line(
                        asked.overdue(home.today()) ? "past" : "due",
                        new Span(Lines.asked(asked) + " · " + Lines.due(asked, home.today())))));
        item.add(Lines.row("facts", new Span(Lines.position(concern)), Lines.found(concern)));
        concern.drafts().forEach(draft -> {
            var go = new Anchor(
                    Ways.draft(draft.id()),
                    say("office.draft." + draft.kind(), Days.of(draft.changedAt(), today.zone())));
            item.add(line("begun", go));
        });
        return item;
    }
}
