package org.answerable.board;

import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
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

    private final BoardQueries boards;
    private final PortionQueries portions;
    private final Acts acts;
    private final Today today;

    Boards(BoardQueries boards, PortionQueries portions, Acts acts, Today today) {
        this.boards = boards;
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
                .filter(slug -> !boards.hasInstitution(slug, asOf))
                .or(() -> filter.topic().filter(slug -> !boards.hasTopic(slug, asOf)));
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

    /** Which of what the filter lets through changed last, the latest change first. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<RecommendationId> latest(int most, BoardFilter filter, AsOf asOf) {
        return portions.latest(most, filter, asOf);
    }
}
