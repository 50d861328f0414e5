package org.answerable.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.answerable.parts.Ids;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.people.Colleague;
import org.answerable.people.Colleagues;
import org.answerable.vocabulary.ActorId;

/** One person with all their roles, those that are over too, to be read. */
@Route("audit/people/:id")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class ColleagueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Colleagues colleagues;
    private String title = "";

    ColleagueView(Colleagues colleagues) {
        this.colleagues = colleagues;
        getContent().addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .map(ActorId::new)
                .flatMap(id -> colleagues.find(id, Reader.language()))
                .orElseThrow(NotFoundException::new);
        title = page.person().name();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .above(new Anchor("audit/people", getTranslation("administration.colleagues")))
                                .below(Rows.mark(getTranslation(
                                        "administration.state." + page.person().state()))),
                        new H2(getTranslation("administration.grants")),
                        grants(page));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component grants(Colleague.Page page) {
        if (page.grants().isEmpty()) {
            return new Paragraph(getTranslation("administration.grant.none"));
        }
        var rows = new Rows();
        page.grants()
                .forEach(grant ->
                        rows.add(GrantWords.name(grant), GrantWords.about(grant).toArray(Component[]::new)));
        return rows;
    }
}
