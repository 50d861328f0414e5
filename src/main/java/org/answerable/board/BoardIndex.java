package org.answerable.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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
import org.answerable.schedule.Schedule;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;

/**
 * All recommendations as of an act and a day, as far as boards filter, count and order by it (docs/adr/0018). What it
 * holds never changes; what was counted once is kept beside it.
 */
final class BoardIndex {

    private final AsOf asOf;
    private final List<Indexed> all;
    private final Set<String> owners;
    private final Asking asking;
    private final Map<String, List<LocalDate>> silent;
    private final Map<Sort, List<Indexed>> orders = new ConcurrentHashMap<>();
    private final Map<Language, List<Indexed>> titles = new ConcurrentHashMap<>();
    private final Cache<BoardFilter, Facets> counted =
            Caffeine.newBuilder().maximumSize(200).build();

    /** In the order of the publications. */
    BoardIndex(AsOf asOf, List<Indexed> all) {
        this.asOf = asOf;
        this.all = List.copyOf(all);
        this.owners = slugs(one -> one.owners().stream());
        var put = all.stream()
                .flatMap(one -> one.questions().stream())
                .filter(question -> owners.contains(question.institution()))
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

    /** The same as of a later act, after which these stand otherwise; empty where one of them is new. */
    Optional<BoardIndex> with(AsOf later, List<Indexed> changed) {
        var anew = changed.stream().collect(Collectors.toMap(Indexed::id, one -> one));
        var next = all.stream()
                .map(one -> Objects.requireNonNullElse(anew.remove(one.id()), one))
                .toList();
        return anew.isEmpty() ? Optional.of(new BoardIndex(later, next)) : Optional.empty();
    }

    /** Those that the filter lets through, in its order; {@code byTitle} tells the order of titles, once. */
    Stream<Indexed> chosen(BoardFilter filter, Language reader, Function<Language, List<RecommendationId>> byTitle) {
        var all = ordered(filter.sort(), reader, byTitle).stream();
        return filter.narrows() ? all.filter(one -> one.misses(filter).isEmpty()) : all;
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
        var counts = new Counts(asOf.day());
        for (var one : all) {
            counts.add(one, one.misses(filter));
        }
        return counts.facets();
    }

    /** Slugs of all that own something. */
    Set<String> owners() {
        return owners;
    }

    /** Slugs of the topics under which something is filed. */
    Set<String> topics() {
        return slugs(one -> one.topics().stream());
    }

    /** Slugs of the publications. */
    Set<String> publications() {
        return slugs(one -> Stream.of(one.publication()));
    }

    private Set<String> slugs(Function<Indexed, Stream<String>> of) {
        return all.stream().flatMap(of).collect(Collectors.toSet());
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
                owners.size(),
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

    /** Counts while it walks over all of them once. */
    private static final class Counts {

        private int found;
        private int later;
        private final Schedule.Count schedule;
        private final Map<Indexed.Kind, Map<Object, Integer>> kinds = new HashMap<>();

        Counts(LocalDate day) {
            schedule = new Schedule.Count(day);
            for (var kind : Indexed.Kind.values()) {
                kinds.put(kind, new HashMap<>());
            }
        }

        void add(Indexed one, Set<Indexed.Kind> misses) {
            if (misses.isEmpty()) {
                found++;
                later += one.later() ? 1 : 0;
                one.terms().forEach(schedule::add);
            }
            for (var kind : Indexed.Kind.values()) {
                if (misses.isEmpty() || misses.equals(Set.of(kind))) {
                    add(kind, one);
                }
            }
        }

        private void add(Indexed.Kind kind, Indexed one) {
            switch (kind) {
                case STATUS -> tick(kind, Optional.ofNullable(one.status()));
                case PUBLICATION -> tick(kind, one.publication());
                case OWNER -> one.owners().forEach(owner -> tick(kind, owner));
                case TOPIC -> one.topics().forEach(topic -> tick(kind, topic));
                case ACCEPTANCE -> one.acceptances().forEach(acceptance -> tick(kind, acceptance));
                case GAP -> tick(kind, one.gap());
                case DUE -> tick(kind, one.due());
                case FLAG -> one.flags().forEach(flag -> tick(kind, flag));
            }
        }

        private void tick(Indexed.Kind kind, Object choice) {
            Objects.requireNonNull(kinds.get(kind)).merge(choice, 1, Integer::sum);
        }

        Facets facets() {
            return new Facets(
                    found,
                    later,
                    of(Indexed.Kind.STATUS),
                    of(Indexed.Kind.PUBLICATION),
                    of(Indexed.Kind.OWNER),
                    of(Indexed.Kind.TOPIC),
                    of(Indexed.Kind.ACCEPTANCE),
                    of(Indexed.Kind.GAP),
                    of(Indexed.Kind.DUE),
                    of(Indexed.Kind.FLAG),
                    schedule.schedule());
        }

        @SuppressWarnings("unchecked") // each kind counts choices of one type
        private <T> Map<T, Integer> of(Indexed.Kind kind) {
            return (Map<T, Integer>) Map.copyOf(Objects.requireNonNull(kinds.get(kind)));
        }
    }
}
