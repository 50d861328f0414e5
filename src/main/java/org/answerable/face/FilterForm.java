package org.answerable.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardPage;
import org.answerable.board.Facets;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The filter of a board as a form without a script: lists that say how many each choice would leave. */
public final class FilterForm {

    private final BoardPage page;
    private final BoardFilter filter;
    private final Face face;

    /** For a page of the board. */
    public FilterForm(BoardPage page, BoardFilter filter, Face face) {
        this.page = page;
        this.filter = filter;
        this.face = face;
    }

    /** A list to choose one of. */
    public record Field(String name, List<Option> options) {}

    /**
     * Something to choose.
     *
     * @param language of its words, where it is not the page's
     * @param number how many it would leave
     */
    public record Option(
            String value, String words, @Nullable String language, int number, boolean chosen) {}

    /** A choice that was made, and the filter without it. */
    public record Made(String words, BoardFilter without) {}

    /** What most readers choose by. */
    public List<Field> first() {
        return List.of(
                statuses(),
                new Field("owner", named(page.owners(), page.facets().owners(), filter.owner())),
                new Field("topic", named(page.topics(), page.facets().topics(), filter.topic())));
    }

    /** The rest; a choice of one is none. */
    public List<Field> more() {
        var facets = page.facets();
        return Stream.of(
                        new Field("publication", named(page.papers(), facets.publications(), filter.publication())),
                        words("acceptance", Acceptance.values(), facets.acceptances(), filter.acceptance()),
                        words("gap", Gap.values(), facets.gaps(), filter.gap()),
                        words("due", Due.values(), facets.due(), filter.due()),
                        words("flag", Flag.values(), facets.flags(), filter.flag()))
                .filter(field -> !field.name().equals("publication")
                        || page.papers().size() > 1
                        || filter.publication().isPresent())
                .toList();
    }

    /** Whether one of the rest was chosen. */
    public boolean hasMore() {
        return more().stream().flatMap(field -> field.options().stream()).anyMatch(Option::chosen);
    }

    /** The choices that were made, each with the way to take it back. */
    public List<Made> made() {
        var made = new ArrayList<Made>();
        Arrays.stream(Status.values())
                .filter(filter.statuses()::contains)
                .forEach(status -> made.add(new Made(face.status(status), filter.without(status))));
        if (filter.unassessed()) {
            made.add(new Made(face.status(null), filter.withoutUnassessed()));
        }
        var narrowing = filter.narrowing();
        narrowing
                .words()
                .ifPresent(typed -> made.add(
                        new Made(face.say("board.filter.q.made", typed), filter.with(narrowing.withWords("")))));
        filter.publication()
                .ifPresent(slug -> made.add(
                        new Made(name(slug, page.papers()), filter.with(narrowing.withPublication(Optional.empty())))));
        filter.owner().ifPresent(slug -> made.add(new Made(name(slug, page.owners()), filter.withoutOwner())));
        filter.topic()
                .ifPresent(slug -> made.add(new Made(name(slug, page.topics()), filter.withTopic(Optional.empty()))));
        filter.acceptance()
                .ifPresent(which -> made.add(
                        new Made(word("acceptance", which), filter.with(narrowing.withAcceptance(Optional.empty())))));
        filter.gap().ifPresent(which -> made.add(new Made(word("gap", which), filter.withGap(Optional.empty()))));
        filter.due()
                .ifPresent(which ->
                        made.add(new Made(word("due", which), filter.with(narrowing.withDue(Optional.empty())))));
        filter.flag()
                .ifPresent(which ->
                        made.add(new Made(word("flag", which), filter.with(narrowing.withFlag(Optional.empty())))));
        return made;
    }

    private Field statuses() {
        var one = filter.statuses().size() == 1 && !filter.unassessed()
                ? filter.statuses().iterator().next()
                : null;
        var counts = page.facets().statuses();
        var options = new ArrayList<Option>();
        for (var status : Status.values()) {
            options.add(new Option(
                    Face.kebab(status),
                    face.status(status),
                    null,
                    Facets.of(counts, Optional.of(status)),
                    status == one));
        }
        options.add(new Option(
                BoardFilter.nameOf(Optional.empty()),
                face.status(null),
                null,
                Facets.of(counts, Optional.empty()),
                filter.unassessed() && filter.statuses().isEmpty()));
        return new Field("status", options);
    }

    private List<Option> named(List<Choice> choices, Map<String, Integer> counts, Optional<String> chosen) {
        return offered(choices.stream()
                .map(choice -> new Option(
                        choice.slug(),
                        choice.name().text(),
                        face.foreign(choice.name()),
                        Facets.of(counts, choice.slug()),
                        chosen.filter(choice.slug()::equals).isPresent())));
    }

    private <T extends Enum<T>> Field words(String name, T[] values, Map<T, Integer> counts, Optional<T> chosen) {
        Function<T, Option> option = value -> new Option(
                BoardFilter.nameOf(value),
                word(name, value),
                null,
                Facets.of(counts, value),
                chosen.filter(value::equals).isPresent());
        return new Field(name, offered(Arrays.stream(values).map(option)));
    }

    private static List<Option> offered(Stream<Option> options) {
        return options.filter(option -> option.number() > 0 || option.chosen()).toList();
    }

    private String word(String name, Enum<?> value) {
        return face.word(value instanceof Gap || value instanceof Due ? "board." + name : name, value);
    }

    private static String name(String slug, List<Choice> among) {
        return among.stream()
                .filter(choice -> choice.slug().equals(slug))
                .map(choice -> choice.name().text())
                .findFirst()
                .orElse(slug);
    }
}
