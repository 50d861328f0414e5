package org.answerable.board;

import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.time.AskedPeriod;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anyone may read: published facts, in the reader's language, as of an act and a day. */
@Service
public class Boards {

    private final BoardQueries boards;
    private final ItemQueries items;
    private final RegisterQueries registers;
    private final OrphanQueries orphans;
    private final ChangesQueries changes;
    private final PortionQueries portions;
    private final Acts acts;
    private final Today today;

    Boards(
            BoardQueries boards,
            ItemQueries items,
            RegisterQueries registers,
            OrphanQueries orphans,
            ChangesQueries changes,
            PortionQueries portions,
            Acts acts,
            Today today) {
        this.boards = boards;
        this.items = items;
        this.registers = registers;
        this.orphans = orphans;
        this.changes = changes;
        this.portions = portions;
        this.acts = acts;
        this.today = today;
    }

    /** The latest act and the day it is now: what a page is the version of. */
    @OpenToPublic
    public AsOf now() {
        return new AsOf(acts.latest(), today.day());
    }

    /** The owner or topic that a filter asks for and that there is not; empty where there are both, or none is asked for. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<String> unknown(BoardFilter filter, AsOf asOf) {
        return filter.owner()
                .filter(slug -> !registers.hasInstitution(slug, asOf))
                .or(() -> filter.topic().filter(slug -> !registers.hasTopic(slug, asOf)));
    }

    /** The board under a filter. An owner or topic that there is not lets nothing through. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public BoardPage board(BoardFilter filter, Language reader, AsOf asOf) {
        return boards.page(filter, reader, asOf);
    }

    /** Some of what the board lists under a filter: those whose references come after one, by the alphabet. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<BoardLine> after(String reference, int most, BoardFilter filter, Language reader, AsOf asOf) {
        return portions.after(reference, most, filter, reader, asOf);
    }

    /** The stories of what the filter lets through, the latest change first. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<ItemPage> latest(int most, BoardFilter filter, Language reader, AsOf asOf) {
        return portions.latest(most, filter, reader, asOf);
    }

    /** The recommendation or part with exactly this reference. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<ItemPage> item(String reference, Language reader, AsOf asOf) {
        return items.page(reference, reader, asOf);
    }

    /** The reference to which this one leads: itself, whatever its case, or the one that took its place. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<String> reference(String given, AsOf asOf) {
        return items.reference(given, asOf);
    }

    /** The institution with this slug. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<InstitutionPage> institution(String slug, Language reader, AsOf asOf) {
        return registers.institution(slug, reader, asOf);
    }

    /** The publication with this slug. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<PublicationPage> publication(String slug, Language reader, AsOf asOf) {
        return registers.publication(slug, reader, asOf);
    }

    /** The duties that nobody has, with who had them last. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public OrphansPage orphaned(Language reader, AsOf asOf) {
        return orphans.page(reader, asOf);
    }

    /** What changed in what had been published from the end of one day to the end of another. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public ChangesPage changes(ChangesFilter filter, AskedPeriod.Between period, Language reader) {
        return changes.page(filter, period, reader);
    }

    /** What changes can be filtered by. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public ChangesPage.Choices choices(Language reader, AsOf asOf) {
        return changes.choices(reader, asOf);
    }

    /** Who may have an interest in the ratings, for each publication. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<PublicationPage.Interests> interests(Language reader, AsOf asOf) {
        return registers.interests(reader, asOf);
    }
}
