package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.desk.Queue;
import org.answerable.desk.QueueLine;
import org.answerable.parts.EmptyState;
import org.answerable.parts.KeyboardHints;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** What waits for the reader, and beside it the thing itself: /app/desk?show=…&page=1 */
@Route("desk")
@StyleSheet("styles/desk.css")
@RolesAllowed({"CONTRIBUTOR", "APPROVER", "AUDITOR"})
public class DeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SHOW = "show";
    static final String PAGE = "page";

    private final Editors editors;
    private final Beginnings beginnings;
    private Queue queue = new Queue(List.of(), 0, 0);
    private @Nullable String shown;
    private @Nullable QueuePane pane;

    DeskView(Editors editors, Beginnings beginnings) {
        this.editors = editors;
        this.beginnings = beginnings;
        getContent().addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        shown = parameters.getSingleParameter(SHOW).orElse(null);
        queue = editors.desk()
                .queue(
                        Reader.language(),
                        parameters
                                .getSingleParameter(PAGE)
                                .map(DeskView::number)
                                .orElse(0));
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title");
    }

    private void draw() {
        var line = current();
        pane = line.map(found -> new QueuePane(
                        editors, beginnings, found, editors.today().day(), (draft, how) -> next(found)))
                .orElse(null);
        getContent().removeAll();
        getContent().setClassName("showing", shown != null);
        getContent().add(header(), columns());
    }

    private PageHeader header() {
        var hints = new KeyboardHints()
                .key("j", getTranslation("desk.keys.next"), () -> step(1))
                .key("k", getTranslation("desk.keys.previous"), () -> step(-1))
                .key(
                        "Enter",
                        getTranslation("desk.keys.open"),
                        () -> Optional.ofNullable(pane).ifPresent(QueuePane::open))
                .key(
                        "e",
                        getTranslation("desk.keys.due"),
                        () -> Optional.ofNullable(pane).ifPresent(QueuePane::doDue));
        var header = new PageHeader(getTranslation("desk.title"));
        var deeds = new ArrayList<Component>();
        if (!editors.desk().publications(Reader.language()).isEmpty()) {
            deeds.add(new Anchor("desk/messages", getTranslation("messages.title")));
        }
        deeds.add(new RouterLink(getTranslation("desk.sources"), SourcesView.class));
        deeds.add(hints);
        return header.deeds(deeds.toArray(Component[]::new));
    }

    private Component columns() {
        var left = new Section(new H2(getTranslation(reads() ? "desk.queue.all" : "desk.queue", queue.total())));
        left.addClassName("waiting");
        if (queue.lines().isEmpty()) {
            left.add(new EmptyState(getTranslation(reads() ? "desk.queue.all.none" : "desk.queue.none")));
        } else {
            left.add(new QueueList(queue, shown, editors.today().day()), pages());
        }
        var columns = new Div(left, right());
        columns.addClassName("columns");
        return columns;
    }

    /** Who only reads sees what waits, and none of it waits for them. */
    private boolean reads() {
        return !editors.actor().has(Role.CONTRIBUTOR) && !editors.actor().has(Role.APPROVER);
    }

    private Component right() {
        if (pane != null) {
            return pane;
        }
        var items = new ItemList(editors.desk().items(Reader.language()));
        return shown == null ? items : new Div(Notice.info(getTranslation("desk.queue.gone")), items);
    }

    private Component pages() {
        var row = new Div();
        row.addClassNames("deeds", "small");
        if (queue.page() > 0) {
            row.add(page("desk.queue.before", queue.page() - 1));
        }
        if (queue.more()) {
            row.add(page("desk.queue.after", queue.page() + 1));
        }
        return row;
    }

    private Component page(String key, int page) {
        var link = new RouterLink(getTranslation(key), DeskView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of(PAGE, Integer.toString(page))));
        return link;
    }

    private Optional<QueueLine> current() {
        return queue.lines().stream().filter(line -> line.key().equals(shown)).findFirst();
    }

    private void step(int by) {
        var at = current()
                .map(queue.lines()::indexOf)
                .orElse(by > 0 ? -1 : queue.lines().size());
        var to = at + by;
        if (to >= 0 && to < queue.lines().size()) {
            go(queue.lines().get(to));
        }
    }

    /** After a deed the next line comes up, as it stood below. */
    private void next(QueueLine done) {
        var at = queue.lines().indexOf(done);
        var lines = new ArrayList<>(queue.lines());
        lines.remove(done);
        if (lines.isEmpty()) {
            UI.getCurrent().navigate(DeskView.class);
        } else {
            go(lines.get(Math.min(Math.max(at, 0), lines.size() - 1)));
        }
    }

    private void go(QueueLine line) {
        UI.getCurrent().navigate(DeskView.class, QueueList.at(line.key(), queue.page()));
    }

    private static int number(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
