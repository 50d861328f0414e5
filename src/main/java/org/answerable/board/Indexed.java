package org.answerable.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.schedule.Term;
import org.answerable.standing.Share;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What boards filter, count and order a recommendation by, on one day. It holds no words.
 *
 * @param status null while nobody has assessed it
 * @param holders those responsible for it or a part of it, leading ones first
 * @param owners their slugs
 * @param acceptances how they stand to it
 * @param topics slugs
 * @param dueOn the next date; null where there is none
 * @param change what was published when it changed last; null where a day passed
 * @param milestones how many of those that count are verified
 * @param later whether it was published after this day
 * @param questions what institutions were asked of it or a part of it
 * @param terms its milestones, those of its parts included
 */
record Indexed(
        RecommendationId id,
        String reference,
        @Nullable Status status,
        String publication,
        List<Held> holders,
        Set<String> owners,
        Set<Acceptance> acceptances,
        Set<String> topics,
        Gap gap,
        Due due,
        @Nullable LocalDate dueOn,
        Set<Flag> flags,
        Instant changedAt,
        @Nullable DraftKind change,
        Share milestones,
        boolean later,
        List<Question> questions,
        List<Term> terms) {

    /** Who is responsible, and how it stands to what is asked. */
    record Held(String institution, Part part, Acceptance acceptance) {}

    /**
     * A question that was put to an institution.
     *
     * @param waits whether it was not answered, and its duty is still the institution's
     */
    record Question(
            String institution,
            boolean answered,
            boolean waits,
            @Nullable LocalDate dueOn) {

        /** Whether its day has passed without an answer. */
        boolean silent(LocalDate day) {
            return waits && dueOn != null && dueOn.isBefore(day);
        }
    }

    /** Whether a filter lets it through. */
    boolean passes(BoardFilter filter) {
        for (var kind : Kind.ALL) {
            if (!kind.lets(this, filter)) {
                return false;
            }
        }
        return true;
    }

    /** Each kind of choice. */
    enum Kind {
        STATUS {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return (filter.statuses().isEmpty() && !filter.unassessed())
                        || (one.status == null
                                ? filter.unassessed()
                                : filter.statuses().contains(one.status));
            }
        },
        PUBLICATION {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return filter.publication().isEmpty()
                        || filter.publication().get().equals(one.publication);
            }
        },
        OWNER {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return fits(filter.owner(), one.owners);
            }
        },
        TOPIC {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return fits(filter.topic(), one.topics);
            }
        },
        ACCEPTANCE {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return fits(filter.acceptance(), one.acceptances);
            }
        },
        GAP {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return filter.gap().isEmpty() || filter.gap().get() == one.gap;
            }
        },
        DUE {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return filter.due().isEmpty() || filter.due().get() == one.due;
            }
        },
        FLAG {
            @Override
            boolean lets(Indexed one, BoardFilter filter) {
                return fits(filter.flag(), one.flags);
            }
        };

        /** All of them, copied once. */
        static final List<Kind> ALL = List.of(values());

        /** Whether a filter's choice of this kind lets it through. */
        abstract boolean lets(Indexed one, BoardFilter filter);

        private static <T> boolean fits(Optional<T> wanted, Set<T> there) {
            return wanted.isEmpty() || there.contains(wanted.get());
        }
    }
}
