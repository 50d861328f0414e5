package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.answerable.administration.Institutions;
import org.answerable.administration.Removals;
import org.answerable.parts.Ids;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.InstitutionId;

/** Removes words of an institution for good. Opening the page changes nothing; a removal begins with a click. */
@Route("administration/institutions/:id/removal")
@RolesAllowed("ADMINISTRATOR")
public class InstitutionRemovalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Institutions institutions;
    private final transient Removals removals;
    private final transient DraftWork work;
    private String title = "";

    InstitutionRemovalView(Institutions institutions, Removals removals, DraftWork work) {
        this.institutions = institutions;
        this.removals = removals;
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .map(InstitutionId::new)
                .orElseThrow(NotFoundException::new);
        var line = institutions
                .find(id, Reader.language())
                .orElseThrow(NotFoundException::new)
                .institution();
        title = Objects.requireNonNullElse(line.name(), line.slug());
        var back = "administration/institutions/" + id.id();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("administration.removal")).above(new Anchor(back, title)),
                        new RemovalPane(
                                work,
                                () -> removals.of(id),
                                content -> removals.begin(id, content),
                                () -> getUI().ifPresent(ui -> ui.navigate(back))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
