package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.administration.Institutions;
import org.answerable.assessment.AssessmentContent;
import org.answerable.board.Boards;
import org.answerable.institution.InstitutionContent;
import org.answerable.item.Items;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What would be published and change nothing that it is there to change, and what would change it without a word. */
@ProductTest
class WouldNotCountTest {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Institutions institutions;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Today today;

    @Test
    void aVerificationThatWouldNotCountIsRefused() {
        var world = sample.world();
        var evidence = sample.evidence(world, "It stands on the page");
        var milestone = world.milestones().getFirst();
        publish(verification(world, milestone, true, day(3), List.of(evidence)), world);

        var earlier = verification(world, milestone, false, day(4), List.of());

        assertThat(problems(earlier, world)).containsExactly(Problem.of("on", "problem.beforeVerification", day(3)));
        publish(verification(world, milestone, false, day(3), List.of()), world);
        assertThat(items.item(world.reference(), Language.EN, boards.now())
                        .orElseThrow()
                        .milestones())
                .noneMatch(rung -> rung.verified().isPresent());
    }

    @Test
    void whatWasDroppedIsNotTakenUpUnderImplementedWithoutAWordToReaders() {
        var world = sample.world();
        var dropped = world.milestones().getFirst();
        verifyAllBut(dropped, world);
        publish(move(world, dropped, MilestoneState.DROPPED), world);
        publish(assessment(world, Status.IMPLEMENTED, null), world);

        var again = move(world, dropped, MilestoneState.UNDER_WAY);

        assertThat(problems(again, world)).containsExactly(Problem.of("state", "problem.stillImplemented"));
        publish(assessment(world, Status.IMPLEMENTED, "The last step is for show"), world);
        publish(again, world);
    }

    @Test
    void whatWasDroppedAndVerifiedOpensNothingWhenItIsTakenUp() {
        var world = sample.world();
        var dropped = world.milestones().getFirst();
        verifyAllBut(null, world);
        publish(move(world, dropped, MilestoneState.DROPPED), world);
        publish(assessment(world, Status.IMPLEMENTED, null), world);

        publish(move(world, dropped, MilestoneState.REACHED), world);
    }

    @Test
    void aRecordOfAnInstitutionThatWouldNotCountIsRefused() {
        var institution = sample.institution("Ministry of Bridges");
        var administrator = sample.administrator();
        var id = sample.as(administrator, () -> institutions.draft(institution).orElseThrow());
        var draft = sample.as(administrator, () -> drafts.find(id).orElseThrow());
        var now = (InstitutionContent) draft.content();
        var earlier = new InstitutionContent(
                now.kind(),
                now.jurisdiction(),
                Duty.NONE,
                now.validFrom(),
                now.validUntil(),
                now.name(),
                now.shortName(),
                now.place(),
                now.dutyBasis(),
                now.role(),
                FuzzyDate.of(day(1)),
                now.grounds());

        var version = draft.header().version();
        sample.as(administrator, () -> drafts.save(id, version, earlier));

        assertThat(sample.as(administrator, () -> drafts.submit(id, version + 1)))
                .isEqualTo(
                        new PublishResult.Incomplete(List.of(Problem.of("trueFrom", "problem.beforeRecord", day(0)))));
    }

    @Test
    void anAssessmentOfAnEarlierDayIsHistoryAndChangesNothingToday() {
        var world = sample.world();
        publish(assessment(world, Status.IN_PROGRESS, "It has begun"), world);

        sample.assessment(world, Status.NOT_STARTED, "Nothing had begun by then", day(30));

        assertThat(items.item(world.reference(), Language.EN, boards.now())
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
    }

    private void verifyAllBut(@Nullable MilestoneId other, Sample.World world) {
        var evidence = sample.evidence(world, "All done");
        world.milestones().stream()
                .filter(milestone -> !milestone.equals(other))
                .forEach(milestone -> publish(verification(world, milestone, true, day(0), List.of(evidence)), world));
    }

    private List<Problem> problems(NewDraft content, Sample.World world) {
        var draft = sample.open(content, world.contributor());
        return sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1))
                        instanceof PublishResult.Incomplete(var problems)
                ? problems
                : List.of();
    }

    private void publish(NewDraft draft, Sample.World world) {
        sample.publish(draft, world.contributor(), world.approver());
    }

    private static NewDraft verification(
            Sample.World world, MilestoneId milestone, boolean verified, LocalDate on, List<EvidenceId> evidence) {
        return draft(
                world,
                DraftKind.VERIFICATION,
                new VerificationContent(
                        milestone, verified, FuzzyDate.of(on), Sample.words("Both of us looked"), null, evidence));
    }

    private NewDraft move(Sample.World world, MilestoneId milestone, MilestoneState state) {
        return draft(
                world,
                DraftKind.MILESTONE_MOVE,
                new MoveContent(
                        milestone,
                        FuzzyDate.of(today.day()),
                        state,
                        null,
                        null,
                        Sample.words("Why"),
                        Grounds.judgement()));
    }

    private NewDraft assessment(Sample.World world, Status status, @Nullable String deviation) {
        return draft(
                world,
                DraftKind.ASSESSMENT,
                new AssessmentContent(
                        world.recommendation(),
                        status,
                        FuzzyDate.of(today.day()),
                        Sample.words("Reasons"),
                        deviation == null ? null : Sample.words(deviation),
                        List.of(),
                        Grounds.judgement()));
    }

    private static NewDraft draft(Sample.World world, DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }

    private LocalDate day(int ago) {
        return today.day().minusDays(ago);
    }
}
