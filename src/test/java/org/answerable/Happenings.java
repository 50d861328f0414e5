package org.answerable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.Sample.World;
import org.answerable.assessment.AssessmentContent;
import org.answerable.claim.ClaimContent;
import org.answerable.correction.WithdrawalContent;
import org.answerable.drafting.NewDraft;
import org.answerable.evidence.EvidenceContent;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.question.QuestionContent;
import org.answerable.response.ResponseContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.Weighs;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;

/** What may happen to the recommendation of a world, as drafts that are not published yet. */
public final class Happenings {

    private Happenings() {}

    /** Evidence for the first milestone from a public source, to be looked at again on a day. */
    public static NewDraft evidence(
            World of, EvidenceId id, SourceId source, LocalDate on, @Nullable LocalDate reviewOn, String shows) {
        return draft(
                of,
                DraftKind.EVIDENCE,
                new EvidenceContent(
                        id,
                        of.recommendation(),
                        EvidenceKind.OFFICIAL_DOCUMENT,
                        FuzzyDate.of(on),
                        Weighs.FOR,
                        Reliability.B,
                        Credibility.TWO,
                        reviewOn,
                        Sample.words(shows),
                        List.of(of.milestones().getFirst()),
                        new Grounds(Provenance.ELSEWHERE, source, null, false)));
    }

    /** A milestone's state and its new date. */
    public static NewDraft move(
            World of,
            MilestoneId milestone,
            LocalDate on,
            MilestoneState state,
            LocalDate due,
            DateOrigin origin,
            Grounds grounds) {
        return draft(
                of,
                DraftKind.MILESTONE_MOVE,
                new MoveContent(
                        milestone,
                        FuzzyDate.of(on),
                        state,
                        FuzzyDate.of(due),
                        origin,
                        Sample.words("The owner named a day"),
                        grounds));
    }

    /** A fact is withdrawn. */
    public static NewDraft withdrawal(World of, FactKind kind, UUID fact) {
        return draft(of, DraftKind.WITHDRAWAL, new WithdrawalContent(kind, fact, Sample.words("It was a mistake")));
    }

    /** A milestone is no longer pursued. */
    public static NewDraft drop(World of, MilestoneId milestone, LocalDate on) {
        return draft(
                of,
                DraftKind.MILESTONE_MOVE,
                new MoveContent(
                        milestone,
                        FuzzyDate.of(on),
                        MilestoneState.DROPPED,
                        null,
                        null,
                        Sample.words("Overtaken by another law"),
                        Grounds.judgement()));
    }

    /** A milestone is verified, or no longer. */
    public static NewDraft verification(
            World of, MilestoneId milestone, boolean verified, LocalDate on, List<EvidenceId> evidence) {
        return draft(
                of,
                DraftKind.VERIFICATION,
                new VerificationContent(
                        milestone,
                        verified,
                        FuzzyDate.of(on),
                        Sample.words(verified ? "Both of us saw it" : "It was taken back"),
                        null,
                        evidence));
    }

    /** An assessment that rests on evidence. */
    public static NewDraft assessment(
            World of, Status status, LocalDate on, String reasons, List<EvidenceId> evidence) {
        return draft(
                of,
                DraftKind.ASSESSMENT,
                new AssessmentContent(
                        of.recommendation(),
                        status,
                        FuzzyDate.of(on),
                        Sample.words(reasons),
                        Sample.words("The milestones do not tell the whole story."),
                        evidence,
                        Grounds.judgement()));
    }

    /** The owner is asked. */
    public static NewDraft question(World of, LocalDate on, @Nullable LocalDate due) {
        return draft(
                of,
                DraftKind.QUESTION,
                new QuestionContent(
                        of.recommendation(),
                        of.institution(),
                        FuzzyDate.of(on),
                        Channel.LETTER,
                        due,
                        due == null ? null : DateOrigin.LEGAL,
                        Sample.words("Will you do it?"),
                        due == null ? null : Sample.words("Law on access to documents")));
    }

    /** The owner answers. */
    public static NewDraft answer(World of, LocalDate on, Position position, String words) {
        return new NewDraft(
                DraftKind.RESPONSE,
                of.publication(),
                of.institution(),
                of.recommendation(),
                null,
                new ResponseContent(
                        of.recommendation(),
                        of.institution(),
                        null,
                        null,
                        FuzzyDate.of(on),
                        position,
                        Channel.PORTAL,
                        Wording.of(Language.SR, words),
                        null));
    }

    /** The owner reports. */
    public static NewDraft claim(World of, LocalDate on, Status status, String words) {
        return new NewDraft(
                DraftKind.CLAIM,
                of.publication(),
                of.institution(),
                of.recommendation(),
                null,
                new ClaimContent(
                        of.recommendation(),
                        null,
                        of.institution(),
                        FuzzyDate.of(on),
                        status,
                        Channel.PORTAL,
                        Wording.of(Language.EN, words),
                        null));
    }

    /** New English words for a text whose original is English. */
    public static NewDraft rewording(World of, TextId text, String words) {
        return rewording(of, text, Map.of(Language.EN, words));
    }

    /** Published words are changed, or translated. */
    public static NewDraft rewording(World of, TextId text, Map<Language, String> words) {
        return draft(
                of,
                DraftKind.REWORDING,
                new RewordingContent(text, words, Language.EN, null, Sample.words("Reads better")));
    }

    private static NewDraft draft(World of, DraftKind kind, Record content) {
        return new NewDraft(kind, of.publication(), null, of.recommendation(), null, content);
    }
}
