package org.answerable.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.answerable.board.BoardLine.Choice;
import org.answerable.fact.Raised;
import org.answerable.language.ShownText;
import org.answerable.standing.Share;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A page of the board: every recommendation counted, those of the page listed.
 *
 * @param begun when anything was published first; null while nothing is
 * @param papers the publications that have recommendations
 * @param counts how many of all stand where; only what there is
 * @param milestones how many of all are verified
 * @param silent owners who let a day pass without an answer, by name
 * @param fresh what changed last, the latest first
 * @param facets how many each choice of the filter would leave
 * @param lines those of the page, in the order of the filter
 */
public record BoardPage(
        @Nullable Instant begun,
        List<Choice> papers,
        List<Count> counts,
        Share milestones,
        Asking asking,
        List<Silent> silent,
        List<Fresh> fresh,
        List<Choice> owners,
        List<Choice> topics,
        Facets facets,
        List<BoardLine> lines) {

    /** How many stand at a status; null are those not assessed yet. */
    public record Count(@Nullable Status status, int number) {}

    /**
     * Whether the owners were asked.
     *
     * @param owners how many institutions own something
     * @param asked to how many of them a question was put
     * @param questions how many were put to them
     * @param answered how many of these were answered
     * @param silent how many were not, and their day has passed
     */
    public record Asking(int owners, int asked, int questions, int answered, int silent) {}

    /**
     * An owner who did not answer what it was asked.
     *
     * @param questions how many questions wait past their day
     * @param due the day of the first of them
     */
    public record Silent(Choice who, int questions, LocalDate due) {}

    /**
     * A recommendation that changed not long ago.
     *
     * @param line its row: the very same one as long as nothing changes it
     * @param change what was published; null where a day passed
     */
    public record Fresh(
            RecommendationId id, BoardLine line, @Nullable DraftKind change) {

        /** As in its row. */
        public String reference() {
            return line.reference();
        }

        /** As in its row. */
        public ShownText title() {
            return line.title();
        }

        /** As in its row. */
        public Instant changedAt() {
            return line.changedAt();
        }

        /** Those that are up. */
        public List<Raised> flags() {
            return line.flags();
        }
    }

    /** How many recommendations there are, filtered or not. */
    public int total() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /** How many the filter lets through. */
    public int found() {
        return facets.found();
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (found() + BoardFilter.LENGTH - 1) / BoardFilter.LENGTH);
    }

    /** How many stand at this status; none stands for those not assessed yet. */
    public int number(Optional<Status> status) {
        return counts.stream()
                .filter(count -> Optional.ofNullable(count.status()).equals(status))
                .mapToInt(Count::number)
                .sum();
    }
}
