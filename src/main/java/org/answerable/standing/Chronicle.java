package org.answerable.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.vocabulary.AssessmentId;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * All that is published about one recommendation, each fact with the day from which it is true, so that it tells the
 * story of any day. Withdrawn facts are left out. Every list but that of the milestones is latest first: by the day, then
 * the act, then the identifier.
 *
 * @param milestones in their order
 * @param institutions of those that are or were assigned
 * @param aims what the indicators tell
 * @param others days from which anything else is true that is news but moves no figure
 * @param ledger what owners claim
 */
record Chronicle(
        List<Found> judgements,
        List<Milestone> milestones,
        List<Put> questions,
        List<Assigned> assignments,
        List<Existing> institutions,
        List<Aim> aims,
        List<LocalDate> others,
        Ledger ledger) {

    /** Something that is true from a day. */
    interface Fact {
        LocalDate from();
    }

    /** An assessment, and the earliest day on which evidence that it rests on is to be looked at again. */
    record Found(
            AssessmentId id,
            Status status,
            FuzzyDate on,
            @Nullable LocalDate reviewOn) implements Fact {
        @Override
        public LocalDate from() {
            return on.day();
        }
    }

    /** A milestone with what happened to it. */
    record Milestone(
            MilestoneId id, int weight, Power power, List<Moved> states, List<Checked> checks, List<Dated> dates) {}

    /** How far a milestone was found to be. */
    record Moved(LocalDate from, MilestoneState state) implements Fact {}

    /** Whether a milestone was found to be reached. */
    record Checked(
            LocalDate from, boolean verified, @Nullable LocalDate reviewOn) implements Fact {}

    /** When a milestone is due. What binds counts before what we expect. */
    record Dated(LocalDate from, FuzzyDate due, DateOrigin origin) implements Fact {}

    /** A question to an owner, since when it is answered, and since when it is somebody else's duty that it is about. */
    record Put(
            LocalDate from,
            UUID institution,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate answeredFrom,
            @Nullable LocalDate passedOnFrom)
            implements Fact {
        boolean waits(LocalDate day) {
            return (answeredFrom == null || answeredFrom.isAfter(day))
                    && (passedOnFrom == null || passedOnFrom.isAfter(day));
        }
    }

    /** An institution's part in it. */
    record Assigned(LocalDate from, UUID institution, Part part) implements Fact {}

    /** Until when an institution exists, that day included. */
    record Existing(
            LocalDate from, UUID institution, @Nullable LocalDate until) implements Fact {}

    /** The days on which there was news. */
    SortedSet<LocalDate> news() {
        var ofMilestones = milestones.stream()
                .flatMap(each -> Stream.of(each.states(), each.checks(), each.dates()))
                .flatMap(List::stream);
        var facts = Stream.concat(
                ofMilestones, Stream.of(judgements, questions, assignments).flatMap(List::stream));
        var measured = aims.stream().map(Aim::days).flatMap(Set::stream);
        return Stream.of(facts.map(Fact::from), measured, others.stream())
                .flatMap(days -> days)
                .collect(toCollection(TreeSet::new));
    }

    /** The days on which something else changes: institutions are no news of their own. */
    SortedSet<LocalDate> turns() {
        return institutions.stream().map(Existing::from).collect(toCollection(TreeSet::new));
    }

    /** What is true on a day. */
    Story on(LocalDate day, @Nullable LocalDate stillSince) {
        var judgements = judgements(day);
        var steps = steps(day);
        var status = judgements.isEmpty() ? null : judgements.getFirst().status();
        return new Story(
                stillSince,
                judgements,
                steps,
                questions(day),
                leads(day),
                ledger.on(day, status, steps),
                Outcome.of(this, day));
    }

    private List<Story.Judgement> judgements(LocalDate day) {
        return by(day, judgements)
                .map(each -> new Story.Judgement(each.id(), each.status(), each.on(), each.reviewOn()))
                .toList();
    }

    /** The milestones that are pursued on a day. */
    List<Story.Step> steps(LocalDate day) {
        return milestones.stream()
                .filter(each -> latest(day, each.states())
                        .filter(moved -> moved.state() == MilestoneState.DROPPED)
                        .isEmpty())
                .map(each -> step(each, day))
                .toList();
    }

    private static Story.Step step(Milestone milestone, LocalDate day) {
        var checked = latest(day, milestone.checks());
        var dated = by(day, milestone.dates())
                .filter(date -> date.origin().binds())
                .findFirst()
                .or(() -> latest(day, milestone.dates()));
        return new Story.Step(
                milestone.id(),
                milestone.weight(),
                milestone.power(),
                checked.map(Checked::verified).orElse(false),
                latest(day, milestone.states())
                        .filter(moved -> moved.state() == MilestoneState.REACHED)
                        .filter(moved -> checked.filter(check ->
                                        check.verified() || !check.from().isBefore(moved.from()))
                                .isEmpty())
                        .isPresent(),
                checked.map(Checked::reviewOn).orElse(null),
                dated.map(Dated::due).orElse(null),
                dated.map(Dated::origin).orElse(null),
                Slips.of(by(day, milestone.dates().reversed())
                        .map(date -> new Slips.Day(date.due(), date.origin()))
                        .toList()));
    }

    private List<Story.Asked> questions(LocalDate day) {
        return by(day, questions)
                .map(each -> new Story.Asked(each.institution(), each.dueOn(), !each.waits(day)))
                .toList();
    }

    /** Whoever supports, or supported to the end, is no lead that ended. */
    private List<Story.Lead> leads(LocalDate day) {
        return by(day, assignments)
                .collect(groupingBy(Assigned::institution, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(Chronicle::leadsOrLed)
                .map(List::getFirst)
                .map(latest -> new Story.Lead(
                        latest.institution(), latest.part() == Part.LEAD ? end(latest, day) : latest.from()))
                .toList();
    }

    private static boolean leadsOrLed(List<Assigned> parts) {
        return parts.stream()
                .map(Assigned::part)
                .filter(part -> part != Part.ENDED)
                .findFirst()
                .map(Part.LEAD::equals)
                .orElse(true);
    }

    private @Nullable LocalDate end(Assigned lead, LocalDate day) {
        return by(day, institutions)
                .filter(each -> each.institution().equals(lead.institution()))
                .findFirst()
                .map(Existing::until)
                .map(last -> last.plusDays(1))
                .orElse(null);
    }

    private static <F extends Fact> Optional<F> latest(LocalDate day, List<F> facts) {
        return by(day, facts).findFirst();
    }

    static <F extends Fact> Stream<F> by(LocalDate day, List<F> facts) {
        return facts.stream().filter(fact -> !fact.from().isAfter(day));
    }
}
