package org.answerable.follow;

import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.board.Face;
import org.springframework.stereotype.Service;

/** What can be followed: the board under a filter, a recommendation, an institution. */
@Service
public class Following {

    private final Boards boards;

    Following(Boards boards) {
        this.boards = boards;
    }

    /** The board under a filter, at most so many recommendations. */
    @OpenToPublic
    public Followed board(BoardFilter filter, int most, Face face) {
        return of(filter, filter.query(), "", face.say("site.name"), most, face);
    }

    /** A recommendation or part. */
    @OpenToPublic
    public Optional<Followed> recommendation(String reference, Face face) {
        return boards.item(reference, face.language(), face.asOf())
                .map(item -> new Followed(
                        face.say("item.title", item.reference(), item.title().text()),
                        "recommendations/" + item.reference(),
                        "",
                        List.of(item),
                        false,
                        face));
    }

    /** An institution: what it is responsible for. */
    @OpenToPublic
    public Optional<Followed> institution(String slug, int most, Face face) {
        return boards.institution(slug, face.language(), face.asOf())
                .map(page -> of(
                        BoardFilter.ALL.withOwner(Optional.of(page.slug())),
                        "",
                        "institutions/" + page.slug(),
                        page.name().text(),
                        most,
                        face));
    }

    private Followed of(BoardFilter filter, String query, String path, String name, int most, Face face) {
        var items = boards.latest(most + 1, filter, face.language(), face.asOf());
        return new Followed(
                name, path, query, items.subList(0, Math.min(most, items.size())), items.size() > most, face);
    }
}
