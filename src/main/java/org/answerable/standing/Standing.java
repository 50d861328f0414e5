package org.answerable.standing;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation stands: a pure function of its {@link Story}.
 *
 * @param judgement the assessment that counts; null while nothing was assessed
 * @param slips of the milestones that are pursued
 * @param flags for each flag the day from which it holds if nothing happens
 * @param compared what the owners say beside it
 */
record Standing(
        Story.@Nullable Judgement judgement,
        Progress<Story.Step> progress,
        Slips slips,
        Map<Flag, LocalDate> flags,
        Compared compared) {

    /** Days without any news after which work that is not finished counts as stalled (docs/method.md). */
    static final int STALLED_AFTER_DAYS = 180;

    static Standing of(Story story) {
        return new Standing(
                story.judgements().isEmpty() ? null : story.judgements().getFirst(),
                new Progress<>(story.steps().stream().map(Standing::weighed).toList()),
                Slips.sum(story.steps().stream().map(Story.Step::slips).toList()),
                flags(story),
                Compared.of(story.claims()));
    }

    /** A milestone of a story is pursued: what was dropped is not told. */
    private static Progress.Weighed<Story.Step> weighed(Story.Step step) {
        return new Progress.Weighed<>(step, step.weight(), step.power(), false, step.verified(), step.due());
    }

    private static Map<Flag, LocalDate> flags(Story story) {
        var flags = new EnumMap<Flag, LocalDate>(Flag.class);
        overdue(story).ifPresent(day -> flags.put(Flag.OVERDUE, day));
        noAnswer(story).ifPresent(day -> flags.put(Flag.NO_ANSWER, day));
        stalled(story).ifPresent(day -> flags.put(Flag.STALLED, day));
        unverified(story).ifPresent(day -> flags.put(Flag.UNVERIFIED, day));
        story.outcome().onPaper(story.judgements()).ifPresent(day -> flags.put(Flag.ON_PAPER, day));
        reopened(story).ifPresent(day -> flags.put(Flag.REOPENED, day));
        orphaned(story.leads()).ifPresent(day -> flags.put(Flag.ORPHANED, day));
        return Map.copyOf(flags);
    }

    /** The day after the earliest promised or legal day; neither what we expect nor what waits for us can be overdue. */
    private static Optional<LocalDate> overdue(Story story) {
        return finished(story)
                ? Optional.empty()
                : story.steps().stream()
                        .filter(step -> !step.verified() && !step.awaited() && step.origin() != DateOrigin.OURS)
                        .map(step ->
                                step.due() == null ? null : step.due().last().plusDays(1))
                        .filter(Objects::nonNull)
                        .min(naturalOrder());
    }

    private static Optional<LocalDate> noAnswer(Story story) {
        return story.questions().stream()
                .filter(asked -> !asked.answered())
                .map(asked -> asked.dueOn() == null ? null : asked.dueOn().plusDays(1))
                .filter(Objects::nonNull)
                .min(naturalOrder());
    }

    private static Optional<LocalDate> stalled(Story story) {
        return finished(story)
                ? Optional.empty()
                : Optional.ofNullable(story.stillSince()).map(day -> day.plusDays(STALLED_AFTER_DAYS));
    }

    /** The day after the earliest review day of the evidence behind the status, or behind a verified milestone. */
    private static Optional<LocalDate> unverified(Story story) {
        return Stream.concat(
                        story.judgements().stream().limit(1).map(Story.Judgement::reviewOn),
                        story.steps().stream().filter(Story.Step::verified).map(Story.Step::reviewOn))
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1))
                .min(naturalOrder());
    }

    /** By an assessment or by an indicator, whichever came first. */
    private static Optional<LocalDate> reopened(Story story) {
        return Stream.of(reopened(story.judgements()), story.outcome().fellBack(story.judgements()))
                .flatMap(Optional::stream)
                .min(naturalOrder());
    }

    /** The day of the first assessment below "implemented" since the latest one that said so. */
    private static Optional<LocalDate> reopened(List<Story.Judgement> judgements) {
        @Nullable LocalDate below = null;
        for (var judgement : judgements) {
            if (judgement.status() == Status.IMPLEMENTED) {
                return Optional.ofNullable(below);
            }
            below = judgement.status() == Status.NO_LONGER_APPLICABLE
                    ? null
                    : judgement.on().day();
        }
        return Optional.empty();
    }

    /** The day on which the last of those who led stopped; nothing while one of them goes on. */
    private static Optional<LocalDate> orphaned(List<Story.Lead> leads) {
        var ends = leads.stream().map(Story.Lead::endedOn).toList();
        return ends.isEmpty() || ends.contains(null)
                ? Optional.empty()
                : ends.stream().filter(Objects::nonNull).max(naturalOrder());
    }

    private static boolean finished(Story story) {
        return !story.judgements().isEmpty()
                && switch (story.judgements().getFirst().status()) {
                    case IMPLEMENTED, NO_LONGER_APPLICABLE -> true;
                    case NOT_STARTED, IN_PROGRESS, SUBSTANTIALLY_IMPLEMENTED -> false;
                };
    }
}
