package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.assessment.AssessmentContent;
import org.answerable.publishing.Acts;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TopicId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate between drafts and facts: two people where a number could move, once, whole or not at all. */
@ProductTest
class GateTest {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Acts acts;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient db;

    @Autowired
    Today today;

    @Test
    void whoeverDraftedItDoesNotApproveIt() {
        var world = sample.world();
        var draft = assessment(world, world.approver());
        submit(draft, 1, world.approver());

        assertThat(publish(draft, 1, world.approver())).isInstanceOf(PublishResult.SamePerson.class);
        assertThat(assessments(world)).isZero();
        var second = sample.person("Approver", Role.APPROVER, world.publication(), null);
        assertThat(publish(draft, 1, second)).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void whoeverSavedItOnceDoesNotApproveItEvenWhenTheirWordsAreGone() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        acting.call(world.approver(), () -> drafts.save(draft, 1, assessment(world, "The approver's words")));
        acting.call(world.contributor(), () -> drafts.undo(draft, 2));
        submit(draft, 3, world.contributor());

        assertThat(publish(draft, 3, world.approver())).isInstanceOf(PublishResult.SamePerson.class);
        assertThat(assessments(world)).isZero();
    }

    @Test
    void whoeverPutItBeforeTheSecondPersonIsNotThatPerson() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        submit(draft, 1, world.approver());

        assertThat(publish(draft, 1, world.approver())).isInstanceOf(PublishResult.SamePerson.class);
        assertThat(assessments(world)).isZero();
        acting.call(world.approver(), () -> drafts.takeBack(draft, 1));
        submit(draft, 1, world.contributor());
        assertThat(publish(draft, 1, world.approver())).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void whatOthersReportIsNoSourceForWhatAnInstitutionSaid() {
        var world = sample.world();
        var report = sample.source(world, "Minister said to agree", EvidenceKind.MEDIA_REPORT);
        var statement = sample.source(world, "Statement of the ministry", EvidenceKind.OFFICIAL_STATEMENT);

        assertThat(publish(stated(world, report), 1, world.contributor()))
                .isInstanceOfSatisfying(
                        PublishResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field, Problem::key)
                                .containsExactly(tuple("source", "problem.sourceSecondHand")));
        assertThat(publish(stated(world, statement), 1, world.contributor()))
                .isInstanceOf(PublishResult.Published.class);
    }

    private DraftId stated(Sample.World world, SourceId source) {
        var content = new ResponseContent(
                world.recommendation(),
                world.institution(),
                null,
                null,
                FuzzyDate.of(today.day()),
                Position.ACCEPTED,
                Channel.PUBLIC_STATEMENT,
                Sample.words("We agree."),
                source);
        return sample.open(
                        new NewDraft(
                                DraftKind.STATED_RESPONSE,
                                world.publication(),
                                null,
                                world.recommendation(),
                                null,
                                content),
                        world.contributor())
                .id();
    }

    @Test
    void aRecommendationWaitsForThePageOfItsPaper() {
        var world = sample.world();
        var paper = sample.bare();
        sample.grant(world.contributor().actor(), Role.CONTRIBUTOR, paper, null, today.day());
        var content = sample.recommendation("Early", world.institution(), world.topic());
        var draft = sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, paper, null, content.id(), null, content), world.contributor());

        assertThat(submit(draft.id(), 1, world.contributor()))
                .isInstanceOfSatisfying(
                        PublishResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::key)
                                .containsExactly("problem.noEdition"));
    }

    @Test
    void whoeverSpeaksForAnOwnerDoesNotAssessItAlsoWhereItBecameAnOwnerLater() {
        var world = sample.world();
        var institution = sample.institution("Elsewhere");
        sample.grant(
                world.approver().actor(),
                Role.OFFICIAL,
                null,
                institution,
                today.day().minusDays(1));
        var theirs = sample.another(world, institution, sample.approver(world.publication()));
        var draft = assessment(theirs, world.contributor());
        submit(draft, 1, world.contributor());

        assertThat(publish(draft, 1, world.approver())).isInstanceOf(PublishResult.ConflictOfInterest.class);
        assertThat(assessments(theirs)).isZero();
    }

    @Test
    void whoeverSpeaksForAnotherInstitutionMayAssessIt() {
        var world = sample.world();
        sample.grant(
                world.approver().actor(),
                Role.OFFICIAL,
                null,
                sample.institution("Elsewhere"),
                today.day().minusDays(1));
        var draft = assessment(world, world.contributor());
        submit(draft, 1, world.contributor());

        assertThat(publish(draft, 1, world.approver())).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void onlyApproversOfThePublicationAgree() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        submit(draft, 1, world.contributor());
        var colleague = sample.person("Contributor", Role.CONTRIBUTOR, world.publication(), null);

        for (var who : List.of(colleague, sample.world().approver(), world.official(), sample.administrator())) {
            assertThat(publish(draft, 1, who)).isInstanceOf(PublishResult.NotThere.class);
        }
        assertThat(assessments(world)).isZero();
    }

    @Test
    void whatNobodySubmittedIsNotPublished() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());

        assertThat(publish(draft, 1, world.approver())).isEqualTo(new PublishResult.Closed(DraftState.OPEN));
        submit(draft, 1, world.contributor());
        acting.call(world.approver(), () -> drafts.giveBack(draft, 1, "Why?"));
        assertThat(publish(draft, 1, world.approver())).isEqualTo(new PublishResult.Closed(DraftState.RETURNED));
        assertThat(assessments(world)).isZero();
    }

    @Test
    void onlyTheVersionThatOneHasSeenIsPublished() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        submit(draft, 1, world.contributor());
        acting.call(world.contributor(), () -> drafts.takeBack(draft, 1));
        acting.call(world.contributor(), () -> drafts.save(draft, 1, assessment(world, "Quite other words")));
        submit(draft, 2, world.contributor());

        assertThat(publish(draft, 1, world.approver()))
                .isInstanceOfSatisfying(
                        PublishResult.Stale.class,
                        stale -> assertThat(stale.now().header().version()).isEqualTo(2));
        assertThat(assessments(world)).isZero();
    }

    @Test
    void nothingIsPublishedTwice() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        submit(draft, 1, world.contributor());

        assertThat(publish(draft, 1, world.approver())).isInstanceOf(PublishResult.Published.class);
        assertThat(publish(draft, 1, world.approver())).isEqualTo(new PublishResult.Closed(DraftState.PUBLISHED));
        assertThat(assessments(world)).isOne();
    }

    @Test
    void ofTwoWhoPublishAtOnceOnlyOneDoes() throws Exception {
        var world = sample.world();
        var draft = note(
                world,
                new UpdateContent(
                        world.recommendation(), FuzzyDate.of(today.day()), Sample.words("Once"), Grounds.judgement()));
        var barrier = new CyclicBarrier(4);
        var results = new ArrayList<PublishResult>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<PublishResult>>();
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return publish(draft, 1, world.contributor());
                }));
            }
            for (var one : running) {
                results.add(one.get());
            }
        }

        assertThat(results.stream().filter(PublishResult.Published.class::isInstance))
                .hasSize(1);
        assertThat(results.stream().filter(new PublishResult.Closed(DraftState.PUBLISHED)::equals))
                .hasSize(3);
        assertThat(db.sql("select count(*) from update_note where recommendation_id = ?")
                        .param(world.recommendation().id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsIncompleteMakesNoActAndLeavesTheDraftAsItWas() {
        var world = sample.world();
        var draft = note(world, new UpdateContent(world.recommendation(), null, null, null));
        var before = acts.latest();

        assertThat(publish(draft, 1, world.contributor()))
                .isInstanceOfSatisfying(
                        PublishResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field)
                                .containsExactly("on", "note", "grounds"));
        assertThat(acts.latest()).isEqualTo(before);
        assertThat(state(draft, world.contributor())).isEqualTo(DraftState.OPEN);
    }

    @Test
    void aPreviewShowsWhatWouldBePublicAndKeepsNothing() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        var before = acts.latest();

        var preview = acting.call(world.contributor(), () -> gate.preview(draft, act -> assessments(world)))
                .orElseThrow();

        assertThat(preview).isEqualTo(new Preview<>(1, List.of()));
        assertThat(assessments(world)).isZero();
        assertThat(acts.latest()).isEqualTo(before);
        assertThat(state(draft, world.contributor())).isEqualTo(DraftState.OPEN);
        assertThat(entries(draft)).containsExactly("DRAFT_OPENED DONE");
    }

    @Test
    void aPreviewOfWhatIsIncompleteSaysWhatIsMissing() {
        var world = sample.world();
        var draft = note(world, new UpdateContent(world.recommendation(), null, null, null));

        var preview = acting.call(world.contributor(), () -> gate.preview(draft, act -> "shown"))
                .orElseThrow();

        assertThat(preview.shown()).isNull();
        assertThat(preview.problems()).extracting(Problem::field).contains("note");
    }

    @Test
    void theApprovalNamesBothPeopleAndTheVersionThatWasRead() {
        var world = sample.world();
        var draft = assessment(world, world.contributor());
        submit(draft, 1, world.contributor());
        publish(draft, 1, world.approver());

        assertThat(db.sql("select drafted_by, approved_by, draft_version from approval where draft_id = ?")
                        .param(draft.id())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of(
                        "drafted_by", world.contributor().actor().id(),
                        "approved_by", world.approver().actor().id(),
                        "draft_version", 1));
    }

    @Test
    void refusalsStandInTheAuditTrail() {
        var world = sample.world();
        var draft = assessment(world, world.approver());
        submit(draft, 1, world.approver());
        publish(draft, 1, world.approver());
        publish(draft, 7, world.contributor());

        assertThat(entries(draft))
                .containsExactly("DRAFT_OPENED DONE", "DRAFT_SUBMITTED DONE", "PUBLISHED REFUSED", "PUBLISHED REFUSED");
    }

    @Test
    void whatIsPublishedAlreadyIsNotPublishedAgainUnderAnotherReference() {
        var world = sample.world();
        var again = sample.recommendation("Again", world.institution(), world.topic());
        var content = new RecommendationContent(
                world.recommendation(),
                again.reference(),
                null,
                1,
                again.topics(),
                again.grounds(),
                again.title(),
                again.asks(),
                List.of(),
                List.of(),
                List.of());

        assertThat(problems(world, content, world.recommendation()))
                .extracting(Problem::field, Problem::key)
                .contains(tuple("id", "problem.alreadyPublished"));
    }

    @Test
    void aReferenceIsTakenInSmallLettersAsInCapitals() {
        var world = sample.world();
        var content = withReference(
                sample.recommendation("Other", world.institution(), world.topic()),
                world.reference().toLowerCase(Locale.ROOT));

        assertThat(problems(world, content, content.id()))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("reference", "problem.referenceTaken"));
    }

    @Test
    void aMilestoneThatIsThereAlreadyIsNotTakenIntoAnotherRecommendation() {
        var world = sample.world();
        var fresh = sample.recommendation("Fresh", world.institution(), world.topic());
        var taken = fresh.milestones().getFirst();
        var stolen = new MilestoneContent(
                world.milestones().getFirst(),
                fresh.id(),
                taken.title(),
                taken.doneWhen(),
                taken.power(),
                1,
                false,
                taken.grounds(),
                null,
                null,
                null,
                null,
                null);
        var content = new RecommendationContent(
                fresh.id(),
                fresh.reference(),
                null,
                1,
                List.of(TopicId.next()),
                fresh.grounds(),
                fresh.title(),
                fresh.asks(),
                List.of(),
                List.of(),
                List.of(stolen));

        assertThat(problems(world, content, fresh.id()))
                .extracting(Problem::field, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("topics", "problem.notPublished"), tuple("milestones[0].id", "problem.alreadyPublished"));
    }

    private static RecommendationContent withReference(RecommendationContent content, String reference) {
        return new RecommendationContent(
                content.id(),
                reference,
                null,
                1,
                content.topics(),
                content.grounds(),
                content.title(),
                content.asks(),
                content.parts(),
                content.owners(),
                content.milestones());
    }

    private List<Problem> problems(Sample.World world, Record content, RecommendationId root) {
        var draft = sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, root, null, content),
                world.contributor());
        var result = submit(draft.id(), 1, world.contributor());
        return result instanceof PublishResult.Incomplete incomplete ? incomplete.problems() : List.of();
    }

    private DraftId assessment(Sample.World world, SignedIn author) {
        return sample.open(
                        new NewDraft(
                                DraftKind.ASSESSMENT,
                                world.publication(),
                                null,
                                world.recommendation(),
                                null,
                                assessment(world, "What we found")),
                        author)
                .id();
    }

    private AssessmentContent assessment(Sample.World world, String reasons) {
        return new AssessmentContent(
                world.recommendation(),
                Status.IN_PROGRESS,
                FuzzyDate.of(today.day()),
                Sample.words(reasons),
                null,
                List.of(),
                Grounds.judgement());
    }

    private DraftId note(Sample.World world, UpdateContent content) {
        return sample.open(
                        new NewDraft(
                                DraftKind.UPDATE, world.publication(), null, world.recommendation(), null, content),
                        world.contributor())
                .id();
    }

    private PublishResult submit(DraftId id, int version, SignedIn who) {
        return acting.call(who, () -> drafts.submit(id, version));
    }

    private PublishResult publish(DraftId id, int version, SignedIn who) {
        return acting.call(who, () -> gate.publish(id, version));
    }

    private DraftState state(DraftId id, SignedIn who) {
        return acting.call(who, () -> drafts.find(id)).orElseThrow().header().state();
    }

    private int assessments(Sample.World world) {
        return db.sql("select count(*) from assessment where recommendation_id = ?")
                .param(world.recommendation().id())
                .query(Integer.class)
                .single();
    }

    private List<String> entries(DraftId id) {
        return db.sql("select deed || ' ' || outcome from history_entry where subject_id = ? order by id")
                .param(id.id())
                .query(String.class)
                .list();
    }
}
