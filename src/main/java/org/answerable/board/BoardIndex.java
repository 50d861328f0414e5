package org.answerable.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter.Sort;
import org.answerable.board.BoardPage.Asking;
import org.answerable.board.BoardPage.Count;
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

    private final AsOf asOf;
    private final ActNumber worded;
    private final List<Indexed> all;
    private final Choosable choosable;
    private final Share milestones;
    private final Asking asking;
    private final Map<String, List<LocalDate>> silent;
    private final Map<Sort, List<Indexed>> orders = new ConcurrentHashMap<>();
    private final Map<Language, List<Indexed>> titles = new ConcurrentHashMap<>();
    private final Cache<BoardFilter, Facets> counted =
            Caffeine.newBuilder().maximumSize(200).build();

    /**
     * What boards can be filtered by, in slugs.
     *
     * @param owners of all that own something
     * @param topics under which something is filed
     * @param publications that have recommendations
     */
    record Choosable(Set<String> owners, Set<String> topics, Set<String> publications) {}

    /** In the order of the publications; {@code worded} is the last act that may have changed words of any of them. */
    BoardIndex(AsOf asOf, ActNumber worded, List<Indexed> all) {
        this.asOf = asOf;
        this.worded = worded;
        this.all = List.copyOf(all);
        this.choosable = new Choosable(
                slugs(one -> one.owners().stream()),
                slugs(one -> one.topics().stream()),
                slugs(one -> Stream.of(one.publication())));
        this.milestones = Share.sum(all.stream().map(Indexed::milestones).toList());
        var put = all.stream()
                .flatMap(one -> one.questions().stream())
                .filter(question -> choosable.owners().contains(question.institution()))
                .toList();
        this.asking = asking(put);
        this.silent = silent(put);
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

    /** The same as of a later act, after which these stand otherwise; empty where one of them is new. */
    Optional<BoardIndex> with(AsOf later, ActNumber worded, List<Indexed> changed) {
        var anew = changed.stream().collect(Collectors.toMap(Indexed::id, one -> one));
        var next = all.stream()
                .map(one -> Objects.requireNonNullElse(anew.remove(one.id()), one))
                .toList();
        return anew.isEmpty() ? Optional.of(new BoardIndex(later, worded, next)) : Optional.empty();
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
                case CHANGED -> comparing(Indexed::changedAt).reversed();
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
        return choosable;
    }

    private Set<String> slugs(Function<Indexed, Stream<String>> of) {
        return all.stream().flatMap(of).collect(Collectors.toSet());
    }

    /** How many of all milestones are verified. */
    Share milestones() {
        return milestones;
    }

    /** How many of all stand where. */
    List<Count> counts() {
        return facets(BoardFilter.ALL).statuses().entrySet().stream()
                .map(one -> new Count(one.getKey().orElse(null), one.getValue()))
                .toList();
    }

    /** How many own something, how many of them were asked, and what became of the questions. */
    Asking asking() {
        return asking;
    }

    /** The days that passed without an answer, by the slug of the owner who was to give it. */
    Map<String, List<LocalDate>> silent() {
        return silent;
    }

    private Asking asking(List<Indexed.Question> put) {
        return new Asking(
                choosable.owners().size(),
                (int) put.stream().map(Indexed.Question::institution).distinct().count(),
                put.size(),
                (int) put.stream().filter(Indexed.Question::answered).count(),
                (int) put.stream().filter(one -> one.silent(asOf.day())).count());
    }

    private Map<String, List<LocalDate>> silent(List<Indexed.Question> put) {
        return put.stream()
                .filter(question -> question.silent(asOf.day()))
                .collect(Collectors.groupingBy(
                        Indexed.Question::institution,
                        Collectors.mapping(question -> Objects.requireNonNull(question.dueOn()), Collectors.toList())));
    }
}
