package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.answerable.administration.Removals;
import org.answerable.correction.RedactionContent;
import org.answerable.parts.Ids;
import org.answerable.parts.PageHeader;
import org.answerable.vocabulary.DraftId;

/**
 * Removes words of an institution or a publication for good. Opening the page changes nothing; a removal begins with a
 * click.
 */
abstract class RemovalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DraftWork work;
    private String title = "";

    RemovalView(DraftWork work) {
        this.work = work;
    }

    /**
     * Of what words are removed.
     *
     * @param page the address of its own page
     */
    record Subject(
            String name,
            String page,
            Supplier<Removals.Page> published,
            Function<RedactionContent, Optional<DraftId>> begin) {}

    /** What the address names, if it is there. */
    abstract Optional<Subject> subject(UUID id);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var subject = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .flatMap(this::subject)
                .orElseThrow(NotFoundException::new);
        title = subject.name();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("administration.removal"))
                                .above(new Anchor(subject.page(), title)),
                        new RemovalPane(
                                work,
                                subject.published(),
                                subject.begin(),
                                () -> getUI().ifPresent(ui -> ui.navigate(subject.page()))));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
