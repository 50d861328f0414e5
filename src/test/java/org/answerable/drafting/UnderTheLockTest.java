package org.answerable.drafting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.answerable.Claims;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestDatabase;
import org.answerable.access.SignedIn;
import org.answerable.assessment.AssessmentContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.publishing.Acts;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Status;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was checked still holds when it is public, whoever publishes meanwhile; a preview holds nobody up. */
@ProductTest
@Timeout(120)
class UnderTheLockTest {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Acts acts;

    @Autowired
    Today today;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    HikariDataSource pool;

    @Test
    void implementedIsCheckedAfterWhoeverTookAVerificationBack() throws Exception {
        var world = sample.world();
        var evidence = sample.evidence(world, "All done");
        world.milestones()
                .forEach(milestone -> publish(verification(world, milestone, true, List.of(evidence)), world));
        var implemented = ready(world, assessment(world, Status.IMPLEMENTED, false));
        var undone = ready(world, verification(world, world.milestones().getFirst(), false, List.of()));

        var late = whileWaiting(world.approver(), () -> gate.publish(undone, 1), () -> gate.publish(implemented, 1));

        assertThat(problems(late)).containsExactly("problem.deviation");
    }

    @Test
    void aStatusIsHeldAgainstTheClaimThatCameInMeanwhile() throws Exception {
        var world = sample.world();
        var claims = new Claims(sample, world);
        var found = ready(world, claims.finding(world.recommendation(), Status.IN_PROGRESS, today.day(), null));
        var claim = sample.open(
                        claims.reporting(world.recommendation(), null, Status.IMPLEMENTED, today.day(), "Gotovo."),
                        world.official())
                .id();

        var late = whileWaiting(
                world.approver(),
                () -> sample.as(world.official(), () -> gate.publish(claim, 1)),
                () -> gate.publish(found, 1));

        assertThat(problems(late)).containsExactly("problem.deviation.claim");
    }

    @Test
    void ofTwoDraftsWithTheSameReferenceTheLaterIsToldSo() throws Exception {
        var world = sample.world();
        var reference = "Z" + Sample.next();
        var first = ready(world, recommendation(world, reference));
        var second = ready(world, recommendation(world, reference));

        var late = whileWaiting(world.approver(), () -> gate.publish(first, 1), () -> gate.publish(second, 1));

        assertThat(problems(late)).containsExactly("problem.referenceTaken");
    }

    @Test
    void anImplementedOneIsNotOpenedWithoutAWordToReaders() {
        var world = sample.world();
        var evidence = sample.evidence(world, "All done");
        world.milestones()
                .forEach(milestone -> publish(verification(world, milestone, true, List.of(evidence)), world));
        publish(assessment(world, Status.IMPLEMENTED, false), world);
        var undone = verification(world, world.milestones().getFirst(), false, List.of());
        var draft = sample.open(undone, world.contributor());

        assertThat(problems(sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1))))
                .containsExactly("problem.stillImplemented");
        publish(assessment(world, Status.SUBSTANTIALLY_IMPLEMENTED, true), world);
        assertThat(sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1)))
                .isInstanceOf(PublishResult.Submitted.class);
    }

    @Test
    void publishersGetThroughWhileAPreviewIsRendered() throws Exception {
        var world = sample.world();
        var other = sample.world();
        var draft = sample.open(note(world), world.contributor()).id();
        var looking = new CountDownLatch(1);
        var published = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var preview = threads.submit(() -> sample.as(
                    world.contributor(),
                    () -> gate.preview(draft, act -> {
                        looking.countDown();
                        return await(published) && act.number().isRehearsal();
                    })));
            assertThat(looking.await(30, SECONDS)).isTrue();
            var before = acts.latest();

            var act = sample.update(other, "Meanwhile");
            published.countDown();

            assertThat(act.number().number()).isEqualTo(before.number() + 1);
            assertThat(preview.get()).contains(new Preview<>(true, List.of()));
            assertThat(acts.latest()).isEqualTo(act.number());
        }
    }

    /** What the second comes to, which began before the first was public. */
    private PublishResult whileWaiting(SignedIn who, Supplier<PublishResult> first, Supplier<PublishResult> second)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = new TransactionTemplate(transactions).execute(status -> {
                sample.as(who, () -> {
                    acts.queueUp();
                    return true;
                });
                var waiting = threads.submit(() -> sample.as(who, second));
                Awaitility.await().until(() -> TestDatabase.somebodyWaits(pool));
                assertThat(waiting.isDone()).isFalse();
                assertThat(sample.as(who, first)).isInstanceOf(PublishResult.Published.class);
                return waiting;
            });
            return late.get(60, SECONDS);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> problems(PublishResult result) {
        return result instanceof PublishResult.Incomplete(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of(result.toString());
    }

    private void publish(NewDraft draft, Sample.World world) {
        sample.publish(draft, world.contributor(), world.approver());
    }

    private DraftId ready(Sample.World world, NewDraft content) {
        var draft = sample.open(content, world.contributor());
        assertThat(sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1)))
                .isInstanceOf(PublishResult.Submitted.class);
        return draft.id();
    }

    private NewDraft note(Sample.World world) {
        return new NewDraft(
                DraftKind.UPDATE,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new UpdateContent(
                        world.recommendation(), FuzzyDate.of(today.day()), Sample.words("News"), Grounds.judgement()));
    }

    private NewDraft assessment(Sample.World world, Status status, boolean told) {
        return new NewDraft(
                DraftKind.ASSESSMENT,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new AssessmentContent(
                        world.recommendation(),
                        status,
                        FuzzyDate.of(today.day()),
                        Sample.words("What we found"),
                        told ? Sample.words("One milestone does not hold.") : null,
                        List.of(),
                        Grounds.judgement()));
    }

    private NewDraft verification(
            Sample.World world,
            MilestoneId milestone,
            boolean verified,
            List<org.answerable.vocabulary.EvidenceId> evidence) {
        return new NewDraft(
                DraftKind.VERIFICATION,
                world.publication(),
                null,
                world.recommendation(),
                milestone.id(),
                new VerificationContent(
                        milestone, verified, FuzzyDate.of(today.day()), Sample.words("Seen"), null, evidence));
    }

    private NewDraft recommendation(Sample.World world, String reference) {
        var content = sample.recommendation("Mend it", world.institution(), world.topic());
        var named = new RecommendationContent(
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
        return new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, named.id(), null, named);
    }
}
