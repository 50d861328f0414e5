package org.answerable.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.answerable.board.BoardLine.Choice;
import org.answerable.fact.AsOf;
import org.answerable.language.ShownText;
import org.answerable.publishing.Acts;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The indexes of the boards that are asked for, read once and kept while there is room. What is true as of an act and a
 * day stays true, so nothing here grows old; only names can be removed, and are kept by the act that last removed words.
 */
@Component
class Indexes {

    /** Recommendations that all kept indexes hold together; at least two indexes are kept, however large. */
    private static final long ROOM = 300_000;

    private final IndexQueries queries;
    private final BoardQueries boards;
    private final Acts acts;
    private final Cache<AsOf, BoardIndex> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((AsOf asOf, BoardIndex index) ->
                    (int) Math.min(ROOM / 2, 500 + index.all().size()))
            .build();
    private final Cache<Named, Names> names =
            Caffeine.newBuilder().maximumSize(60).build();
    private final AtomicReference<@Nullable BoardIndex> latest = new AtomicReference<>();

    Indexes(IndexQueries queries, BoardQueries boards, Acts acts) {
        this.queries = queries;
        this.boards = boards;
        this.acts = acts;
    }

    /** What names to show depends on. */
    private record Named(AsOf asOf, Language reader, ActNumber removal) {}

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
        return kept.get(asOf, this::read);
    }

    Names names(BoardIndex index, Language reader) {
        return names.get(new Named(index.asOf(), reader, acts.latestRemoval()), _ -> boards.names(index, reader));
    }

    private BoardIndex read(AsOf asOf) {
        var index = fromEarlier(asOf).orElseGet(() -> new BoardIndex(asOf, queries.all(asOf)));
        latest.set(index);
        return index;
    }

    /** From the index of an earlier act of the same day only what was touched since has to be read. */
    private Optional<BoardIndex> fromEarlier(AsOf asOf) {
        var before = latest.get();
        if (before == null
                || !before.asOf().day().equals(asOf.day())
                || before.asOf().act().number() >= asOf.act().number()) {
            return Optional.empty();
        }
        return queries.touched(before.asOf().act(), asOf.act())
                .flatMap(roots -> before.with(asOf, queries.some(asOf, roots)));
    }
}
