package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.answerable.administration.Institutions;
import org.answerable.administration.Removals;
import org.answerable.administration.Successions;
import org.answerable.parts.KeyboardHints;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.shell.Sections;
import org.answerable.vocabulary.InstitutionId;

/** The institutions there are. */
@Route("administration/institutions")
@RolesAllowed("ADMINISTRATOR")
public class InstitutionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Institutions institutions;
    private final transient Successions successions;
    private final transient Removals removals;
    private final Div waiting = new Div();
    private final IdentityList<InstitutionId> list;

    InstitutionsView(Institutions institutions, Successions successions, Removals removals) {
        this.institutions = institutions;
        this.successions = successions;
        this.removals = removals;
        this.list = new IdentityList<>(
                "administration.institution", institutions::add, id -> getUI().ifPresent(ui -> ui.navigate(path(id))));
        getContent()
                .add(
                        new Sections(Sections.Section.INSTITUTIONS),
                        new PageHeader(getPageTitle()).deeds(KeyboardHints.walking(Rows.LINKS)),
                        waiting,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        waiting.removeAll();
        successions
                .waiting(Reader.language())
                .forEach(institution -> waiting.add(Notice.info(getTranslation("administration.succession.waiting"))
                        .with(new Anchor(path(institution.id()) + "/succession", institution.name()))));
        removals.waitingInstitutions(Reader.language())
                .forEach(institution -> waiting.add(Notice.info(
                                getTranslation("administration.removal.waits", institution.name()))
                        .with(new Anchor(
                                path(institution.id()) + "/removal", getTranslation("administration.removal.open")))));
        list.show(
                institutions.all(Reader.language()),
                getTranslation("administration.institution.none"),
                InstitutionsView::path);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.institutions");
    }

    private static String path(InstitutionId id) {
        return "administration/institutions/" + id.id();
    }
}
