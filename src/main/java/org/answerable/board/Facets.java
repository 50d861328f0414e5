package org.answerable.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.schedule.Schedule;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
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

    private Map<?, Integer> of(Indexed.Kind kind) {
        return switch (kind) {
            case STATUS -> statuses;
            case PUBLICATION -> publications;
            case OWNER -> owners;
            case TOPIC -> topics;
            case ACCEPTANCE -> acceptances;
            case GAP -> gaps;
            case DUE -> due;
            case FLAG -> flags;
        };
    }

    /** Counts what each choice of a filter would leave, in one walk over all recommendations. */
    static final class Count {

        private final BoardFilter filter;
        private final Schedule.Count schedule;
        private final Map<Indexed.Kind, Map<Object, int[]>> kinds = new EnumMap<>(Indexed.Kind.class);
        private int found;
        private int later;

        Count(LocalDate day, BoardFilter filter) {
            this(day, filter, NONE);
        }

        /** Goes on from what was counted before, on the same day and for the same filter. */
        Count(LocalDate day, BoardFilter filter, Facets before) {
            this.filter = filter;
            this.schedule = new Schedule.Count(day, before.schedule());
            this.found = before.found();
            this.later = before.later();
            for (var kind : Indexed.Kind.values()) {
                var choices = new HashMap<Object, int[]>();
                before.of(kind).forEach((choice, number) -> choices.put(choice, new int[] {number}));
                kinds.put(kind, choices);
            }
        }

        /** One more: it counts for all kinds, or for that which alone leaves it out. */
        void add(Indexed one) {
            count(one, 1);
        }

        /** One less, which was counted before. */
        void remove(Indexed one) {
            count(one, -1);
        }

        private void count(Indexed one, int by) {
            Indexed.Kind missed = null;
            for (var kind : Indexed.Kind.ALL) {
                if (!kind.lets(one, filter)) {
                    if (missed != null) {
                        return;
                    }
                    missed = kind;
                }
            }
            if (missed != null) {
                count(missed, Objects.requireNonNull(kinds.get(missed)), one, by);
                return;
            }
            found += by;
            later += one.later() ? by : 0;
            one.terms().forEach(by > 0 ? schedule::add : schedule::remove);
            kinds.forEach((kind, choices) -> count(kind, choices, one, by));
        }

        private static void count(Indexed.Kind kind, Map<Object, int[]> choices, Indexed one, int by) {
            switch (kind) {
                case STATUS -> tick(choices, Optional.ofNullable(one.status()), by);
                case PUBLICATION -> tick(choices, one.publication(), by);
                case OWNER -> one.owners().forEach(owner -> tick(choices, owner, by));
                case TOPIC -> one.topics().forEach(topic -> tick(choices, topic, by));
                case ACCEPTANCE -> one.acceptances().forEach(acceptance -> tick(choices, acceptance, by));
                case GAP -> tick(choices, one.gap(), by);
                case DUE -> tick(choices, one.due(), by);
                case FLAG -> one.flags().forEach(flag -> tick(choices, flag, by));
            }
        }

        private static void tick(Map<Object, int[]> choices, Object choice, int by) {
            choices.computeIfAbsent(choice, _ -> new int[1])[0] += by;
        }

        /** What was counted. */
        Facets facets() {
            return new Facets(
                    found,
                    later,
                    of(Indexed.Kind.STATUS),
                    of(Indexed.Kind.PUBLICATION),
                    of(Indexed.Kind.OWNER),
                    of(Indexed.Kind.TOPIC),
                    of(Indexed.Kind.ACCEPTANCE),
                    of(Indexed.Kind.GAP),
                    of(Indexed.Kind.DUE),
                    of(Indexed.Kind.FLAG),
                    schedule.schedule());
        }

        @SuppressWarnings("unchecked") // each kind counts choices of one type
        private <T> Map<T, Integer> of(Indexed.Kind kind) {
            return Objects.requireNonNull(kinds.get(kind)).entrySet().stream()
                    .filter(choice -> choice.getValue()[0] > 0)
                    .collect(Collectors.toUnmodifiableMap(
                            choice -> (T) choice.getKey(), choice -> choice.getValue()[0]));
        }
    }
}
