package org.answerable.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

/** What stands around every view: the ways to the other places and languages, and that a demo is one. */
@Layout
@AnonymousAllowed
public class MainLayout extends Composite<AppLayout> implements RouterLayout, AfterNavigationObserver {

    private static final String BOARD = "board";
    private static final String PLACE = MainLayout.class.getName() + ".place";

    private final Masthead masthead;
    private final Main view = new Main();

    MainLayout(Masthead masthead, @Value("${answerable.demo:false}") boolean demo) {
        this.masthead = masthead;
        view.setId("content");
        view.getElement().setAttribute("tabindex", "-1");
        var page = new Div();
        page.addClassName("frame");
        if (demo) {
            page.add(demo());
        }
        page.add(view, new PublicLinks());
        getContent().addToNavbar(skip(), masthead);
        getContent().setContent(page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        view.getElement().removeAllChildren();
        view.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        view.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        masthead.show(event.getLocation());
        getUI().ifPresent(ui -> arrive(ui, event.getLocation()));
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> name(context.getUI())));
    }

    /**
     * Whoever comes to another place reads it from its top, and goes on from there with the keyboard. What opens beside
     * the list of the board is no other place.
     */
    private void arrive(UI ui, Location at) {
        var before = ComponentUtil.getData(ui, PLACE);
        var now = at.getFirstSegment().equals(BOARD) ? BOARD : at.getPath();
        ComponentUtil.setData(ui, PLACE, now);
        if (before != null && !before.equals(now)) {
            view.getElement()
                    .executeJs("if (!this.contains(document.activeElement)) { this.focus({preventScroll: true}); }"
                            + " this.closest('.frame').scrollIntoView();");
        }
    }

    /** The router sets a view's own title only after this layout was told of the navigation. */
    private void name(UI ui) {
        var title = ui.getInternals().getTitle();
        if (title != null && !title.isBlank()) {
            ui.getPage().setTitle(getTranslation("shell.title", title));
        }
    }

    /** The address of a skip link would be resolved against /app/, so a script moves the focus. */
    private Component skip() {
        var link = new Anchor("#content", getTranslation("site.skip"));
        link.setClassName("skip");
        link.getElement()
                .executeJs("this.addEventListener('click', event => { event.preventDefault();"
                        + " event.stopPropagation(); document.getElementById('content').focus(); })");
        return link;
    }

    private Component demo() {
        var name = new Span(getTranslation("demo.name") + ". ");
        name.addClassName("strong");
        var note = new Aside(new Paragraph(name, new Span(getTranslation("demo.banner"))));
        note.addClassName("demo");
        note.getElement().setAttribute("aria-label", getTranslation("demo.name"));
        return note;
    }
}
