package org.answerable.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.answerable.publishing.Announcements;
import org.answerable.publishing.Touched;
import org.answerable.storage.OtherNodes;
import org.answerable.storage.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Public pages that were written once, while there is room (setting {@code answerable.pages.room}). A page is answered
 * from here until something that it shows is touched, or its day ends; each is written by one reader while the others
 * wait.
 */
@Component
public class KeptPages implements Announcements.Listener {

    private final OtherNodes nodes;
    private final Today today;
    private final Clock clock;
    private final Touches touches = new Touches();
    private final Cache<PageAddress, KeptPage> pages;
    private final ConcurrentHashMap<PageAddress, Rendering> renderings = new ConcurrentHashMap<>();

    KeptPages(OtherNodes nodes, Today today, Clock clock, @Value("${answerable.pages.room:64MB}") DataSize room) {
        this.nodes = nodes;
        this.today = today;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(room.toBytes())
                .weigher((PageAddress address, KeptPage page) -> page.weight()
                        + address.path().length()
                        + address.query().length())
                .build();
    }

    /** What a reader comes to: the page, or somebody's writing of it. */
    public sealed interface Turn permits KeptPage, Rendering {}

    /** Whether anything may be answered from here: all that was published elsewhere has been heard. */
    public boolean isSure() {
        return nodes.heardAll();
    }

    /** The page, where it is kept and still so; else a writing of it that begins now, or began when nothing else was so. */
    public Turn turn(PageAddress address) {
        var kept = kept(address);
        if (kept.isPresent()) {
            return kept.get();
        }
        var rendering = renderings.compute(
                address, (_, other) -> other != null && other.holds(touches, clock.instant()) ? other : begin());
        var meanwhile = kept(address);
        if (meanwhile.isPresent()) { // by a writing that ended between the two looks
            finish(address, rendering, meanwhile);
            return meanwhile.get();
        }
        return rendering;
    }

    /** Ends a writing: keeps the page, unless it has become another meanwhile, and gives it to those who wait. */
    public void finish(PageAddress address, Rendering rendering, Optional<KeptPage> written) {
        written.filter(this::holds).ifPresent(page -> {
            pages.put(address, page);
            if (!holds(page)) { // touched between the two looks, and cleared too early
                pages.asMap().remove(address, page);
            }
        });
        renderings.remove(address, rendering);
        rendering.done(written);
    }

    /** Answers with the page, and weighs it anew where this reader unpacks what nobody asked for before. */
    public void answer(PageAddress address, KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (page.answer(request, response)) {
            pages.asMap().computeIfPresent(address, (_, kept) -> kept);
        }
    }

    /** Before the publisher gets an answer. What removes words leaves no page in memory that holds them. */
    @Override
    public void committed(Touched touched) {
        touches.note(touched);
        if (touched.reach() == Touched.Reach.ALL_DAYS) {
            pages.invalidateAll();
        }
    }

    @Override
    public void missed() {
        touches.noteAll();
        pages.invalidateAll();
    }

    /** How many bytes the kept pages take, about. */
    public long size() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private Rendering begin() {
        var since = touches.latest();
        return new Rendering(since, today.startOf(today.day().plusDays(1)));
    }

    private Optional<KeptPage> kept(PageAddress address) {
        return Optional.ofNullable(pages.getIfPresent(address)).filter(this::holds);
    }

    private boolean holds(KeptPage page) {
        return page.holds(touches, clock.instant());
    }
}
