package org.answerable.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;

/**
 * The milestones of many recommendations and what was published about them by an act, each fact with the day from which
 * it is true: so they tell of any day. Facts of one kind come with those that count most last.
 */
public record Milestones(
        List<Milestone> all,
        List<Told<MilestoneState>> states,
        List<Told<FuzzyDate>> dates,
        List<Told<Boolean>> checks) {

    /** A milestone of a recommendation or a part of it. */
    record Milestone(MilestoneId id, RecommendationId root) {}

    /** A fact about one. */
    record Told<T>(MilestoneId of, RecommendationId root, LocalDate from, T what) {}

    /** Those that are pursued on a day, by recommendation. */
    public Map<RecommendationId, List<Term>> on(LocalDate day) {
        var states = latest(this.states, day);
        var dates = latest(this.dates, day);
        var checks = latest(this.checks, day);
        var once = new HashMap<Term, Term>(); // many fall on the same day: each such term is held once
        var terms = HashMap.<RecommendationId, List<Term>>newHashMap(all.size() / 2);
        for (var one : all) {
            if (states.get(one.id()) != MilestoneState.DROPPED) {
                var date = dates.get(one.id());
                var term = new Term(date == null ? null : date.last(), checks.getOrDefault(one.id(), false));
                terms.computeIfAbsent(one.root(), _ -> new ArrayList<>(4)).add(once.computeIfAbsent(term, _ -> term));
            }
        }
        return terms;
    }

    private static <T> Map<MilestoneId, T> latest(List<Told<T>> facts, LocalDate day) {
        var latest = HashMap.<MilestoneId, T>newHashMap(facts.size());
        for (var fact : facts) {
            if (!fact.from().isAfter(day)) {
                latest.put(fact.of(), fact.what());
            }
        }
        return latest;
    }

    /** The same, but of these recommendations as these tell. */
    public Milestones with(Set<RecommendationId> roots, Milestones anew) {
        return new Milestones(
                Stream.concat(all.stream().filter(one -> !roots.contains(one.root())), anew.all.stream())
                        .toList(),
                with(states, roots, anew.states),
                with(dates, roots, anew.dates),
                with(checks, roots, anew.checks));
    }

    private static <T> List<Told<T>> with(List<Told<T>> facts, Set<RecommendationId> roots, List<Told<T>> anew) {
        return Stream.concat(facts.stream().filter(one -> !roots.contains(one.root())), anew.stream())
                .toList();
    }
}
