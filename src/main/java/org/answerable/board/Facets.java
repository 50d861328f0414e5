package org.answerable.board;

import java.util.Map;
import java.util.Optional;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.schedule.Schedule;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Status;

/**
 * How many recommendations each choice would leave, the other choices as they are; only what there is.
 *
 * @param found how many the filter lets through
 * @param later how many of these were published after the day as of which they are counted
 * @param statuses none stands for those not assessed yet
 * @param schedule when the milestones of what the filter lets through are due
 */
public record Facets(
        int found,
        int later,
        Map<Optional<Status>, Integer> statuses,
        Map<String, Integer> publications,
        Map<String, Integer> owners,
        Map<String, Integer> topics,
        Map<Acceptance, Integer> acceptances,
        Map<Gap, Integer> gaps,
        Map<Due, Integer> due,
        Map<Flag, Integer> flags,
        Schedule schedule) {

    /** Of nothing. */
    public static final Facets NONE = new Facets(
            0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Schedule.NONE);

    /** How many there are of a choice. */
    public static <T> int of(Map<T, Integer> facet, T choice) {
        return facet.getOrDefault(choice, 0);
    }
}
