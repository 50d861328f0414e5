package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.parts.Terms;
import org.answerable.people.Colleague;
import org.answerable.people.Colleagues;
import org.answerable.people.PersonLine;
import org.answerable.shell.Sections;

/** Everybody with their roles of today, to be read. */
@Route("audit/people")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class ColleaguesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Colleagues colleagues;
    private final Paragraph count = new Paragraph();
    private final Rows rows = new Rows();

    ColleaguesView(Colleagues colleagues) {
        this.colleagues = colleagues;
        getContent()
                .add(
                        new Sections(Sections.Section.COLLEAGUES),
                        new PageHeader(getPageTitle())
                                .below(new Span(getTranslation("administration.colleagues.text"))),
                        count,
                        rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = colleagues.all(Reader.language());
        count.setText(getTranslation("administration.people.count", all.size()));
        rows.clear();
        all.forEach(person -> rows.add(
                "audit/people/" + person.id().id(), person.name(), about(person).toArray(Span[]::new)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.colleagues");
    }

    private List<Span> about(Colleague person) {
        var about = new ArrayList<>(List.of(Rows.words(
                person.roles().isEmpty()
                        ? getTranslation("administration.person.none")
                        : person.roles().stream().map(Terms::of).collect(Collectors.joining(", ")))));
        if (person.state() != PersonLine.State.ACTIVE) {
            about.add(Rows.mark(getTranslation("administration.state." + person.state())));
        }
        if (person.demo()) {
            about.add(Rows.mark(getTranslation("administration.person.demo")));
        }
        return about;
    }
}
