package org.answerable.board;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.access.OpenToPublic;
import org.answerable.board.BoardPage.Fresh;
import org.answerable.board.BoardPage.Silent;
import org.answerable.fact.AsOf;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anyone may read: published facts, in the reader's language, as of an act and a day. */
@Service
public class Boards {

    /** How many of those that changed last stand above the list. */
    private static final int FRESH = 3;

    private final BoardQueries boards;
    private final Lines lines;
    private final Indexes indexes;
    private final Acts acts;
    private final Today today;

    Boards(BoardQueries boards, Lines lines, Indexes indexes, Acts acts, Today today) {
        this.boards = boards;
        this.lines = lines;
        this.indexes = indexes;
        this.acts = acts;
        this.today = today;
    }

    /** The latest act and the day it is now: what a page is the version of. */
    @OpenToPublic
    public AsOf now() {
        return new AsOf(acts.latest(), today.day());
    }

    /** The publication, owner or topic that a filter asks for and that there is not; empty where there is nothing amiss. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<String> unknown(BoardFilter filter, AsOf asOf) {
        var choosable = indexes.of(asOf).choosable();
        return filter.publication()
                .filter(slug -> !choosable.publications().contains(slug) && !boards.hasPublication(slug, asOf))
                .or(() -> filter.owner()
                        .filter(slug -> !choosable.owners().contains(slug) && !boards.hasInstitution(slug, asOf)))
                .or(() -> filter.topic()
                        .filter(slug -> !choosable.topics().contains(slug) && !boards.hasTopic(slug, asOf)));
    }

    /** A page of the board under a filter. An owner or topic that there is not lets nothing through. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public BoardPage board(BoardFilter filter, Language reader, AsOf asOf) {
        var index = indexes.of(asOf);
        var names = indexes.names(index, reader);
        var among = among(index, filter);
        var rows = chosen(among, filter, reader)
                .skip((filter.page() - 1L) * BoardFilter.LENGTH)
                .limit(BoardFilter.LENGTH)
                .toList();
        var fresh = filter.equals(BoardFilter.ALL) ? index.latest(FRESH) : List.<Indexed>of();
        var found = lines.of(Stream.concat(rows.stream(), fresh.stream()).toList(), index, names, reader);
        return new BoardPage(
                names.begun(),
                names.papers(),
                index.counts(),
                index.milestones(),
                index.asking(),
                silent(index, names),
                fresh(fresh, found.subList(rows.size(), found.size())),
                names.owners(),
                names.topics(),
                among.facets(filter),
                found.subList(0, rows.size()));
    }

    /** Some of what a filter lets through, whatever its page: the rows of a list that is read as it is scrolled. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<BoardLine> lines(BoardFilter filter, Language reader, AsOf asOf, int from, int number) {
        var index = indexes.of(asOf);
        return lines.of(
                chosen(among(index, filter), filter, reader)
                        .skip(from)
                        .limit(number)
                        .toList(),
                index,
                indexes.names(index, reader),
                reader);
    }

    private BoardIndex among(BoardIndex index, BoardFilter filter) {
        return filter.narrowing()
                .words()
                .map(words -> indexes.holding(words, index))
                .orElse(index);
    }

    private Stream<Indexed> chosen(BoardIndex index, BoardFilter filter, Language reader) {
        return index.chosen(filter, reader, language -> indexes.byTitle(index, language));
    }

    private static List<Fresh> fresh(List<Indexed> latest, List<BoardLine> lines) {
        var rows = lines.stream().collect(Collectors.toMap(BoardLine::reference, Function.identity()));
        return latest.stream()
                .filter(one -> rows.containsKey(one.reference()))
                .map(one -> new Fresh(one.id(), Objects.requireNonNull(rows.get(one.reference())), one.change()))
                .toList();
    }

    private static List<Silent> silent(BoardIndex index, Indexes.Names names) {
        var silent = index.silent();
        return names.owners().stream()
                .filter(owner -> silent.containsKey(owner.slug()))
                .map(owner -> {
                    var days = Objects.requireNonNull(silent.get(owner.slug()));
                    return new Silent(owner, days.size(), Collections.min(days));
                })
                .toList();
    }

    /** Some of what the board lists under a filter: those whose references come after one, by the alphabet. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<BoardLine> after(String reference, int most, BoardFilter filter, Language reader, AsOf asOf) {
        var index = indexes.of(asOf);
        var rows = byReference(index, filter)
                .filter(one -> one.reference().compareTo(reference) > 0)
                .limit(most)
                .toList();
        return lines.of(rows, index, indexes.names(index, reader), reader);
    }

    /** The row with this reference, on whichever page it stands; empty where the filter leaves it out. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<BoardLine> line(String reference, BoardFilter filter, Language reader, AsOf asOf) {
        var index = indexes.of(asOf);
        var row = byReference(index, filter)
                .filter(one -> one.reference().equals(reference))
                .limit(1)
                .toList();
        return lines.of(row, index, indexes.names(index, reader), reader).stream()
                .findFirst();
    }

    /** Which of what the filter lets through changed last, the latest change first. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<RecommendationId> latest(int most, BoardFilter filter, AsOf asOf) {
        return chosen(among(indexes.of(asOf), filter), filter.sorted(BoardFilter.Sort.CHANGED), Language.EN)
                .limit(most)
                .map(Indexed::id)
                .toList();
    }

    /**
     * What the filter lets through, whatever its page and order.
     *
     * @param recommendations by their references
     * @param owners the slugs of those responsible for one of them or a part of it
     */
    public record Chosen(List<RecommendationId> recommendations, Set<String> owners) {}

    /** All that the filter lets through: for who takes it away in another form. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Chosen chosen(BoardFilter filter, AsOf asOf) {
        var all = byReference(indexes.of(asOf), filter).toList();
        return new Chosen(
                all.stream().map(Indexed::id).toList(),
                all.stream().flatMap(one -> one.owners().stream()).collect(Collectors.toSet()));
    }

    private Stream<Indexed> byReference(BoardIndex index, BoardFilter filter) {
        return chosen(among(index, filter), filter.sorted(BoardFilter.Sort.REFERENCE), Language.EN)
                .sorted(Comparator.comparing(Indexed::reference));
    }
}
