package org.answerable;

import java.time.LocalDate;
import java.util.Map;
import org.answerable.Sample.World;
import org.answerable.assessment.AssessmentContent;
import org.answerable.claim.ClaimContent;
import org.answerable.claim.StatedClaimContent;
import org.answerable.drafting.NewDraft;
import org.answerable.language.Wording;
import org.answerable.publishing.Act;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** What owners of a {@link World} claim, and what is found of it, by the drafts and the gate that everybody uses. */
public final class Claims {

    private final Sample sample;
    private final World world;

    /** Claims about this world, by its owner. */
    public Claims(Sample sample, World world) {
        this.sample = sample;
        this.world = world;
    }

    /** The same by another owner of it. */
    public Claims by(InstitutionId other) {
        return new Claims(
                sample,
                new World(
                        world.publication(),
                        world.slug(),
                        world.topic(),
                        other,
                        world.contributor(),
                        world.approver(),
                        sample.official(other),
                        world.recommendation(),
                        world.reference(),
                        world.milestones()));
    }

    /** The official reports on the whole, in Serbian. */
    public Act report(Status status, LocalDate on, String words) {
        return sample.publish(reporting(world.recommendation(), null, status, on, words), world.official(), null);
    }

    /** The official reports on a milestone of the whole. */
    public Act report(MilestoneId milestone, Status status, LocalDate on) {
        return sample.publish(
                reporting(world.recommendation(), milestone, status, on, "Završeno."), world.official(), null);
    }

    /** The official reports on a part. */
    public Act reportOnPart(RecommendationId part, Status status, LocalDate on) {
        return sample.publish(reporting(part, null, status, on, "Deo je gotov."), world.official(), null);
    }

    /** What an official writes. */
    public NewDraft reporting(
            RecommendationId of, @Nullable MilestoneId milestone, Status status, LocalDate on, String words) {
        return new NewDraft(
                DraftKind.CLAIM,
                null,
                world.institution(),
                world.recommendation(),
                null,
                new ClaimContent(
                        of,
                        milestone,
                        world.institution(),
                        FuzzyDate.of(on),
                        status,
                        Channel.PORTAL,
                        new Wording(Language.SR, Map.of(Language.SR, words)),
                        null));
    }

    /** Staff record what the institution said in public. */
    public Act state(Status status, LocalDate on, String words) {
        var source = sample.source(world, "Statement: " + words, EvidenceKind.OFFICIAL_STATEMENT, on);
        return sample.publish(stating(status, on, words, source), world.contributor(), null);
    }

    /** What staff write about a public statement. */
    public NewDraft stating(Status status, LocalDate on, String words, @Nullable SourceId source) {
        return new NewDraft(
                DraftKind.STATED_CLAIM,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new StatedClaimContent(
                        world.recommendation(),
                        null,
                        world.institution(),
                        FuzzyDate.of(on),
                        status,
                        Channel.PUBLIC_STATEMENT,
                        new Wording(Language.SQ, Map.of(Language.SQ, words)),
                        source));
    }

    /** Two people assess this, with the reason for differing or without. */
    public Act find(RecommendationId of, Status status, LocalDate on, @Nullable String deviation) {
        return sample.publish(finding(of, status, on, deviation), world.contributor(), world.approver());
    }

    /** What an assessor writes. */
    public NewDraft finding(RecommendationId of, Status status, LocalDate on, @Nullable String deviation) {
        return new NewDraft(
                DraftKind.ASSESSMENT,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new AssessmentContent(
                        of,
                        status,
                        FuzzyDate.of(on),
                        Sample.words("Our reasons for " + status),
                        deviation == null ? null : Sample.words(deviation),
                        java.util.List.of(),
                        Grounds.judgement()));
    }
}
