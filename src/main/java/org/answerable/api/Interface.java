package org.answerable.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.changes.ChangesFilter;
import org.answerable.changes.ChangesPage;
import org.answerable.face.Face;
import org.answerable.item.Items;
import org.answerable.register.Registers;
import org.answerable.time.AskedPeriod;
import org.springframework.stereotype.Service;

/** What programs may read: the same published facts as the pages show, in a form that stays. */
@Service
public class Interface {

    private final Boards boards;
    private final Items items;
    private final Registers registers;
    private final org.answerable.changes.Changes changes;

    Interface(Boards boards, Items items, Registers registers, org.answerable.changes.Changes changes) {
        this.boards = boards;
        this.items = items;
        this.registers = registers;
        this.changes = changes;
    }

    /** Some recommendations under a filter, those after a reference. */
    @OpenToPublic
    public List<Told.Recommendation> recommendations(BoardFilter filter, String after, int most, Face face) {
        var telling = new Telling(face);
        return boards.after(after, most, filter, face.language(), face.asOf()).stream()
                .map(telling::line)
                .toList();
    }

    /** A recommendation or part with its story. */
    @OpenToPublic
    public Optional<Told.Story> recommendation(String reference, Face face) {
        return items.item(reference, face.language(), face.asOf()).map(page -> StoryTelling.of(page, face));
    }

    /** Institutions that are or were responsible for something, those after a name. */
    @OpenToPublic
    public List<Told.Named> institutions(String after, int most, Face face) {
        return named(changes.choices(face.language(), face.asOf()).owners(), "institutions", after, most, face);
    }

    /** An institution. */
    @OpenToPublic
    public Optional<Told.Institution> institution(String slug, Face face) {
        return registers.institution(slug, face.language(), face.asOf()).map(new Telling(face)::institution);
    }

    /** Publications, those after a name. */
    @OpenToPublic
    public List<Told.Named> publications(String after, int most, Face face) {
        return named(changes.choices(face.language(), face.asOf()).publications(), "publications", after, most, face);
    }

    /** A publication. */
    @OpenToPublic
    public Optional<Told.Publication> publication(String slug, Face face) {
        return registers.publication(slug, face.language(), face.asOf()).map(new Telling(face)::publication);
    }

    /** What changed between two days; empty where the filter asks for what there is not. */
    @OpenToPublic
    public Optional<Changes> changes(ChangesFilter filter, AskedPeriod.Between period, Face face) {
        var page = changes.changes(filter, period, face.language());
        if (page.choices().unknown(filter).isPresent() || filter.page() > page.pages()) {
            return Optional.empty();
        }
        var telling = new Telling(face);
        return Optional.of(new Changes(
                page.changed().stream()
                        .map((ChangesPage.Changed changed) -> telling.change(changed, period.from()))
                        .toList(),
                filter.page() < page.pages()));
    }

    /** A page of changes, and whether there are more. */
    public record Changes(List<ToldChange> changes, boolean more) {}

    private static List<Told.Named> named(List<BoardLine.Choice> all, String where, String after, int most, Face face) {
        return all.stream()
                .sorted(Comparator.comparing(BoardLine.Choice::slug))
                .filter(one -> one.slug().compareTo(after) > 0)
                .limit(most)
                .map(one -> new Told.Named(
                        one.slug(), Telling.text(one.name()), face.absolute(face.plain(where + "/" + one.slug()))))
                .toList();
    }
}
