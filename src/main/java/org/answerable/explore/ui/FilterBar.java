package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardPage;
import org.answerable.board.Narrowing;
import org.answerable.forms.DayField;
import org.answerable.language.ShownText;
import org.answerable.parts.Reader;
import org.answerable.parts.StatusChip;
import org.answerable.storage.SearchWords;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The filter as buttons and lists, and the day; each choice acts at once. */
class FilterBar extends Composite<Div> {

    private final Consumer<BoardFilter> chosen;
    private final Div statuses = new Div();
    private final DayField day = new DayField(getTranslation("board.filter.day"));
    private final TextField words = new TextField(getTranslation("board.filter.q"));
    private final Select<Choice> owner = new Select<>();
    private final Select<Choice> topic = new Select<>();
    private final Select<Choice> publication = new Select<>();
    private final Select<Acceptance> acceptance = new Select<>();
    private final Select<BoardFilter.Gap> gap = new Select<>();
    private final Select<Due> due = new Select<>();
    private final Select<Flag> flag = new Select<>();
    private final Select<BoardFilter.Sort> sort = new Select<>();
    private BoardFilter filter = BoardFilter.ALL;

    FilterBar(Consumer<BoardFilter> chosen, Consumer<Optional<LocalDate>> on) {
        this.chosen = chosen;
        statuses.addClassName("status-filter");
        statuses.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("board.filter.status"));
        words.setMaxLength(SearchWords.LONGEST);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(
                change -> act(change.isFromClient(), by(filter.narrowing().withWords(change.getValue()))));
        prepare(owner, "owner", choice -> filter.withOwner(slug(choice)));
        prepare(topic, "topic", choice -> filter.withTopic(slug(choice)));
        prepare(publication, "publication", choice -> by(filter.narrowing().withPublication(slug(choice))));
        prepare(
                acceptance,
                "acceptance",
                "acceptance.",
                which -> by(filter.narrowing().withAcceptance(which)));
        prepare(gap, "gap", "board.gap.", which -> filter.withGap(which));
        prepare(due, "due", "board.due.", which -> by(filter.narrowing().withDue(which)));
        prepare(flag, "flag", "flag.", which -> by(filter.narrowing().withFlag(which)));
        sort.setLabel(getTranslation("board.filter.sort"));
        sort.setItems(BoardFilter.Sort.values());
        sort.setItemLabelGenerator(order -> getTranslation("board.sort." + order));
        sort.addValueChangeListener(change -> act(change.isFromClient(), filter.sorted(change.getValue())));
        day.setPlaceholder(getTranslation("board.filter.day.today"));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && !day.unreadable()) {
                on.accept(Optional.ofNullable(change.getValue()));
            }
        });
        getContent().addClassName("filter-bar");
        getContent().add(statuses, words, owner, topic, publication, acceptance, gap, due, flag, sort, day);
    }

    /** Shows what can be chosen and what is. */
    void show(BoardPage page, BoardFilter current, @Nullable LocalDate then) {
        day.setValue(then);
        filter = current;
        statuses.removeAll();
        for (var status : Status.values()) {
            statuses.add(button(Optional.of(status), page));
        }
        if (page.number(Optional.empty()) > 0 || filter.unassessed()) {
            statuses.add(button(Optional.empty(), page));
        }
        words.setValue(current.narrowing().words().orElse(""));
        choose(owner, page.owners(), current.owner());
        choose(topic, page.topics(), current.topic());
        choose(publication, page.papers(), current.publication());
        publication.setVisible(page.papers().size() > 1 || current.publication().isPresent());
        choose(acceptance, Acceptance.values(), page.facets().acceptances(), current.acceptance());
        choose(gap, BoardFilter.Gap.values(), page.facets().gaps(), current.gap());
        choose(due, Due.values(), page.facets().due(), current.due());
        choose(flag, Flag.values(), page.facets().flags(), current.flag());
        sort.setValue(current.sort());
    }

    private Component button(Optional<Status> status, BoardPage page) {
        var pressed = status.map(filter.statuses()::contains).orElse(filter.unassessed());
        var number = new Span(Integer.toString(page.number(status)));
        number.addClassName("figure");
        var button = new NativeButton();
        button.add(StatusChip.of(status.orElse(null)), number);
        button.addClickListener(click -> chosen.accept(toggled(status, pressed)));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    private BoardFilter toggled(Optional<Status> status, boolean pressed) {
        var only = new HashSet<>(filter.statuses());
        status.ifPresent(one -> {
            if (pressed) {
                only.remove(one);
            } else {
                only.add(one);
            }
        });
        var unassessed = status.isPresent() ? filter.unassessed() : !pressed;
        return filter.with(only, unassessed);
    }

    private void prepare(Select<Choice> select, String name, Function<@Nullable Choice, BoardFilter> with) {
        select.setLabel(getTranslation("board.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("board.filter." + name + ".all"));
        select.setPlaceholder(getTranslation("board.filter." + name + ".all"));
        select.setItemLabelGenerator(
                choice -> choice == null ? "" : choice.name().text());
        select.addValueChangeListener(change -> act(change.isFromClient(), with.apply(change.getValue())));
    }

    private <T extends Enum<T>> void prepare(
            Select<T> select, String name, String words, Function<Optional<T>, BoardFilter> with) {
        select.setLabel(getTranslation("board.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("board.filter." + name + ".all"));
        select.setPlaceholder(getTranslation("board.filter." + name + ".all"));
        select.setItemLabelGenerator(which -> which == null ? "" : getTranslation(words + which));
        select.addValueChangeListener(
                change -> act(change.isFromClient(), with.apply(Optional.ofNullable(change.getValue()))));
    }

    /** What would leave no row is not offered. */
    private static <T extends Enum<T>> void choose(
            Select<T> select, T[] values, Map<T, Integer> counts, Optional<T> chosen) {
        select.setItems(Stream.of(values)
                .filter(value -> counts.containsKey(value)
                        || chosen.filter(value::equals).isPresent())
                .toList());
        select.setValue(chosen.orElse(null));
    }

    private BoardFilter by(Narrowing narrowing) {
        return filter.with(narrowing);
    }

    private void act(boolean byReader, BoardFilter asked) {
        if (byReader) {
            chosen.accept(asked);
        }
    }

    /** What the address asks for is shown even where there is no such thing: it explains why no row is left. */
    private static void choose(Select<Choice> select, List<Choice> choices, Optional<String> slug) {
        var all = new ArrayList<>(choices);
        var current = slug.map(wanted -> choices.stream()
                .filter(choice -> choice.slug().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    var unknown = new Choice(wanted, ShownText.of(wanted, Reader.language()));
                    all.add(unknown);
                    return unknown;
                }));
        select.setItems(all);
        select.setValue(current.orElse(null));
    }

    private static Optional<String> slug(@Nullable Choice choice) {
        return Optional.ofNullable(choice).map(Choice::slug);
    }
}
