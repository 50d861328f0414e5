package org.answerable.correction;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation with its parts, as far as statuses, milestones and evidence must not contradict each other. Facts that
 * were withdrawn are left out; each list of facts is latest first.
 */
record Family(List<Item> items, List<Step> steps) {

    /** The recommendation, or a part of it. */
    record Item(RecommendationId id, boolean whole, String reference, List<Judgement> judgements) {}

    /** An assessment; explained where it says why status and milestones differ. */
    record Judgement(UUID id, Status status, boolean explained) {}

    /** A milestone. */
    record Step(RecommendationId of, int place, List<Moved> states, List<Checked> checks) {}

    /** How far a milestone is. */
    record Moved(UUID id, MilestoneState state) {}

    /** That a milestone is done, or is no longer, on this evidence. */
    record Checked(UUID id, boolean verified, Set<UUID> evidence) {}

    /** What contradicts what, by the key of the words that say what to do. */
    record Contradiction(String key, Object what) {}

    /** What would contradict itself if this fact did not count, and does not now. */
    Set<Contradiction> contradictionsWithout(UUID fact) {
        var before = contradictions(null);
        return contradictions(fact).stream()
                .filter(found -> !before.contains(found))
                .filter(found -> !found.key().equals(OTHER_STATUS) || isJudgement(fact))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static final String OPEN_MILESTONE = "problem.withdrawal.implemented";
    private static final String OTHER_STATUS = "problem.withdrawal.allVerified";
    private static final String NO_EVIDENCE = "problem.withdrawal.evidence";

    private Set<Contradiction> contradictions(@Nullable UUID without) {
        return Stream.concat(
                        items.stream().flatMap(item -> of(item, without).stream()),
                        steps.stream()
                                .filter(step -> latest(step.checks(), Checked::id, without)
                                        .filter(check -> check.verified() && rest(check, without) == 0)
                                        .isPresent())
                                .map(step -> new Contradiction(NO_EVIDENCE, step.place())))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** What the publisher of assessments would refuse, had it been published as things stand. */
    private Optional<Contradiction> of(Item item, @Nullable UUID without) {
        var counts = latest(item.judgements(), Judgement::id, without).filter(judgement -> !judgement.explained());
        var pursued = steps.stream()
                .filter(step -> item.whole() || step.of().equals(item.id()))
                .filter(step -> latest(step.states(), Moved::id, without)
                        .filter(moved -> moved.state() == MilestoneState.DROPPED)
                        .isEmpty())
                .toList();
        if (counts.isEmpty() || pursued.isEmpty()) {
            return Optional.empty();
        }
        var allVerified = pursued.stream()
                .allMatch(step -> latest(step.checks(), Checked::id, without)
                        .filter(Checked::verified)
                        .isPresent());
        return switch (counts.get().status()) {
            case IMPLEMENTED ->
                allVerified ? Optional.empty() : Optional.of(new Contradiction(OPEN_MILESTONE, item.reference()));
            case NOT_STARTED, IN_PROGRESS, SUBSTANTIALLY_IMPLEMENTED ->
                allVerified ? Optional.of(new Contradiction(OTHER_STATUS, item.reference())) : Optional.empty();
            case NO_LONGER_APPLICABLE -> Optional.empty();
        };
    }

    /** Milestones may all be verified before somebody assesses it anew; an older status does not come back over them. */
    private boolean isJudgement(UUID fact) {
        return items.stream()
                .flatMap(item -> item.judgements().stream())
                .anyMatch(judgement -> judgement.id().equals(fact));
    }

    private static long rest(Checked check, @Nullable UUID without) {
        return check.evidence().stream().filter(id -> !id.equals(without)).count();
    }

    private static <T> Optional<T> latest(List<T> facts, Function<T, UUID> id, @Nullable UUID without) {
        return facts.stream().filter(fact -> !id.apply(fact).equals(without)).findFirst();
    }
}
