package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.answerable.Claims;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.claim.StatedClaimContent;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What owners claim, from where, of what; and that a status which differs from it is not published without a reason. */
@ProductTest
class DifferingTest {

    @Autowired
    Sample sample;

    @Autowired
    Gate gate;

    @Autowired
    Acts acts;

    @Autowired
    Today today;

    @Test
    void aStatusThatDiffersFromTheOwnersClaimNeedsAPublishedReason() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        sample.verified(world);
        assertThat(asked(world, Status.IN_PROGRESS)).isEmpty();

        claims.report(Status.SUBSTANTIALLY_IMPLEMENTED, today.day(), "Skoro gotovo.");

        assertThat(asked(world, Status.IN_PROGRESS)).containsExactly("problem.deviation.claim");
        assertThat(asked(world, Status.NO_LONGER_APPLICABLE)).containsExactly("problem.deviation.claim");
        assertThat(asked(world, Status.IMPLEMENTED))
                .as("the milestones are open, too")
                .containsExactly("problem.deviation.both");
        assertThat(asked(world, Status.SUBSTANTIALLY_IMPLEMENTED)).isEmpty();
        assertThat(claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "Not yet.")
                        .number())
                .isEqualTo(acts.latest());
    }

    @Test
    void aStatusThatTheVerifiedMilestonesLeaveNoRoomForNeedsAPublishedReason() {
        var world = sample.world();
        assertThat(asked(world, Status.NOT_STARTED)).isEmpty();
        assertThat(asked(world, Status.SUBSTANTIALLY_IMPLEMENTED)).containsExactly("problem.deviation");

        sample.verified(world);
        assertThat(asked(world, Status.NOT_STARTED)).containsExactly("problem.deviation");
        for (var status : List.of(Status.IN_PROGRESS, Status.SUBSTANTIALLY_IMPLEMENTED, Status.NO_LONGER_APPLICABLE)) {
            assertThat(asked(world, status)).isEmpty();
        }

        world.milestones().stream().skip(1).forEach(step -> sample.verification(world, step, true));
        assertThat(asked(world, Status.NO_LONGER_APPLICABLE)).containsExactly("problem.deviation");
        assertThat(asked(world, Status.IMPLEMENTED)).isEmpty();
    }

    @Test
    void whatWasStatedElsewhereIsAClaimLikeAnyOtherAndTheLastWordCounts() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        claims.state(Status.IMPLEMENTED, today.day().minusDays(2), "Gjithçka është kryer.");
        assertThat(asked(world, Status.IN_PROGRESS)).containsExactly("problem.deviation.claim");

        claims.report(Status.IN_PROGRESS, today.day(), "Još radimo.");

        assertThat(asked(world, Status.IN_PROGRESS)).isEmpty();
    }

    @Test
    void aClaimOnAMilestoneOrAPartIsNotHeldAgainstTheWhole() {
        var owned = sample.owned();
        var world = owned.world();
        var claims = new Claims(sample, world);
        claims.report(world.milestones().getFirst(), Status.IMPLEMENTED, today.day());
        claims.reportOnPart(owned.part(), Status.IMPLEMENTED, today.day());

        assertThat(asked(world, Status.IN_PROGRESS)).isEmpty();
        assertThat(problems(claims.finding(owned.part(), Status.IN_PROGRESS, today.day(), null), world))
                .extracting(Problem::key)
                .containsExactly("problem.deviation.claim");
    }

    @Test
    void whatOthersReportIsNoSourceForWhatAnOwnerClaims() {
        var world = sample.world();
        var report = sample.source(world, "The minister is said to have said", EvidenceKind.MEDIA_REPORT);
        var statement = sample.source(world, "The ministry says", EvidenceKind.OFFICIAL_STATEMENT);

        assertThat(stated(world, null)).containsExactly(tuple("source", "problem.sourceNeeded"));
        assertThat(stated(world, SourceId.next())).containsExactly(tuple("source", "problem.sourceNotPublished"));
        assertThat(stated(world, report)).containsExactly(tuple("source", "problem.sourceSecondHand"));
        assertThat(stated(world, statement)).isEmpty();
    }

    @Test
    void staffRecordNothingAsIfTheInstitutionHadTypedIt() {
        var world = sample.world();
        var draft = new Claims(sample, world)
                .stating(Status.IN_PROGRESS, today.day(), "Fjalët.", sample.source(world, "The ministry says"));
        var said = (StatedClaimContent) draft.content();
        var typed = new StatedClaimContent(
                said.of(),
                said.milestone(),
                said.institution(),
                said.on(),
                said.status(),
                Channel.PORTAL,
                said.words(),
                said.source());

        assertThat(problems(
                        new NewDraft(
                                DraftKind.STATED_CLAIM, world.publication(), null, world.recommendation(), null, typed),
                        world))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("channel", "problem.channel"));
    }

    @Test
    void anOwnerOfAPartReportsOnThatAndOnTheMilestonesOfTheWhole() {
        var divided = sample.divided();
        var world = divided.world();
        var milestone = world.milestones().getFirst();

        assertThat(report(world, divided.part(), null)).isEmpty();
        assertThat(report(world, world.recommendation(), milestone)).isEmpty();
        assertThat(report(world, world.recommendation(), null)).containsExactly(tuple("of", "problem.notOwned"));
        assertThat(report(world, divided.part(), milestone))
                .as("it is a milestone of the whole")
                .containsExactly(tuple("milestone", "problem.outside"));
    }

    private List<org.assertj.core.groups.Tuple> report(
            World world, RecommendationId of, org.answerable.vocabulary.@Nullable MilestoneId milestone) {
        var draft = new Claims(sample, world).reporting(of, milestone, Status.IN_PROGRESS, today.day(), "Radimo.");
        var opened = sample.open(draft, world.official());
        return sample.as(world.official(), () -> gate.publish(opened.id(), 1))
                        instanceof PublishResult.Incomplete(var problems)
                ? tuples(problems)
                : List.of();
    }

    private List<org.assertj.core.groups.Tuple> stated(World world, @Nullable SourceId source) {
        return tuples(problems(
                new Claims(sample, world).stating(Status.IN_PROGRESS, LocalDate.of(2026, 3, 3), "Fjalët.", source),
                world));
    }

    /** The problems of an assessment without a reason for differing. */
    private List<String> asked(World world, Status status) {
        return problems(new Claims(sample, world).finding(world.recommendation(), status, today.day(), null), world)
                .stream()
                .map(Problem::key)
                .toList();
    }

    private List<Problem> problems(NewDraft draft, World world) {
        var opened = sample.open(draft, world.contributor());
        return sample.as(world.contributor(), () -> gate.preview(opened.id(), act -> act))
                .orElseThrow()
                .problems();
    }

    private static List<org.assertj.core.groups.Tuple> tuples(List<Problem> problems) {
        return problems.stream()
                .map(problem -> tuple(problem.field(), problem.key()))
                .toList();
    }
}
