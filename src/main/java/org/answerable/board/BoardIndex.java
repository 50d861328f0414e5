package org.answerable.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter.Sort;
import org.answerable.board.BoardPage.Asking;
import org.answerable.board.BoardPage.Count;
import org.answerable.board.Totals.Choosable;
import org.answerable.fact.AsOf;
import org.answerable.standing.Share;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;

/**
 * All recommendations as of an act and a day, as far as boards filter, count and order by it (docs/adr/0018). What it
 * holds never changes; what was counted once is kept beside it.
 */
final class BoardIndex {

    private static final BoardFilter EVERYTHING = BoardFilter.ALL.sorted(Sort.REFERENCE);
    private static final Comparator<Indexed> LATEST_FIRST =
            comparing(Indexed::changedAt).reversed();

    private final AsOf asOf;
    private final ActNumber worded;
    private final List<Indexed> all;
    private final Totals totals;
    private final Map<Sort, List<Indexed>> orders = new ConcurrentHashMap<>();
    private final Map<Language, List<Indexed>> titles = new ConcurrentHashMap<>();
    private final Cache<BoardFilter, Facets> counted =
            Caffeine.newBuilder().maximumSize(200).build();

    /** In the order of the publications; {@code worded} is the last act that may have changed words of any of them. */
    BoardIndex(AsOf asOf, ActNumber worded, List<Indexed> all) {
        this(asOf, worded, all, Totals.of(all, asOf.day()));
    }

    private BoardIndex(AsOf asOf, ActNumber worded, List<Indexed> all, Totals totals) {
        this.asOf = asOf;
        this.worded = worded;
        this.all = List.copyOf(all);
        this.totals = totals;
    }

    AsOf asOf() {
        return asOf;
    }

    List<Indexed> all() {
        return all;
    }

    /** The last act that may have changed words of any of them; acts since then changed words only where they touched. */
    ActNumber worded() {
        return worded;
    }

    /** The same as of a later act of the day, after which these stand otherwise; empty where one of them is new. */
    Optional<BoardIndex> with(AsOf later, ActNumber worded, List<Indexed> changed) {
        var anew = changed.stream().collect(Collectors.toMap(Indexed::id, one -> one));
        var next = new ArrayList<Indexed>(all.size());
        var gone = new ArrayList<Indexed>();
        var come = new ArrayList<Indexed>();
        for (var one : all) {
            var after = anew.remove(one.id());
            next.add(after == null ? one : after);
            if (after != null) {
                gone.add(one);
                come.add(after);
            }
        }
        if (!anew.isEmpty()) {
            return Optional.empty();
        }
        var same = IntStream.range(0, gone.size()).allMatch(at -> Totals.areSame(gone.get(at), come.get(at)));
        var index = same ? new BoardIndex(later, worded, next, totals) : new BoardIndex(later, worded, next);
        index.goOn(this, gone, come);
        return Optional.of(index);
    }

    /** Only some of them, with what is told of all. */
    BoardIndex only(Set<RecommendationId> some) {
        return new BoardIndex(
                asOf,
                worded,
                all.stream().filter(one -> some.contains(one.id())).toList(),
                totals);
    }

    /** What was counted and ordered of all need not be done again for a few. */
    private void goOn(BoardIndex before, List<Indexed> gone, List<Indexed> come) {
        var facets = before.counted.getIfPresent(EVERYTHING);
        if (facets != null) {
            var counts = new Facets.Count(asOf.day(), EVERYTHING, facets);
            gone.forEach(counts::remove);
            come.forEach(counts::add);
            counted.put(EVERYTHING, counts.facets());
        }
        var order = before.orders.get(Sort.CHANGED);
        if (order != null && areLatest(come, order)) {
            var left = gone.stream().map(Indexed::id).collect(Collectors.toSet());
            orders.put(
                    Sort.CHANGED,
                    Stream.concat(
                                    come.stream().sorted(LATEST_FIRST),
                                    order.stream().filter(one -> !left.contains(one.id())))
                            .toList());
        }
    }

    private static boolean areLatest(List<Indexed> changed, List<Indexed> order) {
        return order.isEmpty()
                || changed.stream()
                        .allMatch(
                                one -> one.changedAt().isAfter(order.getFirst().changedAt()));
    }

    /** Those that the filter lets through, in its order; {@code byTitle} tells the order of titles, once. */
    Stream<Indexed> chosen(BoardFilter filter, Language reader, Function<Language, List<RecommendationId>> byTitle) {
        var all = ordered(filter.sort(), reader, byTitle).stream();
        return filter.narrows() ? all.filter(one -> one.passes(filter)) : all;
    }

    /** What changed last, the latest first. */
    List<Indexed> latest(int number) {
        return ordered(Sort.CHANGED).stream().limit(number).toList();
    }

    private List<Indexed> ordered(Sort sort, Language reader, Function<Language, List<RecommendationId>> byTitle) {
        return sort != Sort.TITLE ? ordered(sort) : titles.computeIfAbsent(reader, _ -> inOrder(byTitle.apply(reader)));
    }

    private List<Indexed> ordered(Sort sort) {
        return orders.computeIfAbsent(sort, _ -> {
            Comparator<Indexed> order = switch (sort) {
                case STATUS -> comparing(Indexed::status, nullsFirst(naturalOrder()));
                case CHANGED -> LATEST_FIRST;
                case DUE -> comparing(Indexed::dueOn, nullsLast(naturalOrder()));
                case REFERENCE, TITLE -> (_, _) -> 0;
            };
            return all.stream().sorted(order).toList();
        });
    }

    private List<Indexed> inOrder(List<RecommendationId> ids) {
        var byId = all.stream().collect(Collectors.toMap(Indexed::id, one -> one));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** How many each choice would leave. */
    Facets facets(BoardFilter filter) {
        return counted.get(filter.sorted(Sort.REFERENCE), this::count); // of whichever page
    }

    /** For how many filters the counts are kept. */
    long remembered() {
        counted.cleanUp();
        return counted.estimatedSize();
    }

    private Facets count(BoardFilter filter) {
        var counts = new Facets.Count(asOf.day(), filter);
        all.forEach(counts::add);
        return counts.facets();
    }

    /** What it can be filtered by. */
    Choosable choosable() {
        return totals.choosable();
    }

    /** How many of all milestones are verified. */
    Share milestones() {
        return totals.milestones();
    }

    /** How many of all stand where. */
    List<Count> counts() {
        return facets(EVERYTHING).statuses().entrySet().stream()
                .map(one -> new Count(one.getKey().orElse(null), one.getValue()))
                .sorted(comparing(Count::status, nullsFirst(naturalOrder()))) // whichever was counted first
                .toList();
    }

    /** How many own something, how many of them were asked, and what became of the questions. */
    Asking asking() {
        return totals.asking();
    }

    /** The days that passed without an answer, by the slug of the owner who was to give it. */
    Map<String, List<LocalDate>> silent() {
        return totals.silent();
    }
}
