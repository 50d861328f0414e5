package org.answerable.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.ResponseId;
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

    /** A part of the recommendation, with a reference of its own. */
    public record Piece(RecommendationId id, String reference, ShownText title, ShownText asks) {}

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
}
