package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.answerable.administration.Publications;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.shell.Sections;
import org.answerable.vocabulary.PublicationId;

/** The publications there are. */
@Route("administration/publications")
@RolesAllowed("ADMINISTRATOR")
public class PublicationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Publications publications;
    private final IdentityList<PublicationId> list;

    PublicationsView(Publications publications) {
        this.publications = publications;
        this.list = new IdentityList<>(
                "administration.publication", publications::add, id -> getUI().ifPresent(ui -> ui.navigate(path(id))));
        getContent().add(new Sections(Sections.Section.PUBLICATIONS), new PageHeader(getPageTitle()), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(
                publications.all(Reader.language()),
                getTranslation("administration.publication.none"),
                PublicationsView::path);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.publications");
    }

    private static String path(PublicationId id) {
        return "administration/publications/" + id.id();
    }
}
