package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.answerable.administration.Publications;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Ids;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.PublicationId;

/** Writes what is public about a publication. Opening the page changes nothing; the draft begins with a click. */
@Route("administration/publications/:id")
@RolesAllowed("ADMINISTRATOR")
public class PublicationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Publications publications;
    private final transient DraftWork drafting;
    private final Div work = new Div();
    private String title = "";

    PublicationView(Publications publications, DraftWork drafting) {
        this.publications = publications;
        this.drafting = drafting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .map(PublicationId::new)
                .orElseThrow(NotFoundException::new);
        var line = publications.find(id, Reader.language()).orElseThrow(NotFoundException::new);
        title = Objects.requireNonNullElse(line.name(), line.slug());
        var state = line.name() == null ? "administration.identity.unnamed" : "administration.identity.published";
        getContent().removeAll();
        work.removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .above(new Anchor(
                                        "administration/publications", getTranslation("administration.publications")))
                                .below(
                                        Rows.mark(getTranslation(state)),
                                        Rows.words(getTranslation("administration.identity.address", line.slug()))),
                        work,
                        new Section(
                                new H2(getTranslation("administration.removal.which")),
                                new Anchor(
                                        "administration/publications/" + id.id() + "/removal",
                                        getTranslation("administration.removal"))));
        if (line.draft() == null) {
            work.add(new EmptyState(
                    getTranslation("administration.draft.none"),
                    new BeginDraft(() -> publications.draft(id).ifPresent(this::edit))));
        } else {
            edit(line.draft());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void edit(DraftId draft) {
        var page = drafting.drafts().find(draft).orElseThrow(NotFoundException::new);
        work.removeAll();
        work.add(
                new Paragraph(getTranslation("administration.publication.kept")),
                new DraftEditor<>(
                        drafting,
                        page,
                        new PublicationForm(),
                        PublicationView::shown,
                        () -> getUI().ifPresent(ui -> ui.navigate(PublicationsView.class))));
    }

    private static Div shown(PublicationContent content) {
        var shown = new WordsShown()
                .add(content.title())
                .add(content.summary())
                .add(content.disclosure())
                .add(content.dateNote());
        content.topics().stream().map(TopicContent::name).forEach(shown::add);
        content.passages().stream().map(PassageContent::place).forEach(shown::add);
        return shown.shown();
    }
}
