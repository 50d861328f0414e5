package org.answerable.standing;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was done led to what was meant, as of a day.
 *
 * @param verifiedSince the day since which every milestone that is pursued is verified; null while one is not
 * @param aims what the indicators tell by that day
 */
record Outcome(@Nullable LocalDate verifiedSince, List<Aim> aims) {

    /** Where nothing is measured. */
    static final Outcome NONE = new Outcome(null, List.of());

    /** What is true on a day. */
    static Outcome of(Chronicle chronicle, LocalDate day) {
        var turns = new TreeSet<LocalDate>();
        chronicle.milestones().stream()
                .flatMap(milestone -> Stream.of(milestone.states(), milestone.checks()))
                .flatMap(List::stream)
                .map(Chronicle.Fact::from)
                .forEach(turns::add);
        return new Outcome(
                Since.when(turns.headSet(day, true), turn -> allVerified(chronicle.steps(turn)))
                        .orElse(null),
                chronicle.aims().stream().map(aim -> aim.on(day)).toList());
    }

    /** The day from which it is complete on paper: every milestone verified, and a target missed all the same. */
    Optional<LocalDate> onPaper(List<Story.Judgement> judgements) {
        var verified = verifiedSince;
        return verified == null || isOvertaken(judgements)
                ? Optional.empty()
                : aims.stream()
                        .flatMap(aim -> aim.missedFrom().stream())
                        .min(naturalOrder())
                        .map(missed -> missed.isAfter(verified) ? missed : verified);
    }

    /** The day from which an indicator misses what it had reached when this was assessed as implemented. */
    Optional<LocalDate> fellBack(List<Story.Judgement> judgements) {
        return judgements.stream()
                .takeWhile(judgement -> judgement.status() != Status.NO_LONGER_APPLICABLE)
                .filter(judgement -> judgement.status() == Status.IMPLEMENTED)
                .findFirst()
                .flatMap(implemented -> aims.stream()
                        .flatMap(aim -> aim.fellBackSince(implemented.on().day()).stream())
                        .min(naturalOrder()));
    }

    private static boolean isOvertaken(List<Story.Judgement> judgements) {
        return !judgements.isEmpty() && judgements.getFirst().status() == Status.NO_LONGER_APPLICABLE;
    }

    private static boolean allVerified(List<Story.Step> steps) {
        return !steps.isEmpty() && steps.stream().allMatch(Story.Step::verified);
    }
}
