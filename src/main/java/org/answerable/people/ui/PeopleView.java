package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.answerable.parts.KeyboardHints;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.parts.Terms;
import org.answerable.people.People;
import org.answerable.people.PersonLine;
import org.answerable.shell.Sections;

/** Everybody who can sign in, or could. */
@Route("administration")
@RolesAllowed("ADMINISTRATOR")
public class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient People people;
    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final Rows rows = new Rows();
    private List<PersonLine> all = List.of();

    PeopleView(People people) {
        this.people = people;
        search.setLabel(getTranslation("administration.people.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setWidth("min(24rem, 100%)");
        search.addValueChangeListener(change -> show());
        count.getElement().setAttribute("role", "status");
        var invite = new Anchor("administration/invite", getTranslation("administration.people.invite"));
        getContent()
                .add(
                        new Sections(Sections.Section.PEOPLE),
                        new PageHeader(getPageTitle()).deeds(invite, KeyboardHints.walking(Rows.LINKS)),
                        search,
                        count,
                        rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = people.all(Reader.language());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.people");
    }

    private void show() {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = all.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || person.email().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        count.setText(
                found.isEmpty()
                        ? getTranslation("administration.people.nobody")
                        : getTranslation("administration.people.count", found.size()));
        rows.clear();
        found.forEach(person -> rows.add(
                "administration/people/" + person.id().id(),
                person.name(),
                about(person).toArray(Span[]::new)));
    }

    private List<Span> about(PersonLine person) {
        var about = new ArrayList<>(List.of(Rows.words(person.email()), Rows.words(roles(person))));
        if (person.state() != PersonLine.State.ACTIVE) {
            about.add(Rows.mark(getTranslation("administration.state." + person.state())));
        }
        if (person.demo()) {
            about.add(Rows.mark(getTranslation("administration.person.demo")));
        }
        return about;
    }

    private String roles(PersonLine person) {
        return person.roles().isEmpty()
                ? getTranslation("administration.person.none")
                : person.roles().stream().map(Terms::of).collect(Collectors.joining(", "));
    }
}
