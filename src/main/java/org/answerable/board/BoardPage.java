package org.answerable.board;

import java.util.List;
import java.util.Optional;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * The board: every recommendation counted, those that the filter lets through listed.
 *
 * @param papers the publications that have recommendations
 * @param counts how many of all stand where; only what there is
 * @param lines what the filter lets through, in its order
 */
public record BoardPage(
        List<BoardLine.Choice> papers,
        List<Count> counts,
        Asking asking,
        List<BoardLine.Choice> owners,
        List<BoardLine.Choice> topics,
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

    /** How many recommendations there are, filtered or not. */
    public int total() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /** How many stand at this status; none stands for those not assessed yet. */
    public int number(Optional<Status> status) {
        return counts.stream()
                .filter(count -> Optional.ofNullable(count.status()).equals(status))
                .mapToInt(Count::number)
                .sum();
    }
}
