package org.answerable.correction;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.assessment.Deviation;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation with its parts, as far as statuses, milestones and evidence must not contradict each other. Facts that
 * were withdrawn are left out; each list of facts is latest first.
 */
record Family(List<Item> items, List<Step> steps) {

    /** The recommendation, or a part of it, with what its owners claim of it now. */
    record Item(
            RecommendationId id, boolean whole, String reference, List<Judgement> judgements, List<Status> claimed) {}

    /** An assessment; explained where it says why the status differs from milestones or claims. */
    record Judgement(UUID id, Status status, boolean explained) {}

    /** A milestone. */
    record Step(RecommendationId of, int place, List<Moved> states, List<Checked> checks) {}

    /** How far a milestone is. */
    record Moved(UUID id, MilestoneState state) {}

    /** That a milestone is done, or is no longer, on this evidence. */
    record Checked(UUID id, boolean verified, Set<UUID> evidence) {}

    /** What contradicts what, by the key of the words that say what to do. */
    record Contradiction(String key, Object what, @Nullable UUID judgement) {}

    /** What would contradict itself if this fact did not count, and does not now. */
    Set<Contradiction> contradictionsWithout(UUID fact) {
        var before = contradictions(null);
        return contradictions(fact).stream()
                .filter(found -> !before.contains(found))
                .filter(found -> !BROUGHT_BACK.contains(found.key()) || isJudgement(fact))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static final String OPEN_MILESTONE = "problem.withdrawal.implemented";
    private static final String OTHER_STATUS = "problem.withdrawal.otherStatus";
    private static final String OTHER_CLAIM = "problem.withdrawal.otherClaim";
    private static final String NO_EVIDENCE = "problem.withdrawal.evidence";

    /** Milestones and claims may change before somebody assesses it anew; an older status does not come back then. */
    private static final Set<String> BROUGHT_BACK = Set.of(OTHER_STATUS, OTHER_CLAIM);

    private Set<Contradiction> contradictions(@Nullable UUID without) {
        return Stream.concat(
                        items.stream().flatMap(item -> of(item, without)),
                        steps.stream()
                                .filter(step -> latest(step.checks(), Checked::id, without)
                                        .filter(check -> check.verified() && rest(check, without) == 0)
                                        .isPresent())
                                .map(step -> new Contradiction(NO_EVIDENCE, step.place(), null)))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** What the publisher of assessments would refuse, had it been published as things stand. */
    private Stream<Contradiction> of(Item item, @Nullable UUID without) {
        var counts = latest(item.judgements(), Judgement::id, without).filter(judgement -> !judgement.explained());
        var pursued = steps.stream()
                .filter(step -> item.whole() || step.of().equals(item.id()))
                .filter(step -> latest(step.states(), Moved::id, without)
                        .filter(moved -> moved.state() == MilestoneState.DROPPED)
                        .isEmpty())
                .toList();
        var verified = pursued.stream()
                .filter(step -> latest(step.checks(), Checked::id, without)
                        .filter(Checked::verified)
                        .isPresent())
                .count();
        return counts.stream()
                .flatMap(judgement ->
                        Deviation.of(judgement.status(), (int) verified, pursued.size(), item.claimed()).stream()
                                .map(from -> new Contradiction(
                                        key(judgement.status(), from), item.reference(), judgement.id())));
    }

    private static String key(Status status, Deviation from) {
        return switch (from) {
            case MILESTONES -> status == Status.IMPLEMENTED ? OPEN_MILESTONE : OTHER_STATUS;
            case CLAIM -> OTHER_CLAIM;
        };
    }

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
