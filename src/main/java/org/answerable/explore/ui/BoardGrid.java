package org.answerable.explore.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.answerable.board.BoardLine;
import org.answerable.face.Face;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the board: columns where there is room, else one card a row, on a phone as long as the list is. Arrow keys
 * walk, space opens.
 */
class BoardGrid extends Composite<Grid<BoardLine>> {

    /** Below this width, in pixels, a row is a card. */
    private static final int ROOM_FOR_COLUMNS = 860;

    private final List<Grid.Column<BoardLine>> columns;
    private final Grid.Column<BoardLine> card;
    private @Nullable Face face;

    BoardGrid(Consumer<Optional<String>> chosen) {
        var grid = getContent();
        columns = List.of(
                column("reference", (line, words) -> Cells.reference(line)).setWidth("5.5rem"),
                column("title", Cells::title).setFlexGrow(3).setWidth("17rem"),
                column("status", Cells::status).setFlexGrow(1).setWidth("13rem"),
                column("milestones", Cells::milestones).setWidth("9rem"),
                column("next", Cells::next).setFlexGrow(2).setWidth("12rem"),
                column("changed", Cells::changed).setWidth("10.5rem"));
        card = column("title", Cells::card).setFlexGrow(1);
        grid.setAriaLabel(getTranslation("explore.grid"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setWidthFull();
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(Optional.ofNullable(change.getValue()).map(BoardLine::reference));
            }
        });
        narrow(false, false);
    }

    /** Reads some of the rows, from one on. */
    @FunctionalInterface
    interface Rows extends Serializable {
        List<BoardLine> read(int from, int number);
    }

    /** Shows as many rows as there are, read as the reader scrolls, and which of them is open. */
    void show(int number, Rows rows, Face words, Optional<BoardLine> open) {
        face = words;
        getContent()
                .setDataProvider(new CallbackDataProvider<BoardLine, Void>(
                        query -> rows.read(query.getOffset(), query.getLimit()).stream(),
                        query -> Math.max(0, Math.min(query.getLimit(), number - query.getOffset())),
                        BoardLine::reference));
        getContent().asSingleSelect().setValue(open.orElse(null));
    }

    /** Back to the row from which the reader came, as soon as what lay over the list on a phone has gone. */
    void focus() {
        getContent().getElement().executeJs("""
                const layout = this.closest('vaadin-master-detail-layout');
                const back = frames => {
                  if (frames > 0 && layout.shadowRoot.querySelector('[part~=master]').inert) {
                    requestAnimationFrame(() => back(frames - 1));
                  } else {
                    (this.shadowRoot.querySelector('#items [tabindex="0"]') ?? this).focus();
                  }
                };
                back(120);""");
    }

    @ClientCallable
    void narrow(boolean narrow, boolean phone) {
        card.setVisible(narrow);
        columns.forEach(column -> column.setVisible(!narrow));
        getContent().setAllRowsVisible(phone);
        getContent().setHeight(phone ? null : "100%");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                let known = 'false false';
                new ResizeObserver(() => {
                  const narrow = this.clientWidth > 0 && this.clientWidth < $0;
                  const phone = matchMedia('(max-width: 44rem)').matches;
                  if (known !== narrow + ' ' + phone) {
                    known = narrow + ' ' + phone;
                    this.$server.narrow(narrow, phone);
                  }
                }).observe(this);""", ROOM_FOR_COLUMNS);
    }

    private Grid.Column<BoardLine> column(String name, BiFunction<BoardLine, Face, Component> cell) {
        return getContent()
                .addComponentColumn(line -> cell.apply(line, java.util.Objects.requireNonNull(face)))
                .setHeader(getTranslation("explore.column." + name))
                .setFlexGrow(0);
    }
}
