package org.answerable.register;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.answerable.standing.Gap;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an institution was asked and what it said: numbers with what they are parts of, and days. There is no sum of it
 * by which institutions could be ranked.
 *
 * @param questions latest first
 * @param claims latest first
 */
public record Account(List<Put> questions, List<Told> claims) {

    /**
     * A question that was put to it.
     *
     * @param dueOn null where no clock runs
     * @param answer null while there is none
     */
    public record Put(
            String of,
            FuzzyDate on,
            Channel channel,
            @Nullable LocalDate dueOn,
            @Nullable Position answer) {

        /** Whether it was answered. */
        public boolean answered() {
            return answer != null;
        }

        /** Whether its day has passed without an answer. */
        public boolean silent(LocalDate day) {
            return answer == null && dueOn != null && dueOn.isBefore(day);
        }
    }

    /**
     * What it said about progress.
     *
     * @param current whether it counts
     * @param found the status that we found of the recommendation or part
     */
    public record Told(
            String of,
            @Nullable Integer milestone,
            FuzzyDate on,
            Status status,
            boolean current,
            @Nullable Status found,
            boolean verified,
            boolean dropped) {

        /** Whether it counts and there is something of the same kind to hold it against. */
        public boolean comparable() {
            return current && (milestone == null ? found != null : !dropped);
        }

        /** Whether it counts and we found otherwise. */
        public boolean differs() {
            if (!comparable()) {
                return false;
            }
            return milestone != null ? Gap.between(status, verified) : found != null && Gap.between(status, found);
        }
    }

    /** How many of the questions were answered. */
    public int answered() {
        return (int) questions.stream().filter(Put::answered).count();
    }

    /** How many of the answers accept, refuse and so on. */
    public SortedMap<Position, Integer> positions() {
        var positions = new TreeMap<Position, Integer>();
        for (var put : questions) {
            if (put.answer() != null) {
                positions.merge(put.answer(), 1, Integer::sum);
            }
        }
        return positions;
    }

    /** How many were not answered by their day, by that day. */
    public SortedMap<LocalDate, Integer> silent(LocalDate day) {
        var silent = new TreeMap<LocalDate, Integer>();
        for (var put : questions) {
            if (put.dueOn() != null && put.silent(day)) {
                silent.merge(put.dueOn(), 1, Integer::sum);
            }
        }
        return silent;
    }

    /** How many wait for an answer and are not late. */
    public int waiting(LocalDate day) {
        return (int) questions.stream()
                .filter(put -> !put.answered() && !put.silent(day))
                .count();
    }

    /** How many of the claims can be held against what was found. */
    public int comparable() {
        return (int) claims.stream().filter(Told::comparable).count();
    }

    /** How many of these differ. */
    public int gaps() {
        return (int) claims.stream().filter(Told::differs).count();
    }
}
