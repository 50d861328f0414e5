package org.answerable.face;

import java.util.List;
import java.util.Optional;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardPage;
import org.answerable.item.ItemPage;

/** The words for days before something was published: what a page of such a day tells was not yet public then. */
public final class PublishedLater {

    private PublishedLater() {}

    /** That nobody is responsible for it; or, of a day before it was published, that this came later. */
    public static String unowned(BoardLine line, Face face) {
        return face.isBefore(line.publishedAt()) ? face.say("board.owners.later") : face.say("board.owners.none");
    }

    /** The same on the page of an item. */
    public static String unowned(ItemPage item, Face face) {
        return face.isBefore(item.publishedAt()) ? face.say("item.owners.later") : face.say("item.owners.none");
    }

    /** That the page tells of a day before the item was published; nothing where it does not. */
    public static Optional<String> later(ItemPage item, Face face) {
        return face.isBefore(item.publishedAt())
                ? Optional.of(face.say("item.later", face.within(item.publishedAt())))
                : Optional.empty();
    }

    /** When it last changed; of a day before it was published, when that was. */
    public static String changed(BoardLine line, Face face) {
        return face.isBefore(line.publishedAt())
                ? face.say("board.later", face.within(line.publishedAt()))
                : face.say("board.changed", face.within(line.changedAt()));
    }

    /** How many of those that a board found, on whichever page, tell of a day before they were published. */
    public static Optional<String> later(BoardPage page, Face face) {
        return later(page.facets().later(), face);
    }

    /** How many of these rows tell of a day before they were published; nothing where none does. */
    public static Optional<String> later(List<BoardLine> lines, Face face) {
        return later(
                lines.stream().filter(line -> face.isBefore(line.publishedAt())).count(), face);
    }

    private static Optional<String> later(long later, Face face) {
        return later == 0 ? Optional.empty() : Optional.of(face.say("board.later.some", later));
    }
}
