package org.answerable.board;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.board.Rows.Holding;
import org.answerable.board.Rows.Put;
import org.answerable.board.Rows.Stands;
import org.answerable.board.Rows.Told;
import org.answerable.fact.Raised;
import org.answerable.schedule.Term;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for what, what they were asked and what they answered, of many recommendations at once. It says the
 * same as the conditions by which single pages ask (a test holds them together).
 */
final class Asked {

    /** Days within which a next date is near. */
    private static final int SOON = 30;

    private final LocalDate day;
    private final Map<RecommendationId, List<Holding>> owners = new HashMap<>();
    private final Map<Pair, List<Told>> told = new HashMap<>();
    private final Map<RecommendationId, List<Indexed.Question>> questions = new HashMap<>();

    private record Pair(RecommendationId of, String institution) {}

    Asked(LocalDate day, Rows rows) {
        this.day = day;
        var latest = new LinkedHashMap<Pair, Holding>();
        rows.holdings().stream()
                .filter(one -> !one.from().isAfter(day))
                .forEach(one -> latest.put(new Pair(one.of(), one.institution()), one));
        latest.values().stream()
                .filter(one -> one.part() != Part.ENDED)
                .forEach(one -> owners.computeIfAbsent(one.root(), _ -> new ArrayList<>(2))
                        .add(one));
        rows.answers().stream()
                .filter(one -> !one.on().isAfter(day))
                .forEach(one -> told.computeIfAbsent(new Pair(one.root(), one.institution()), _ -> new ArrayList<>(1))
                        .add(one));
        rows.puts().stream()
                .filter(one -> !one.on().isAfter(day))
                .forEach(put -> questions
                        .computeIfAbsent(put.root(), _ -> new ArrayList<>(1))
                        .add(asked(put)));
    }

    private Indexed.Question asked(Put put) {
        var answered = of(put.root(), put.institution()).stream().anyMatch(one -> one.answers(put));
        return new Indexed.Question(put.institution(), answered, !answered && !put.passedOn(day), put.dueOn());
    }

    Indexed of(Stands stands, Set<String> topics, List<Term> terms, boolean later) {
        var root = stands.id();
        var due = stands.due();
        var put = questions.getOrDefault(root, List.of());
        var holders = holders(root, put);
        var acceptances = EnumSet.noneOf(Acceptance.class);
        holders.forEach(one -> acceptances.add(one.acceptance()));
        return new Indexed(
                root,
                stands.reference(),
                stands.status(),
                stands.publication(),
                holders,
                holders.stream().map(Indexed.Held::institution).collect(Collectors.toSet()),
                acceptances,
                topics,
                stands.gaps() > 0 ? Gap.DIFFER : stands.compared() > 0 ? Gap.AGREE : Gap.NONE,
                when(due),
                due == null ? null : due.day(),
                up(stands.flags()),
                stands.changedAt(),
                stands.change(),
                stands.milestones(),
                later,
                put,
                List.copyOf(terms));
    }

    /** Each institution once, leading ones first. */
    private List<Indexed.Held> holders(RecommendationId root, List<Indexed.Question> put) {
        var once = new LinkedHashMap<String, Indexed.Held>();
        owners.getOrDefault(root, List.of()).stream()
                .sorted(comparing(Holding::part)
                        .thenComparingInt(Holding::place)
                        .thenComparing(Holding::institution))
                .forEach(one -> once.computeIfAbsent(
                        one.institution(), slug -> new Indexed.Held(slug, one.part(), acceptance(root, slug, put))));
        return List.copyOf(once.values());
    }

    private Acceptance acceptance(RecommendationId root, String owner, Collection<Indexed.Question> put) {
        var waiting = put.stream()
                .filter(one -> one.institution().equals(owner) && one.waits())
                .toList();
        var due = waiting.stream()
                .map(Indexed.Question::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        var answers = of(root, owner);
        var latest = answers.isEmpty() ? null : answers.getLast().position();
        return Acceptance.of(latest, !waiting.isEmpty(), due, day);
    }

    private List<Told> of(RecommendationId root, String institution) {
        return told.getOrDefault(new Pair(root, institution), List.of());
    }

    private Due when(@Nullable FuzzyDate due) {
        if (due == null) {
            return Due.NONE;
        }
        return due.last().isBefore(day) ? Due.PASSED : due.last().isAfter(day.plusDays(SOON)) ? Due.LATER : Due.SOON;
    }

    private Set<Flag> up(List<Raised> flags) {
        var up = EnumSet.noneOf(Flag.class);
        for (var one : flags) {
            if (!one.since().isAfter(day)) {
                up.add(one.flag());
            }
        }
        return up;
    }
}
