package org.answerable.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.answerable.language.ShownText;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.ResponseId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.VerificationId;
import org.answerable.vocabulary.Weighs;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as staff work on it: everything that is published about it, and the drafts in progress.
 *
 * @param status what was found; null when nothing was assessed yet
 * @param items the recommendation itself first, then its parts
 * @param claims the newest first; also those that count no more
 * @param story the newest first
 * @param withdrawn the newest first
 * @param drafts the latest changed first; also those put away
 * @param mayDraft whether the actor may draft here, or only read
 */
public record Workplace(
        RecommendationId id,
        PublicationId publication,
        String reference,
        ShownText title,
        ShownText asks,
        @Nullable Status status,
        int milestonesVerified,
        List<Item> items,
        List<Owner> owners,
        List<Step> milestones,
        List<Proof> evidence,
        List<IndicatorLine> indicators,
        List<Asked> questions,
        List<Answer> answers,
        List<Said> claims,
        List<Entry> story,
        List<Withdrawn> withdrawn,
        List<Passage> passages,
        List<Work> drafts,
        boolean mayDraft) {

    /** The recommendation or one of its parts, with the day of the assessment that counts. */
    public record Item(
            RecommendationId id,
            String reference,
            ShownText title,
            @Nullable LocalDate assessedFrom) {}

    /**
     * An institution with its part in the recommendation or in one of its parts.
     *
     * @param until the last day on which the institution is there; null while no end is known
     * @param handedOver whether the duty came to it by a hand-over, which is replaced and not withdrawn
     */
    public record Owner(
            AssignmentId id,
            InstitutionId institution,
            String reference,
            ShownText name,
            Part part,
            FuzzyDate from,
            Duty duty,
            @Nullable ShownText dutyBasis,
            @Nullable LocalDate until,
            boolean handedOver) {}

    /**
     * A milestone; its date is as last given.
     *
     * @param place its number on the public page
     * @param dates every date that it was given, the oldest first
     * @param counting the facts that say so
     */
    public record Step(
            MilestoneId id,
            int place,
            RecommendationId of,
            ShownText title,
            ShownText doneWhen,
            Power power,
            int weight,
            boolean outcome,
            MilestoneState state,
            boolean verified,
            @Nullable FuzzyDate due,
            @Nullable DateOrigin dueOrigin,
            List<Slips.Day> dates,
            Counting counting) {}

    /** The facts from which it follows how a milestone stands; null where there is none. */
    public record Counting(
            @Nullable UUID state,
            @Nullable UUID date,
            @Nullable VerificationId verification) {}

    /** A piece of evidence with its source in words. */
    public record Proof(
            EvidenceId id,
            ShownText shows,
            EvidenceKind kind,
            FuzzyDate on,
            Weighs weighs,
            Reliability reliability,
            Credibility credibility,
            @Nullable LocalDate reviewOn,
            @Nullable String publisher,
            @Nullable String sourceTitle,
            List<MilestoneId> milestones) {}

    /** A question that was put to an owner. */
    public record Asked(
            QuestionId id,
            RecommendationId of,
            InstitutionId institution,
            ShownText name,
            FuzzyDate on,
            Channel channel,
            @Nullable LocalDate dueOn,
            ShownText question) {}

    /** What an owner answered, in its own words; an official of the owner wrote it, or staff wrote down what was said. */
    public record Answer(
            ResponseId id,
            boolean official,
            InstitutionId institution,
            ShownText name,
            @Nullable QuestionId question,
            FuzzyDate on,
            Position position,
            Channel channel,
            ShownText words) {}

    /**
     * What an owner said about progress, in its own words.
     *
     * @param milestone null where it speaks of the recommendation or part as a whole
     * @param current whether it is the latest that this owner says of this
     */
    public record Said(
            RecommendationId of,
            @Nullable MilestoneId milestone,
            ShownText name,
            FuzzyDate on,
            Status status,
            Channel channel,
            ShownText words,
            boolean current) {}

    /**
     * Something that happened and was not withdrawn.
     *
     * @param kind what was published
     * @param official whether an official published it
     * @param detail the status, the milestone's state or "verified", where it has one
     * @param subject which milestone, or who spoke
     */
    public record Entry(
            FactKind kind,
            UUID id,
            boolean official,
            FuzzyDate on,
            Instant publishedAt,
            @Nullable String detail,
            @Nullable ShownText subject,
            @Nullable ShownText words) {

        Entry on(LocalDate day) {
            return new Entry(kind, id, official, FuzzyDate.of(day), publishedAt, detail, subject, words);
        }
    }

    /** That a fact was withdrawn, and why. */
    public record Withdrawn(UUID id, FactKind kind, Instant at, ShownText reason) {}

    /** A place in the publication. */
    public record Passage(PassageId id, ShownText place) {}

    /**
     * A draft in progress.
     *
     * @param subject what it is about beyond the recommendation: a milestone, a text
     */
    public record Work(
            DraftId id,
            DraftKind kind,
            @Nullable UUID subject,
            DraftState state,
            int version,
            ActorId draftedBy,
            ActorId changedBy,
            Instant changedAt) {}
}
