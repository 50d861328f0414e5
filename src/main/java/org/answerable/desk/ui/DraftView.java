package org.answerable.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.answerable.drafting.DraftHeader;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DraftId;
import org.jspecify.annotations.Nullable;

/** One draft. Its address leads back to it after a lost session: /app/desk/drafts/… */
@Route("desk/drafts/:draft")
@StyleSheet("styles/desk.css")
@RolesAllowed({"CONTRIBUTOR", "APPROVER", "AUDITOR"})
public class DraftView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** The draft to which the reader returns when this one is published. */
    private static final String BEFORE = "before";

    private final Editors editors;
    private String title = "";

    DraftView(Editors editors) {
        this.editors = editors;
    }

    static RouteParameters at(DraftId draft) {
        return new RouteParameters("draft", draft.id().toString());
    }

    static QueryParameters before(DraftId draft) {
        return QueryParameters.of(BEFORE, draft.id().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("draft")
                .flatMap(DraftView::parse)
                .orElseThrow(NotFoundException::new);
        var back = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BEFORE)
                .flatMap(DraftView::parse)
                .orElse(null);
        var editor = editors.open(id, (draft, how) -> leave(draft, how, back)).orElseThrow(NotFoundException::new);
        title = getTranslation("desk.draft.title", Terms.of(editor.draft().kind()));
        getContent().removeAll();
        getContent().add(header(editor.draft()), editor);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(DraftHeader draft) {
        var header = new PageHeader(title);
        var about = editors.around(draft);
        header.above(new RouterLink(getTranslation("desk.title"), DeskView.class));
        about.ifPresent(at -> header.above(
                new RouterLink(getTranslation("desk.title"), DeskView.class),
                new RouterLink(
                        at.reference() + " " + Inputs.cut(at.title()),
                        WorkplaceView.class,
                        WorkplaceView.at(at.reference()))));
        return header;
    }

    private void leave(DraftHeader draft, Editors.Left how, @Nullable DraftId back) {
        if (how == Editors.Left.SUBMITTED) {
            return;
        }
        var ui = UI.getCurrent();
        if (back != null) {
            ui.navigate(DraftView.class, at(back));
            return;
        }
        editors.around(draft)
                .ifPresentOrElse(
                        at -> ui.navigate(WorkplaceView.class, WorkplaceView.at(at.reference())),
                        () -> ui.navigate(DeskView.class));
    }

    private static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
