package org.answerable.follow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.face.Face;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.register.Registers;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Service;

/** What can be followed: the board under a filter, a recommendation, an institution. */
@Service
public class Following {

    private final Boards boards;
    private final Items items;
    private final Registers registers;
    private final FlagQueries flags;

    Following(Boards boards, Items items, Registers registers, FlagQueries flags) {
        this.boards = boards;
        this.items = items;
        this.registers = registers;
        this.flags = flags;
    }

    /** The board under a filter, at most so many recommendations. */
    @OpenToPublic
    public Followed board(BoardFilter filter, int most, Face face) {
        return of(filter, filter.query(), "", face.say("site.name"), most, face);
    }

    /** A recommendation or part. */
    @OpenToPublic
    public Optional<Followed> recommendation(String reference, Face face) {
        return items.item(reference, face.language(), face.asOf())
                .map(item -> new Followed(
                        face.say("item.title", item.reference(), item.title().text()),
                        "recommendations/" + item.reference(),
                        "",
                        List.of(item),
                        List.of(),
                        null,
                        false,
                        face));
    }

    /** An institution: what it is responsible for. */
    @OpenToPublic
    public Optional<Followed> institution(String slug, int most, Face face) {
        return registers
                .institution(slug, face.language(), face.asOf())
                .map(page -> of(
                        BoardFilter.ALL.withOwner(Optional.of(page.slug())),
                        "",
                        "institutions/" + page.slug(),
                        page.name().text(),
                        most,
                        face));
    }

    private Followed of(BoardFilter filter, String query, String path, String name, int most, Face face) {
        var latest = boards.latest(most + 1, filter, face.asOf());
        var stories = stories(latest.subList(0, Math.min(most, latest.size())), face);
        var flag = filter.flag();
        var left = flag.map(which -> stories(left(which, filter, latest, most, face.asOf()), face))
                .orElse(List.of());
        return new Followed(name, path, query, stories, left, flag.orElse(null), latest.size() > most, face);
    }

    /** Those that the filter would let through but for a flag that they had. */
    private List<RecommendationId> left(
            Flag flag, BoardFilter filter, List<RecommendationId> there, int most, AsOf asOf) {
        var any = filter.with(filter.narrowing().withFlag(Optional.empty()));
        return flags.had(flag, boards.latest(most, any, asOf), asOf).stream()
                .filter(one -> !there.contains(one))
                .toList();
    }

    private List<ItemPage> stories(List<RecommendationId> which, Face face) {
        return items.stories(which, face.language(), face.asOf()).stream()
                .sorted(Comparator.comparing(Following::changed).reversed().thenComparing(ItemPage::reference))
                .toList();
    }

    private static Instant changed(ItemPage item) {
        var standing = item.standing();
        return standing == null ? item.publishedAt() : standing.changedAt();
    }
}
