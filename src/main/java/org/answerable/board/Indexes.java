package org.answerable.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.Totals.Choosable;
import org.answerable.fact.AsOf;
import org.answerable.language.ShownText;
import org.answerable.publishing.Acts;
import org.answerable.standing.StandingFields;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The indexes of the boards that are asked for, read once and kept while there is room. What is true as of an act and a
 * day stays true, so nothing here grows old; only names can be removed, and are kept by the act that last removed words.
 * They stay what they are until the last act that may have changed a name, so most acts leave them alone.
 *
 * <p>The index of today by what is known now is kept by itself, for the next act goes on from it: among the others it would
 * have no place, because a cache prefers what was asked for more often to what is new.
 */
@Component
class Indexes {

    /** Recommendations that all kept indexes hold together; at least two indexes are kept, however large. */
    private static final long ROOM = 300_000;

    /** Beyond that many recommendations it is quicker to read all. */
    private static final int SOME = 500;

    /** After words changed nobody asks for what was called otherwise; it makes room. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    private static final ActNumber BEGINNING = new ActNumber(0);

    private final IndexQueries queries;
    private final BoardQueries boards;
    private final Acts acts;
    private final Today today;
    private final Cache<AsOf, BoardIndex> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((AsOf asOf, BoardIndex index) ->
                    (int) Math.min(ROOM / 2, 500 + index.all().size()))
            .build();
    private final AtomicReference<@Nullable BoardIndex> latest = new AtomicReference<>();
    private volatile SoftReference<EveryDay> everyDay = new SoftReference<>(null);
    private final Cache<Named, Names> names = few(40);
    private final Cache<Named, Names> namesOfOtherDays = few(40);
    private final Cache<Titled, List<RecommendationId>> titles = few(8);
    private final Cache<Searched, Set<RecommendationId>> searched = few(40);

    Indexes(IndexQueries queries, BoardQueries boards, Acts acts, Today today) {
        this.today = today;
        this.queries = queries;
        this.boards = boards;
        this.acts = acts;
    }

    private static <K, V> Cache<K, V> few(int number) {
        return Caffeine.newBuilder().maximumSize(number).expireAfterAccess(IDLE).build();
    }

    /** What the order of titles depends on, besides which recommendations there are. */
    private record Titled(ActNumber worded, Language reader) {}

    /** What was looked for among what was published by an act; words that were removed are found no more. */
    private record Searched(ActNumber act, String words, ActNumber removal) {}

    /** What is known of every day by an act; given up where memory is short. */
    private record EveryDay(ActNumber upTo, Rows rows) {}

    /** What names to show depends on. */
    private record Named(ActNumber worded, LocalDate day, Choosable which, Language reader, ActNumber removal) {}

    /** Since when there is a board, and the names of what can be chosen, in the reader's alphabet. */
    record Names(@Nullable Instant begun, List<Choice> papers, List<Office> offices, List<Choice> topics) {

        /** An institution by its name and, where it has one, its short name. */
        record Office(String slug, ShownText name, @Nullable ShownText shortName) {}

        List<Choice> owners() {
            return offices.stream()
                    .map(office -> new Choice(office.slug(), office.name()))
                    .toList();
        }
    }

    BoardIndex of(AsOf asOf) {
        var known = latest.get();
        return known != null && known.asOf().equals(asOf) ? known : kept.get(asOf, this::read);
    }

    /** The same ones as long as nothing changed a word that may stand anywhere. */
    Names names(BoardIndex index, Language reader) {
        var named = new Named(index.worded(), index.asOf().day(), index.choosable(), reader, acts.latestRemoval());
        return (named.day().equals(today.day()) ? names : namesOfOtherDays)
                .get(named, _ -> boards.names(index, reader));
    }

    /** All recommendations by the reader's alphabet, on whichever day; what was published since is read with the others. */
    List<RecommendationId> byTitle(BoardIndex index, Language reader) {
        if (index.asOf().act().isRehearsal()) { // what it holds may never be published
            return boards.byTitle(reader, index.asOf());
        }
        var titled = new Titled(index.worded(), reader);
        var known = titles.getIfPresent(titled);
        if (known == null || known.size() < index.all().size()) {
            known = boards.byTitle(reader, index.asOf());
            titles.put(titled, known);
        }
        return known;
    }

    /** Those of them that hold the words. */
    BoardIndex holding(String words, BoardIndex index) {
        var act = index.asOf().act();
        return index.only(
                act.isRehearsal()
                        ? boards.holding(words, act)
                        : searched.get(
                                new Searched(act, words, acts.latestRemoval()), _ -> boards.holding(words, act)));
    }

    private BoardIndex read(AsOf asOf) {
        var index = fromEarlier(asOf)
                .orElseGet(() -> new BoardIndex(
                        asOf,
                        acts.latestBeyondStories(BEGINNING, asOf.act()).orElse(BEGINNING),
                        on(asOf, isOtherDay(asOf) ? ofEveryDay(asOf.act()) : queries.all(asOf))));
        if (asOf.day().equals(today.day()) && !asOf.act().isRehearsal()) {
            latest.accumulateAndGet(index, (one, other) -> one == null || isBefore(one, other) ? other : one);
        }
        return index;
    }

    private static boolean isBefore(BoardIndex one, BoardIndex other) {
        return Comparator.comparing((BoardIndex index) -> index.asOf().day())
                        .thenComparing(index -> index.asOf().act())
                        .compare(one, other)
                < 0;
    }

    private List<Indexed> on(AsOf asOf, Rows rows) {
        return rows.on(asOf.day(), today.startOf(asOf.day().plusDays(1)));
    }

    /** From the index of an earlier act of the same day only what was touched since has to be read. */
    private Optional<BoardIndex> fromEarlier(AsOf asOf) {
        return Stream.concat(kept.asMap().values().stream(), Stream.ofNullable(latest.get()))
                .filter(one -> one.asOf().day().equals(asOf.day()))
                .filter(one -> one.asOf().act().number() < asOf.act().number())
                .max(Comparator.comparingLong(one -> one.asOf().act().number()))
                .flatMap(before -> after(before, asOf));
    }

    private Optional<BoardIndex> after(BoardIndex before, AsOf asOf) {
        var since = before.asOf().act();
        return acts.touched(since, asOf.act(), SOME)
                .flatMap(roots -> before.with(
                        asOf,
                        acts.latestBeyondStories(since, asOf.act()).orElse(before.worded()),
                        roots.isEmpty() ? List.of() : on(asOf, queries.some(asOf, roots))));
    }

    /** Whoever asks for another day asks for the next one, too: what is known now of all days is read once. */
    private boolean isOtherDay(AsOf asOf) {
        return !asOf.day().equals(today.day())
                && !asOf.act().isRehearsal()
                && asOf.act().equals(acts.latest());
    }

    private synchronized Rows ofEveryDay(ActNumber upTo) {
        var before = everyDay.get();
        if (before == null || before.upTo().number() > upTo.number()) {
            before = null;
        } else if (before.upTo().equals(upTo)) {
            return before.rows();
        }
        var rows = Optional.ofNullable(before)
                .flatMap(known -> after(known, upTo))
                .orElseGet(() -> queries.all(everyDay(upTo)));
        everyDay = new SoftReference<>(new EveryDay(upTo, rows));
        return rows;
    }

    private static AsOf everyDay(ActNumber upTo) {
        return new AsOf(upTo, StandingFields.LAST_DAY);
    }

    private Optional<Rows> after(EveryDay before, ActNumber upTo) {
        return acts.touched(before.upTo(), upTo, SOME)
                .flatMap(roots -> before.rows().with(roots, queries.some(everyDay(upTo), roots)));
    }
}
