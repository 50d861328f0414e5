package org.answerable.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardPage;
import org.answerable.board.BoardPage.Fresh;
import org.answerable.board.Facets;
import org.answerable.item.ItemPage;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Status;

/** What a board says of the choice that it shows, for its head and above its rows. */
public final class BoardHead {

    private static final List<Optional<Status>> ORDER = Stream.concat(
                    Stream.concat(Stream.of(Status.IMPLEMENTED), Sentences.ORDER.stream())
                            .map(Optional::of),
                    Stream.of(Optional.<Status>empty()))
            .toList();

    private final BoardPage page;
    private final BoardFilter filter;
    private final Face face;

    /** Of a page of the board. */
    public BoardHead(BoardPage page, BoardFilter filter, Face face) {
        this.page = page;
        this.filter = filter;
        this.face = face;
    }

    /** What the page is called: the choice, which page of it, and of which day. */
    public String title() {
        var parts = new ArrayList<String>();
        parts.add(face.say("board.title"));
        new FilterForm(page, filter, face).made().forEach(made -> parts.add(made.words()));
        if (filter.page() > 1) {
            parts.add(face.say("changes.page", filter.page(), page.pages()));
        }
        if (face.then() != null) {
            parts.add(face.say("board.asOf", face.within(face.asOf().day())));
        }
        return String.join(" · ", parts);
    }

    /** The sentence of the page: of the choice, where there is one. */
    public String description() {
        return face.say("board.description", result().orElseGet(() -> Sentences.of(page, face)));
    }

    /** How many the choice leaves and where they stand; empty where there is no choice. */
    public Optional<String> result() {
        if (!filter.narrows()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        for (var status : ORDER) {
            var number = isChosen(status) ? Facets.of(page.facets().statuses(), status) : 0;
            if (number > 0) {
                parts.add(face.say("sentence." + status.map(Status::name).orElse("none"), number));
            }
        }
        var found = face.say("sentence.total", page.found());
        return Optional.of(face.say("board.result", parts.isEmpty() ? found : found + ": " + face.list(parts)));
    }

    private boolean isChosen(Optional<Status> status) {
        if (filter.statuses().isEmpty() && !filter.unassessed()) {
            return true;
        }
        return status.map(filter.statuses()::contains).orElse(filter.unassessed());
    }

    /** What changed last, from what to what, in a few words; empty where nobody can tell. */
    static String changed(Fresh fresh, List<ItemPage> stories, Face face) {
        var change = fresh.change();
        if (change == DraftKind.RECOMMENDATION) {
            return face.say("changes.new");
        }
        if (change != null) {
            return stories.stream()
                    .filter(story -> story.reference().equals(fresh.reference()))
                    .flatMap(story -> published(fresh.changedAt(), story, face))
                    .findFirst()
                    .orElseGet(() -> face.word("draft-kind", change));
        }
        var day = face.dayOf(fresh.changedAt());
        return face.list(fresh.flags().stream()
                .filter(raised -> raised.since().equals(day))
                .map(raised -> face.word("flag", raised.flag()))
                .toList());
    }

    /** What an act published of a story; acts have instants of their own. */
    private static Stream<String> published(Instant at, ItemPage story, Face face) {
        return Timeline.after(LocalDate.EPOCH, story, face).stream().flatMap(entry -> {
            var withdrawn = entry.withdrawn();
            if (withdrawn != null && withdrawn.at().equals(at)) {
                return Stream.of(face.say("entry.withdrawal", entry.heading()));
            }
            return entry.publishedAt().equals(at)
                    ? Stream.of(Before.of(entry, story, face)
                            .map(before -> face.say("board.fresh.from", entry.heading(), before))
                            .orElse(entry.heading()))
                    : Stream.empty();
        });
    }
}
