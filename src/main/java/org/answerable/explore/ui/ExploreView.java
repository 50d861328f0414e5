package org.answerable.explore.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.answerable.board.AsOf;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.board.Face;
import org.answerable.board.ItemPage;
import org.answerable.board.PublicPages;
import org.answerable.board.Sentences;
import org.answerable.board.Visit;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;

/** The board and, beside it, one recommendation. Its whole state is its address: /app/board/R4?status=in-progress. */
@Route("board/:reference?")
@AnonymousAllowed
public class ExploreView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REFERENCE = "reference";

    private final transient Boards boards;
    private final transient PublicPages pages;
    private final PageHeader head = new PageHeader("");
    private final Anchor plain = new Anchor();
    private final FilterBar filters = new FilterBar(this::narrow);
    private final Div notice = new Div();
    private final Paragraph found = new Paragraph();
    private final BoardGrid grid = new BoardGrid(this::open);
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private BoardFilter filter = BoardFilter.ALL;
    private Optional<String> reference = Optional.empty();
    private String title = "";

    ExploreView(Boards boards, PublicPages pages) {
        this.boards = boards;
        this.pages = pages;
        plain.setText(getTranslation("explore.plain"));
        plain.setRouterIgnore(true);
        head.deeds(plain);
        found.addClassName("shown");
        found.getElement().setAttribute("role", "status");
        layout.setMaster(grid);
        layout.setMasterSize("min(24rem, 100%)", true);
        layout.setDetailSize("30rem", true);
        layout.setOverlaySize("100%");
        layout.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        layout.setWidthFull();
        layout.addDetailEscapePressListener(event -> close());
        layout.addBackdropClickListener(event -> close());
        getContent().addClassNames("explore", "fill");
        getContent().add(head, filters, notice, found, layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get(REFERENCE);
        var asOf = boards.now();
        var face = pages.face(Visit.inside(Reader.language(), asOf, ""));
        notice.removeAll();
        switch (BoardFilter.read(event.getLocation().getQueryParameters().getParameters())) {
            case BoardFilter.Read.Understood(var understood) -> {
                filter = understood;
                boards.unknown(understood, asOf).ifPresent(this::passOver);
            }
            case BoardFilter.Read.NotUnderstood(var parameter, var given) -> passOver(given);
        }
        show(asOf, face);
        reference.ifPresentOrElse(which -> open(which, asOf, face, event), () -> layout.setDetail(null));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The whole board, and a word of what it does not know. */
    private void passOver(String given) {
        filter = BoardFilter.ALL;
        notice.add(Notice.error(getTranslation("explore.unknown", given)));
    }

    private void show(AsOf asOf, Face face) {
        var page = boards.board(filter, Reader.language(), asOf);
        title = face.say("board.title");
        head.setTitle(Sentences.of(page, face));
        plain.setHref(face.to(filter));
        filters.show(page, filter);
        found.setText((filter.narrows()
                        ? face.say("board.found.of", page.lines().size(), page.total())
                        : face.say("board.found", page.total()))
                + ", " + face.say("board.asOf", face.within(asOf.day())));
        grid.show(page.lines(), face, reference);
    }

    private void open(String which, AsOf asOf, Face face, BeforeEnterEvent event) {
        var exact = boards.reference(which, asOf).orElseThrow(NotFoundException::new);
        if (!exact.equals(which)) {
            event.forwardTo(
                    ExploreView.class,
                    at(Optional.of(exact)),
                    event.getLocation().getQueryParameters());
            return;
        }
        ItemPage item = boards.item(exact, Reader.language(), asOf).orElseThrow(NotFoundException::new);
        title = face.say("item.title", item.reference(), item.title().text());
        layout.setDetail(new ItemDetail(item, face, this::close));
    }

    private void narrow(BoardFilter chosen) {
        go(reference, chosen);
    }

    private void open(Optional<String> chosen) {
        go(chosen, filter);
    }

    private void close() {
        go(Optional.empty(), filter);
        grid.focus();
    }

    private void go(Optional<String> which, BoardFilter how) {
        getUI().ifPresent(ui -> ui.navigate(ExploreView.class, at(which), QueryParameters.fromString(how.query())));
    }

    private static RouteParameters at(Optional<String> which) {
        return which.map(value -> new RouteParameters(new RouteParam(REFERENCE, value)))
                .orElse(RouteParameters.empty());
    }
}
