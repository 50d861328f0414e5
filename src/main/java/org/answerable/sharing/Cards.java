package org.answerable.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.item.Items;
import org.answerable.publishing.Announcements;
import org.answerable.publishing.Touched;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures of recommendations and of the board. Each is drawn once for an act and a day; of the latest a bounded
 * number is kept, and none from before words were removed.
 */
@Component
public class Cards implements Announcements.Listener {

    private static final int MOST_KEPT = 500;

    private final Boards boards;
    private final Items items;
    private final PublicPages pages;
    private final CardPicture picture = new CardPicture();
    private final Cache<Key, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Cards(Boards boards, Items items, PublicPages pages) {
        this.boards = boards;
        this.items = items;
        this.pages = pages;
    }

    /** The latest act stands in it besides that of the page: words may be removed from pages of every day. */
    private record Key(
            String reference,
            Language language,
            AsOf asOf,
            @Nullable PointInTime then,
            AsOf now) {}

    /** The picture of the recommendation or part with exactly this reference, as PNG. */
    public Optional<byte[]> of(String reference, Visit visit) {
        return kept(
                reference,
                visit,
                () -> items.item(reference, visit.language(), visit.asOf())
                        .map(item -> picture.draw(item, pages.face(visit))));
    }

    /** The picture of the board. */
    public Optional<byte[]> ofBoard(Visit visit) {
        return kept(
                "",
                visit,
                () -> Optional.of(picture.draw(
                        boards.board(BoardFilter.ALL, visit.language(), visit.asOf()), pages.face(visit))));
    }

    private Optional<byte[]> kept(String reference, Visit visit, Supplier<Optional<byte[]>> draw) {
        var key = new Key(reference, visit.language(), visit.asOf(), visit.then(), boards.now());
        var kept = drawn.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        var made = draw.get();
        made.ifPresent(png -> drawn.put(key, png));
        if (!boards.now().equals(key.now())) { // words may have been removed while it was drawn
            drawn.invalidate(key);
        }
        return made;
    }

    @Override
    public void committed(Touched touched) {
        if (touched.reach() == Touched.Reach.ALL_DAYS) {
            drawn.invalidateAll();
        }
    }

    @Override
    public void missed() {
        drawn.invalidateAll();
    }

    /** How many are kept. */
    long kept() {
        drawn.cleanUp();
        return drawn.estimatedSize();
    }
}
