package org.answerable.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardPage;
import org.answerable.board.BoardPage.Asking;
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

    /** The sentence that stands first: where all recommendations stand. */
    public static String first(BoardPage page, Face face) {
        var total = page.total();
        return total == 0 ? face.say("sentence.nothing") : standing(page, total, face) + ".";
    }

    /** What follows it: how much is verified, and whether the owners were asked. */
    public static String more(BoardPage page, Face face) {
        var milestones = page.milestones();
        var verified = milestones.whole() == 0
                ? ""
                : face.say("item.lead.milestones", milestones.part(), milestones.whole()) + " ";
        return page.total() == 0 ? "" : verified + asking(page.asking(), page.total(), face);
    }

    private static String standing(BoardPage page, int total, Face face) {
        if (page.number(Optional.of(Status.IMPLEMENTED)) == total) {
            return face.say("sentence.all", total);
        }
        var parts = new ArrayList<String>();
        parts.add(face.say("sentence.IMPLEMENTED", page.number(Optional.of(Status.IMPLEMENTED))));
        for (var status : Sentences.ORDER) {
            Sentences.add(parts, "sentence." + status, page.number(Optional.of(status)), face);
        }
        Sentences.add(parts, "sentence.none", page.number(Optional.empty()), face);
        return face.say("sentence.total", total) + ": " + face.list(parts);
    }

    private static String asking(Asking asking, int total, Face face) {
        if (asking.owners() == 0) {
            return "";
        }
        if (asking.asked() == 0) {
            return face.say("sentence.owners.none", total);
        }
        var parts = new ArrayList<String>();
        parts.add(face.say("sentence.owners.asked", asking.asked(), asking.owners()));
        parts.add(face.say("sentence.owners.answered", asking.answered(), asking.questions()));
        Sentences.add(parts, "sentence.owners.silent", asking.silent(), face);
        return face.list(parts) + ".";
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
