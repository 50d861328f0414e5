package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.answerable.administration.Choice;
import org.answerable.administration.Institutions;
import org.answerable.administration.Successions;
import org.answerable.institution.SuccessionContent;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Focus;
import org.answerable.parts.Ids;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.InstitutionId;

/** Writes what an institution became. Opening the page changes nothing; the draft begins with a click. */
@Route("administration/institutions/:id/succession")
@RolesAllowed("ADMINISTRATOR")
public class SuccessionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Institutions institutions;
    private final transient Successions successions;
    private final transient DraftWork work;
    private String title = "";

    SuccessionView(Institutions institutions, Successions successions, DraftWork work) {
        this.institutions = institutions;
        this.successions = successions;
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
                .add(
                        new PageHeader(getTranslation("administration.succession")).above(new Anchor(back(id), title)),
                        new Paragraph(getTranslation("administration.succession.text")));
        var page = successions.find(id, Reader.language());
        if (page.draft() == null) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("administration.draft.none"),
                            new BeginDraft(() -> successions.draft(id).ifPresent(draft -> edit(id, draft)))));
            if (!page.published().isEmpty()) {
                getContent().add(new H2(getTranslation("administration.succession.published")), published(id, page));
            }
        } else {
            edit(id, page.draft());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void edit(InstitutionId id, DraftId draft) {
        var page = work.drafts().find(draft).orElseThrow(NotFoundException::new);
        var others = successions.find(id, Reader.language()).others();
        getContent().getChildren().skip(2).toList().forEach(getContent()::remove);
        getContent()
                .add(new DraftEditor<>(
                        work,
                        page,
                        new SuccessionForm(others, institutions.choices(Reader.language())),
                        content -> shown(content, others),
                        () -> getUI().ifPresent(ui -> ui.navigate(back(id)))));
    }

    /** What is public, each with the way to say its reason in more languages. */
    private UnorderedList published(InstitutionId id, Successions.Page page) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var said : page.published()) {
            var item = new ListItem(shown(said, page.others()));
            if (said.reason() != null) { // it is there to be translated, and was not removed
                item.add(new Button(
                        getTranslation("administration.succession.translate"),
                        click -> successions
                                .translation(id, Objects.requireNonNull(said.successor()))
                                .ifPresent(draft -> {
                                    edit(id, draft);
                                    Focus.kept();
                                })));
            }
            list.add(item);
        }
        return list;
    }

    private static Div shown(SuccessionContent content, List<Choice<InstitutionId>> others) {
        var shown = new Div();
        if (content.kind() != null) {
            shown.add(new Paragraph(Terms.alone(content.kind())));
        }
        others.stream()
                .filter(other -> other.id().equals(content.successor()))
                .forEach(other -> shown.add(new Paragraph(other.name())));
        if (content.on() != null) {
            shown.add(new Paragraph(I18NProvider.translate("administration.succession.since", Days.of(content.on()))));
        }
        shown.add(new WordsShown().add(content.reason()).shown());
        return shown;
    }

    private static String back(InstitutionId id) {
        return "administration/institutions/" + id.id();
    }
}
