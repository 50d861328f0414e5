package org.answerable.desk.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.assessment.AssessmentContent;
import org.answerable.claim.StatedClaimContent;
import org.answerable.correction.RedactionContent;
import org.answerable.correction.ReviewContent;
import org.answerable.correction.WithdrawalContent;
import org.answerable.desk.IndicatorLine;
import org.answerable.desk.TextLine;
import org.answerable.desk.Workplace;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.evidence.EvidenceContent;
import org.answerable.handover.HandoverContent;
import org.answerable.indicator.IndicatorContent;
import org.answerable.indicator.IndicatorTargetContent;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.indicator.SeriesContent;
import org.answerable.indicator.TargetContent;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.parts.Toast;
import org.answerable.question.QuestionContent;
import org.answerable.response.ResponseContent;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextVersionId;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins drafts with what is known already, and leads to them. */
@Component
final class Beginnings {

    private final Drafts drafts;
    private final Today today;

    Beginnings(Drafts drafts, Today today) {
        this.drafts = drafts;
        this.today = today;
    }

    /** A source's draft with the identifier that other drafts may refer to before it is published. */
    record NewSource(DraftId draft, SourceId id) {}

    static Optional<NewSource> source(Drafts drafts, PublicationId publication) {
        var id = SourceId.next();
        var content = new SourceContent(id, null, null, null, null, null, null, null);
        return open(drafts, new NewDraft(DraftKind.SOURCE, publication, null, null, id.id(), content))
                .map(draft -> new NewSource(draft, id));
    }

    void source(PublicationId publication) {
        source(drafts, publication).ifPresent(source -> go(source.draft()));
    }

    void update(Workplace at) {
        begin(at, DraftKind.UPDATE, null, new UpdateContent(at.id(), now(), null, null));
    }

    void evidence(Workplace at, @Nullable MilestoneId milestone) {
        var id = EvidenceId.next();
        var content = new EvidenceContent(
                id,
                at.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                milestone == null ? List.of() : List.of(milestone),
                new Grounds(Provenance.ELSEWHERE, null, null, false));
        begin(at, DraftKind.EVIDENCE, id.id(), content);
    }

    void move(Workplace at, MilestoneId milestone) {
        begin(
                at,
                DraftKind.MILESTONE_MOVE,
                milestone.id(),
                new MoveContent(milestone, now(), null, null, null, null, null));
    }

    /** Rests on the evidence that speaks for the milestone, until somebody says otherwise. One that was begun goes on. */
    void verification(Workplace at, MilestoneId milestone) {
        var begun = at.drafts().stream()
                .filter(work -> work.kind() == DraftKind.VERIFICATION
                        && work.state() != DraftState.DISCARDED
                        && milestone.id().equals(work.subject()))
                .findFirst();
        if (begun.isPresent()) {
            go(begun.get().id());
            return;
        }
        var evidence = at.evidence().stream()
                .filter(proof -> proof.milestones().contains(milestone))
                .map(Workplace.Proof::id)
                .toList();
        begin(
                at,
                DraftKind.VERIFICATION,
                milestone.id(),
                new VerificationContent(milestone, !verified(at, milestone), now(), null, null, evidence));
    }

    void question(Workplace at) {
        var only = at.owners().stream()
                .map(Workplace.Owner::institution)
                .distinct()
                .toList();
        begin(
                at,
                DraftKind.QUESTION,
                null,
                new QuestionContent(
                        at.id(), only.size() == 1 ? only.getFirst() : null, now(), null, null, null, null, null));
    }

    void response(Workplace at, @Nullable QuestionId question) {
        var asked = at.questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst();
        begin(
                at,
                DraftKind.STATED_RESPONSE,
                question == null ? null : question.id(),
                new ResponseContent(
                        asked.map(Workplace.Asked::of).orElse(at.id()),
                        asked.map(Workplace.Asked::institution).orElse(null),
                        question,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** On this milestone, or on the whole. */
    void claim(Workplace at, Workplace.@Nullable Step step) {
        begin(
                at,
                DraftKind.STATED_CLAIM,
                step == null ? null : step.id().id(),
                new StatedClaimContent(
                        step == null ? at.id() : step.of(),
                        step == null ? null : step.id(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    void assessment(Workplace at) {
        begin(
                at,
                DraftKind.ASSESSMENT,
                null,
                new AssessmentContent(
                        at.id(),
                        at.status(),
                        now(),
                        null,
                        null,
                        List.of(),
                        new Grounds(Provenance.JUDGEMENT, null, null, false)));
    }

    void indicator(Workplace at) {
        var id = IndicatorId.next();
        begin(
                at,
                DraftKind.INDICATOR,
                id.id(),
                new IndicatorContent(id, at.id(), null, null, null, null, null, Grounds.judgement()));
    }

    void target(Workplace at, IndicatorLine indicator) {
        begin(
                at,
                DraftKind.INDICATOR_TARGET,
                indicator.id().id(),
                new IndicatorTargetContent(
                        indicator.id(), now(), new TargetContent(null, null, null), null, Grounds.judgement()));
    }

    /** Goes on with the series of the latest value, until somebody says otherwise. */
    void value(Workplace at, IndicatorLine indicator) {
        var id = IndicatorValueId.next();
        var series = indicator.values().stream()
                .findFirst()
                .map(latest -> SeriesContent.published(latest.series()))
                .orElseGet(() -> new SeriesContent(SeriesId.next(), null, null, true));
        begin(
                at,
                DraftKind.INDICATOR_VALUE,
                id.id(),
                new IndicatorValueContent(
                        id,
                        indicator.id(),
                        series,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        new Grounds(Provenance.ELSEWHERE, null, null, false)));
    }

    void rewording(Workplace at, TextLine text) {
        begin(
                at,
                DraftKind.REWORDING,
                text.id().id(),
                new RewordingContent(text.id(), Map.of(), text.source(), text.original(), null));
    }

    /** Of all that the institution has here; the form offers what else it has of the publication. */
    void handover(Workplace at, InstitutionId from) {
        var references = at.owners().stream()
                .filter(owner -> owner.institution().equals(from))
                .map(Workplace.Owner::reference)
                .toList();
        var duties = at.items().stream()
                .filter(item -> references.contains(item.reference()))
                .map(Workplace.Item::id)
                .toList();
        begin(at, DraftKind.HANDOVER, from.id(), new HandoverContent(from, null, duties, now(), null, null));
    }

    void withdrawal(Workplace at, FactKind kind, UUID fact) {
        begin(at, DraftKind.WITHDRAWAL, fact, new WithdrawalContent(kind, fact, null));
    }

    void review(Workplace at, TextLine text, TextVersionId version) {
        begin(at, DraftKind.REVIEW, version.id(), new ReviewContent(text.id(), version, false));
    }

    void redaction(Workplace at, TextLine text) {
        begin(at, DraftKind.REDACTION, text.id().id(), RedactionContent.of(text.id(), Set.of()));
    }

    void redaction(SourceId source, PublicationId publication) {
        var content = RedactionContent.of(source);
        open(drafts, new NewDraft(DraftKind.REDACTION, publication, null, null, source.id(), content))
                .ifPresent(Beginnings::go);
    }

    private void begin(Workplace at, DraftKind kind, @Nullable UUID subject, Record content) {
        open(drafts, new NewDraft(kind, at.publication(), null, at.id(), subject, content))
                .ifPresent(Beginnings::go);
    }

    private static Optional<DraftId> open(Drafts drafts, NewDraft draft) {
        return switch (drafts.open(draft)) {
            case OpenResult.Opened opened -> Optional.of(opened.draft().id());
            case OpenResult.ConflictOfInterest() -> {
                Toast.problem(Inputs.say("desk.conflictOfInterest"));
                yield Optional.empty();
            }
            case OpenResult.NotThere() -> {
                Toast.problem(Inputs.say("shell.refused.short"));
                yield Optional.empty();
            }
        };
    }

    private static void go(DraftId draft) {
        UI.getCurrent().navigate(DraftView.class, DraftView.at(draft));
    }

    private static boolean verified(Workplace at, MilestoneId milestone) {
        return at.milestones().stream().anyMatch(step -> step.id().equals(milestone) && step.verified());
    }

    private FuzzyDate now() {
        return FuzzyDate.of(today.day());
    }
}
