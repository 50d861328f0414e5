package org.answerable.board;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Status;

/**
 * Which recommendations a board shows, in which order. Both boards read it from the address and write it there, always in
 * the same order and without what is the default, so that the same choice has the same address.
 *
 * @param statuses only these; none of them and not {@code unassessed} means all
 * @param unassessed also, or only, those not assessed yet
 * @param narrowing by what else there is to choose from
 * @param page which page of them, from 1
 */
public record BoardFilter(Set<Status> statuses, boolean unassessed, Narrowing narrowing, Sort sort, int page) {

    /** How many recommendations stand on a page. */
    public static final int LENGTH = 50;

    /** Everything, by reference. */
    public static final BoardFilter ALL = new BoardFilter(Set.of(), false, Narrowing.NONE, Sort.REFERENCE, 1);

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,6}");

    /** What an address can ask of a board. */
    public static final List<String> PARAMETERS = Stream.of(
                    Stream.of("status"), Narrowing.PARAMETERS.stream(), Stream.of("sort", "page"))
            .flatMap(names -> names)
            .toList();

    private static final String UNASSESSED = "not-assessed";

    /** In which order. */
    public enum Sort {
        /** As the publication numbers them. */
        REFERENCE,
        /** By the reader's alphabet. */
        TITLE,
        /** From not assessed to no longer applicable. */
        STATUS,
        /** Latest change first. */
        CHANGED,
        /** Nearest next date first, those without a date last. */
        DUE
    }

    /** What owners claim, held against what was found of the same. */
    public enum Gap {
        /** At least one claim differs, on the recommendation, a part or a milestone. */
        DIFFER,
        /** There are claims, and none differs. */
        AGREE,
        /** There is no claim, or nothing to hold it against. */
        NONE
    }

    /** What came of reading an address. */
    public sealed interface Read {

        /** The filter that the address asks for. */
        record Understood(BoardFilter filter) implements Read {}

        /** This parameter holds something that no filter can hold. */
        record NotUnderstood(String parameter, String given) implements Read {}
    }

    /** Copies the statuses. */
    public BoardFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Reads the parameters of an address; empty ones and those that are not ours are passed over. */
    public static Read read(Map<String, List<String>> parameters) {
        var filter = ALL;
        for (var name : PARAMETERS) {
            for (var given : parameters.getOrDefault(name, List.of())) {
                if (given.isBlank()) {
                    continue;
                }
                var more = filter.with(name, given);
                if (more.isEmpty()) {
                    return new Read.NotUnderstood(name, given);
                }
                filter = more.get();
            }
        }
        return new Read.Understood(filter);
    }

    /** The address's query, without a question mark; empty for {@link #ALL}. Its values are escaped for addresses. */
    public String query() {
        var parts = new ArrayList<String>();
        Stream.of(Status.values()).filter(statuses::contains).forEach(status -> parts.add("status=" + nameOf(status)));
        if (unassessed) {
            parts.add("status=" + UNASSESSED);
        }
        narrowing.write(parts);
        if (sort != Sort.REFERENCE) {
            parts.add("sort=" + nameOf(sort));
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return String.join("&", parts);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !statuses.isEmpty() || unassessed || narrowing.narrows();
    }

    /** Only this status; none for those not assessed yet. */
    public BoardFilter only(Optional<Status> status) {
        return with(status.map(Set::of).orElse(Set.of()), status.isEmpty());
    }

    /** Without this status. */
    public BoardFilter without(Status status) {
        return with(statuses.stream().filter(other -> other != status).collect(Collectors.toSet()), unassessed);
    }

    /** Without asking for those not assessed yet. */
    public BoardFilter withoutUnassessed() {
        return with(statuses, false);
    }

    /** For these statuses, and for those not assessed yet or not. */
    public BoardFilter with(Set<Status> only, boolean orUnassessed) {
        return new BoardFilter(only, orUnassessed, narrowing, sort, 1);
    }

    /** By what else there is to choose from. */
    public BoardFilter with(Narrowing other) {
        return new BoardFilter(statuses, unassessed, other, sort, 1);
    }

    /** In this order. */
    public BoardFilter sorted(Sort order) {
        return new BoardFilter(statuses, unassessed, narrowing, order, 1);
    }

    /** Another page of the same. */
    public BoardFilter onPage(int number) {
        return new BoardFilter(statuses, unassessed, narrowing, sort, number);
    }

    /** The publication asked for. */
    public Optional<String> publication() {
        return narrowing.publication();
    }

    /** The owner asked for. */
    public Optional<String> owner() {
        return narrowing.owner();
    }

    /** The topic asked for. */
    public Optional<String> topic() {
        return narrowing.topic();
    }

    /** How an owner stands to it, where asked for. */
    public Optional<Acceptance> acceptance() {
        return narrowing.acceptance();
    }

    /** What owners claim, where asked for. */
    public Optional<Gap> gap() {
        return narrowing.gap();
    }

    /** When the next date is, where asked for. */
    public Optional<Due> due() {
        return narrowing.due();
    }

    /** The flag asked for. */
    public Optional<Flag> flag() {
        return narrowing.flag();
    }

    /** For this owner; none for every owner. */
    public BoardFilter withOwner(Optional<String> slug) {
        return with(narrowing.withOwner(slug));
    }

    /** For every owner. */
    public BoardFilter withoutOwner() {
        return withOwner(Optional.empty());
    }

    /** For this topic; none for every topic. */
    public BoardFilter withTopic(Optional<String> slug) {
        return with(narrowing.withTopic(slug));
    }

    /** By what owners claim; none for whatever they do. */
    public BoardFilter withGap(Optional<Gap> which) {
        return with(narrowing.withGap(which));
    }

    /** How the address names a status or an order: {@code in-progress}. */
    public static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the address names a status, and those not assessed yet. */
    public static String nameOf(Optional<Status> status) {
        return status.map(BoardFilter::nameOf).orElse(UNASSESSED);
    }

    private Optional<BoardFilter> with(String name, String given) {
        return switch (name) {
            case "status" ->
                given.equals(UNASSESSED)
                        ? Optional.of(with(statuses, true))
                        : named(Status.values(), given).map(this::and);
            case "sort" -> named(Sort.values(), given).map(this::sorted);
            case "page" ->
                Optional.of(given).filter(PAGE.asMatchPredicate()).map(number -> onPage(Integer.parseInt(number)));
            default -> narrowing.with(name, given).map(this::with);
        };
    }

    private BoardFilter and(Status status) {
        var more = EnumSet.of(status);
        more.addAll(statuses);
        return with(more, unassessed);
    }

    static <T extends Enum<T>> Optional<T> named(T[] values, String given) {
        return Stream.of(values).filter(value -> nameOf(value).equals(given)).findFirst();
    }
}
