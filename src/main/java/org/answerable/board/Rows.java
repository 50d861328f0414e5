package org.answerable.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.answerable.fact.Raised;
import org.answerable.schedule.Milestones;
import org.answerable.standing.Share;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is known of many recommendations, of one day or of all: each fact with the day from which it is true. How they
 * stand comes in the order of the publications, of assignments and answers those that count most come last.
 */
record Rows(
        List<Stands> stands,
        List<Holding> holdings,
        List<Told> answers,
        List<Put> puts,
        Map<RecommendationId, Set<String>> topics,
        Milestones milestones) {

    /** From here on it is quicker to look at them on all cores. */
    private static final int MANY = 20_000;

    /** As it is on a day, whose end is this instant. */
    List<Indexed> on(LocalDate day, Instant end) {
        var asked = new Asked(day, this);
        var terms = milestones.on(day);
        var all = stands.size() > MANY ? stands.parallelStream() : stands.stream();
        return all.filter(one -> !one.from().isAfter(day) && one.until().isAfter(day))
                .map(one -> asked.of(
                        one,
                        topics.getOrDefault(one.id(), Set.of()),
                        terms.getOrDefault(one.id(), List.of()),
                        !one.publishedAt().isBefore(end)))
                .toList();
    }

    /** The same, but of these recommendations as these rows tell; empty where they tell of others as well. */
    Optional<Rows> with(Set<RecommendationId> roots, Rows anew) {
        var spans = anew.stands.stream().collect(Collectors.groupingBy(Stands::id));
        var next = new ArrayList<Stands>(stands.size());
        for (var one : stands) {
            if (!roots.contains(one.id())) {
                next.add(one);
            } else {
                next.addAll(Objects.requireNonNullElse(spans.remove(one.id()), List.of()));
            }
        }
        var topics = new HashMap<>(this.topics);
        topics.keySet().removeAll(roots);
        topics.putAll(anew.topics);
        return spans.isEmpty()
                ? Optional.of(new Rows(
                        next,
                        others(holdings, Holding::root, roots, anew.holdings),
                        others(answers, Told::root, roots, anew.answers),
                        others(puts, Put::root, roots, anew.puts),
                        topics,
                        milestones.with(roots, anew.milestones)))
                : Optional.empty();
    }

    private static <T> List<T> others(
            List<T> all, Function<T, RecommendationId> root, Set<RecommendationId> roots, List<T> anew) {
        return Stream.concat(all.stream().filter(one -> !roots.contains(root.apply(one))), anew.stream())
                .toList();
    }

    /** An assignment that counts, of a recommendation or part. */
    record Holding(
            RecommendationId root, RecommendationId of, int place, String institution, Part part, LocalDate from) {

        Holding {
            institution = institution.intern(); // few of them are named many times
        }
    }

    /** An answer that counts. */
    record Told(
            RecommendationId root,
            String institution,
            Position position,
            @Nullable QuestionId question,
            LocalDate on,
            Precision precision) {

        Told {
            institution = institution.intern();
        }

        boolean answers(Put put) {
            return put.id().equals(question)
                    || !on.isBefore(put.on())
                    || (precision != Precision.DAY
                            && !new FuzzyDate(on, precision).last().isBefore(put.on()));
        }
    }

    /** A question that counts. */
    record Put(
            RecommendationId root,
            String institution,
            QuestionId id,
            LocalDate on,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate passedOnFrom) {

        Put {
            institution = institution.intern();
        }

        boolean passedOn(LocalDate day) {
            return passedOnFrom != null && !passedOnFrom.isAfter(day);
        }
    }

    /**
     * How a recommendation stands from one day until before another.
     *
     * @param flags with the days from which they are up, later ones included
     */
    record Stands(
            RecommendationId id,
            String reference,
            @Nullable Status status,
            String publication,
            int compared,
            int gaps,
            @Nullable FuzzyDate due,
            List<Raised> flags,
            Instant changedAt,
            @Nullable DraftKind change,
            Share milestones,
            Instant publishedAt,
            LocalDate from,
            LocalDate until) {}

    private static final List<Flag> FLAGS = List.of(
            Flag.OVERDUE, Flag.NO_ANSWER, Flag.STALLED, Flag.UNVERIFIED, Flag.ON_PAPER, Flag.REOPENED, Flag.ORPHANED);

    /** By the days from which they are up, in the order of the columns; null for those that are not. */
    static List<Raised> flags(@Nullable LocalDate... from) {
        return IntStream.range(0, FLAGS.size())
                .filter(place -> from[place] != null)
                .mapToObj(place -> new Raised(FLAGS.get(place), Objects.requireNonNull(from[place])))
                .toList();
    }
}
