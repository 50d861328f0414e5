package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.answerable.administration.Publications;
import org.answerable.administration.Removals;
import org.answerable.parts.KeyboardHints;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.shell.Sections;
import org.answerable.vocabulary.PublicationId;

/** The publications there are. */
@Route("administration/publications")
@RolesAllowed("ADMINISTRATOR")
public class PublicationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Publications publications;
    private final transient Removals removals;
    private final Div waiting = new Div();
    private final IdentityList<PublicationId> list;

    PublicationsView(Publications publications, Removals removals) {
        this.publications = publications;
        this.removals = removals;
        this.list = new IdentityList<>(
                "administration.publication", publications::add, id -> getUI().ifPresent(ui -> ui.navigate(path(id))));
        getContent()
                .add(
                        new Sections(Sections.Section.PUBLICATIONS),
                        new PageHeader(getPageTitle()).deeds(KeyboardHints.walking(Rows.LINKS)),
                        waiting,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        waiting.removeAll();
        removals.waitingPublications(Reader.language())
                .forEach(publication -> waiting.add(Notice.info(
                                getTranslation("administration.removal.waits", publication.name()))
                        .with(new Anchor(
                                path(publication.id()) + "/removal", getTranslation("administration.removal.open")))));
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
