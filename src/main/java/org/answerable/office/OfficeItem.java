package org.answerable.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.language.ShownText;
import org.answerable.standing.Gap;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.ResponseId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation as an official of one of its owners sees it: what is published, and what the institution has begun
 * and not sent.
 *
 * @param today the day for which it is told, in the installation's zone
 * @param institution for which the reader speaks here
 * @param others further owners for which the reader speaks too
 * @param finding the reasons of the published assessment that counts
 * @param answers newest first
 * @param claims newest first
 */
public record OfficeItem(
        LocalDate today,
        Represented institution,
        List<Represented> others,
        Concern concern,
        ShownText asks,
        @Nullable ShownText finding,
        List<Piece> parts,
        List<Step> steps,
        List<SentAnswer> answers,
        List<SentClaim> claims) {

    /**
     * A part of the recommendation, with a reference of its own.
     *
     * @param status what was found of it and published; null while nothing is
     * @param finding the reasons for that
     */
    public record Piece(
            RecommendationId id,
            String reference,
            ShownText title,
            ShownText asks,
            @Nullable Status status,
            @Nullable ShownText finding) {}

    /** What the institution says of an item as a whole, beside what was found of it. */
    public record Beside(
            String reference,
            @Nullable SentClaim claim,
            @Nullable Status status,
            @Nullable ShownText finding) {

        /** Whether both are there and differ. */
        public boolean differs() {
            return claim != null && status != null && Gap.between(claim.status(), status);
        }
    }

    /** The whole, then each part of which anything was found or said. */
    public List<Beside> besides() {
        var whole = beside(concern.reference(), concern.status(), finding);
        var ofParts = parts.stream()
                .map(part -> beside(part.reference(), part.status(), part.finding()))
                .filter(beside -> beside.claim() != null || beside.status() != null);
        return Stream.concat(Stream.of(whole), ofParts).toList();
    }

    /** What the institution last said of a milestone. */
    public Optional<SentClaim> claim(Step step) {
        return claims.stream()
                .filter(claim -> step.id().equals(claim.milestone()))
                .findFirst();
    }

    /** Whether what it last said of a milestone that is pursued differs from what we verified. */
    public boolean differs(Step step) {
        return step.state() != MilestoneState.DROPPED
                && claim(step)
                        .filter(claim -> Gap.between(claim.status(), step.verified()))
                        .isPresent();
    }

    /** Whether the institution may report on this milestone: it owns the item that has it, or the whole, or a part. */
    public boolean mayReport(Step step) {
        return concern.owns()
                && (concern.answersFor(step.of())
                        || concern.answersFor(concern.id())
                        || step.of().equals(concern.id()));
    }

    /** The milestone with this id, if it is one of this recommendation. */
    public Optional<Step> step(MilestoneId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The day of the institution's latest report on the same; null where there is none. */
    public @Nullable LocalDate reportedOn(@Nullable RecommendationId of, @Nullable MilestoneId milestone) {
        var reference = parts.stream()
                .filter(part -> part.id().equals(of))
                .map(Piece::reference)
                .findFirst()
                .orElse(concern.reference());
        return claims.stream()
                .filter(claim -> claim.reference().equals(reference))
                .filter(claim -> Objects.equals(claim.milestone(), milestone))
                .map(claim -> claim.on().day())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The answer with this id, if it is the institution's. */
    public Optional<SentAnswer> answer(ResponseId id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    private Beside beside(String reference, @Nullable Status status, @Nullable ShownText reasons) {
        var latest = claims.stream()
                .filter(claim -> claim.milestone() == null && claim.reference().equals(reference))
                .findFirst();
        return new Beside(reference, latest.orElse(null), status, reasons);
    }
}
