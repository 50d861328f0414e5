package org.answerable.standing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ClaimId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What owners claim about an item, its milestones and its parts, and what else that is held against. Every list is latest
 * first, as in {@link Chronicle}.
 *
 * @param duties who is responsible for the recommendation or a part of it, whichever item this is
 * @param parts what was found of its parts
 */
record Ledger(RecommendationId item, List<Claimed> claims, List<Duty> duties, List<Found> parts) {

    /** A claim; on the item itself where it names no milestone. */
    record Claimed(
            LocalDate from,
            ClaimId id,
            RecommendationId of,
            @Nullable MilestoneId milestone,
            UUID institution,
            Status status)
            implements Chronicle.Fact {}

    /** An institution's part in an item from a day on. */
    record Duty(LocalDate from, RecommendationId of, UUID institution, Part part) implements Chronicle.Fact {}

    /** The status of a part from a day on. */
    record Found(LocalDate from, RecommendationId of, Status status) implements Chronicle.Fact {}

    /** Of what an institution speaks. */
    private record Subject(RecommendationId of, @Nullable MilestoneId milestone, UUID institution) {}

    /** What counts on a day, latest first: of each owner the latest about each thing. */
    List<Story.Said> on(LocalDate day, @Nullable Status status, List<Story.Step> steps) {
        var told = new HashSet<Subject>();
        var verified = steps.stream().collect(toMap(Story.Step::id, Story.Step::verified));
        return Chronicle.by(day, claims)
                .filter(claim -> owns(claim.institution(), day))
                .filter(claim -> told.add(new Subject(claim.of(), claim.milestone(), claim.institution())))
                .map(claim -> new Story.Said(
                        claim.id(),
                        claim.status(),
                        claim.milestone() == null && claim.of().equals(item),
                        differs(claim, day, status, verified)))
                .toList();
    }

    /** Null where nothing was found of the same thing, or the milestone is no longer pursued. */
    private @Nullable Boolean differs(
            Claimed claim, LocalDate day, @Nullable Status status, Map<MilestoneId, Boolean> verified) {
        if (claim.milestone() != null) {
            var done = verified.get(claim.milestone());
            return done == null ? null : Gap.between(claim.status(), done);
        }
        var found = claim.of().equals(item) ? Optional.ofNullable(status) : ofPart(claim.of(), day);
        return found.map(ours -> Gap.between(claim.status(), ours)).orElse(null);
    }

    private Optional<Status> ofPart(RecommendationId part, LocalDate day) {
        return Chronicle.by(day, parts)
                .filter(found -> found.of().equals(part))
                .findFirst()
                .map(Found::status);
    }

    private boolean owns(UUID institution, LocalDate day) {
        var told = new HashSet<RecommendationId>();
        return Chronicle.by(day, duties)
                .filter(duty -> duty.institution().equals(institution) && told.add(duty.of()))
                .anyMatch(duty -> duty.part() != Part.ENDED);
    }
}
