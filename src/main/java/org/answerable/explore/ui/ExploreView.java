package org.answerable.explore.ui;

import static java.util.stream.Collectors.joining;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.face.Face;
import org.answerable.face.PublicPages;
import org.answerable.face.PublishedLater;
import org.answerable.face.Sentences;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.time.AskedTime;
import org.answerable.time.PointInTime;
import org.answerable.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * The board and, beside it, one recommendation, today or as of another day. Its whole state is its address:
 * /app/board/R4?status=in-progress&as-of=2026-03-01.
 */
@Route("board/:reference?")
@AnonymousAllowed
public class ExploreView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REFERENCE = "reference";

    private final transient Boards boards;
    private final transient Items items;
    private final transient PublicPages pages;
    private final transient Times times;
    private final PageHeader head = new PageHeader("");
    private final Anchor plain = new Anchor();
    private final FilterBar filters = new FilterBar(this::narrow, this::on);
    private final Div notice = new Div();
    private final Paragraph found = new Paragraph();
    private final BoardGrid grid = new BoardGrid(this::open);
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private BoardFilter filter = BoardFilter.ALL;
    private Optional<String> reference = Optional.empty();
    private @Nullable PointInTime then;
    private String title = "";

    ExploreView(Boards boards, Items items, PublicPages pages, Times times) {
        this.boards = boards;
        this.items = items;
        this.pages = pages;
        this.times = times;
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
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var asked = times.read(parameters);
        var asOf = asOf(asked);
        var face = pages.face(Visit.inside(Reader.language(), asOf, "", then));
        notice.removeAll();
        DayNotice.of(asked, face, () -> go(reference, filter, null)).ifPresent(notice::add);
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

    /** A day that cannot be shown gives way to today. */
    private AsOf asOf(AskedTime asked) {
        then = asked instanceof AskedTime.Then(var _, var point, var _, var _) ? point : null;
        return switch (asked) {
            case AskedTime.Now(var act, var day) -> new AsOf(act, day);
            case AskedTime.Then(var act, var point, var _, var _) -> new AsOf(act, point.day());
            case AskedTime.Refused _ -> boards.now();
        };
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
        filters.show(page, filter, then == null ? null : then.day());
        PublishedLater.later(page, face).ifPresent(words -> notice.add(new Paragraph(words)));
        found.setText((filter.narrows()
                        ? face.say("board.found.of", page.found(), page.total())
                        : face.say("board.found", page.total()))
                + ", " + face.say("board.asOf", face.within(asOf.day())));
        grid.show(
                page.found(),
                (from, number) -> boards.lines(filter, Reader.language(), asOf, from, number),
                face,
                reference.flatMap(which -> boards.line(which, filter, Reader.language(), asOf)));
    }

    private void open(String which, AsOf asOf, Face face, BeforeEnterEvent event) {
        var exact = items.reference(which, asOf).orElseThrow(NotFoundException::new);
        if (!exact.equals(which)) {
            event.forwardTo(
                    ExploreView.class,
                    at(Optional.of(exact)),
                    event.getLocation().getQueryParameters());
            return;
        }
        ItemPage item = items.item(exact, Reader.language(), asOf).orElseThrow(NotFoundException::new);
        title = face.say("item.title", item.reference(), item.title().text());
        layout.setDetail(new ItemDetail(item, face, this::close));
        name(item.reference() + " " + item.title().text());
    }

    /** On a phone the detail is a dialog, and a dialog has a name; beside the list it is none, and bears none. */
    private void name(String words) {
        layout.getElement().executeJs("""
                this.detailName = $0;
                this.updateComplete.then(() => {
                  const detail = this.shadowRoot.querySelector('[part~=detail]');
                  const tell = () => detail.getAttribute('role') === 'dialog'
                      ? detail.setAttribute('aria-label', this.detailName) : detail.removeAttribute('aria-label');
                  if (!this.detailNames) {
                    this.detailNames = new MutationObserver(tell);
                    this.detailNames.observe(detail, {attributes: true, attributeFilter: ['role']});
                  }
                  tell();
                });""", words);
    }

    private void narrow(BoardFilter chosen) {
        go(reference, chosen, then);
    }

    /** As of another day, by what was known as before; without a day, today. */
    private void on(Optional<LocalDate> day) {
        go(
                reference,
                filter,
                day.map(chosen -> new PointInTime(chosen, then == null ? null : then.known()))
                        .orElse(null));
    }

    private void open(Optional<String> chosen) {
        go(chosen, filter, then);
    }

    private void close() {
        go(Optional.empty(), filter, then);
        grid.focus();
    }

    private void go(Optional<String> which, BoardFilter how, @Nullable PointInTime when) {
        var query = Stream.of(how.query(), when == null ? "" : when.query())
                .filter(part -> !part.isEmpty())
                .collect(joining("&"));
        getUI().ifPresent(ui -> ui.navigate(ExploreView.class, at(which), QueryParameters.fromString(query)));
    }

    private static RouteParameters at(Optional<String> which) {
        return which.map(value -> new RouteParameters(new RouteParam(REFERENCE, value)))
                .orElse(RouteParameters.empty());
    }
}
