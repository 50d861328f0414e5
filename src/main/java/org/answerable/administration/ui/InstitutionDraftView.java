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
import org.answerable.institution.InstitutionContent;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Ids;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.InstitutionId;

/** Writes what is public about an institution. Opening the page changes nothing; the draft begins with a click. */
@Route("administration/institutions/:id/draft")
@RolesAllowed("ADMINISTRATOR")
public class InstitutionDraftView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Institutions institutions;
    private final transient DraftWork work;
    private String title = "";

    InstitutionDraftView(Institutions institutions, DraftWork work) {
        this.institutions = institutions;
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
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("administration.identity.edit")).above(new Anchor(back(id), title)));
        if (line.draft() == null) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("administration.draft.none"),
                            new BeginDraft(() -> institutions.draft(id).ifPresent(draft -> edit(id, draft)))));
        } else {
            edit(id, line.draft());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void edit(InstitutionId id, DraftId draft) {
        var page = work.drafts().find(draft).orElseThrow(NotFoundException::new);
        getContent().getChildren().skip(1).toList().forEach(getContent()::remove);
        getContent()
                .add(new DraftEditor<>(
                        work,
                        page,
                        new InstitutionForm(institutions.choices(Reader.language())),
                        InstitutionDraftView::shown,
                        () -> getUI().ifPresent(ui -> ui.navigate(back(id)))));
    }

    private static Div shown(InstitutionContent content) {
        return new WordsShown()
                .add(content.name())
                .add(content.shortName())
                .add(content.place())
                .add(content.role())
                .add(content.dutyBasis())
                .shown();
    }

    private static String back(InstitutionId id) {
        return "administration/institutions/" + id.id();
    }
}
