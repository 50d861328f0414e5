package org.answerable.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.Claims;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.assessment.AssessmentContent;
import org.answerable.board.Boards;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.publishing.Act;
import org.answerable.publishing.Acts;
import org.answerable.question.QuestionContent;
import org.answerable.response.ResponseContent;
import org.answerable.standing.Standings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Channel;
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
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mistake is withdrawn by a later fact, with a reason, by two people; what it moved moves back. */
@ProductTest
class WithdrawalTest {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Acts acts;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    PublicPages pages;

    @Autowired
    Standings standings;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void everyKindOfFactThatStaffPublishedIsWithdrawnAndStaysInSight() {
        for (var kind :
                Stream.of(FactKind.values()).filter(FactKind::withdrawable).toList()) {
            var world = sample.world();
            var fact = fact(world, kind);

            withdraw(world, kind, fact);

            assertThat(withdrawn(page(world), fact)).as(kind.name()).isEqualTo("It should not have been published");
            assertThat(html(world)).as("in the timeline: %s", kind).containsPattern("<h3><s>[^<]+</s></h3>");
        }
    }

    @Test
    void aWithdrawnNumberStandsBelowThoseThatCountAndIsNoneOfThem() {
        var world = sample.world();
        var number = fact(world, FactKind.INDICATOR_VALUE);
        assertThat(aims(world)).contains("<table>", "14.2").doesNotContain("<s>");

        withdraw(world, FactKind.INDICATOR_VALUE, number);

        assertThat(aims(world))
                .doesNotContain("<table>")
                .containsPattern("<div class=\"withdrawn\">(?s:.)*<s>[^<]*14\\.2[^<]*</s>")
                .contains("It should not have been published");
    }

    @Test
    void aWithdrawnTargetStandsBelowThoseThatCountAndIsNoneOfThem() {
        var world = sample.world();
        var measuring = new Measuring(sample, today, world);
        var indicator = measuring.indicator("Trust", "60");
        measuring.target(indicator, "95", null, today.day());
        assertThat(aims(world)).contains("Target: at least 95%").doesNotContain("class=\"withdrawn\"");

        withdraw(world, FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db));

        assertThat(aims(world))
                .contains("Target: at least 60%")
                .doesNotContain("Targets before")
                .containsPattern("<div class=\"withdrawn\">(?s:.)*<s>[^<]*95%[^<]*</s>")
                .contains("It should not have been published");
    }

    @Test
    void oneFactIsWithdrawnOnce() {
        var world = sample.world();
        var note = fact(world, FactKind.UPDATE_NOTE);
        withdraw(world, FactKind.UPDATE_NOTE, note);

        assertThat(problems(world, FactKind.UPDATE_NOTE, note))
                .containsExactly(Problem.of("fact", "problem.alreadyWithdrawn"));
    }

    @Test
    void nobodyWithdrawsAlone() {
        var world = sample.world();
        var note = fact(world, FactKind.UPDATE_NOTE);
        var draft = sample.open(draft(world, FactKind.UPDATE_NOTE, note), world.approver());

        assertThat(sample.as(world.approver(), () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.Closed.class);
        sample.as(world.approver(), () -> drafts.submit(draft.id(), 1));
        assertThat(sample.as(world.approver(), () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.SamePerson.class);
        assertThat(withdrawn(page(world), note)).isNull();
    }

    @Test
    void whatAnOfficialSentIsNotWithdrawnByStaff() {
        var world = sample.world();
        answer(world);
        claim(world);

        assertThat(problems(world, FactKind.RESPONSE, id("response", world)))
                .containsExactly(Problem.of("fact", "problem.officialsWords"));
        assertThat(problems(world, FactKind.CLAIM, id("claim", world)))
                .containsExactly(Problem.of("fact", "problem.officialsWords"));
    }

    @Test
    void theDatabaseToldTheWayWithdrawsNoOfficialsWordsEither() {
        var world = sample.world();
        answer(world);
        withdraw(world, FactKind.UPDATE_NOTE, fact(world, FactKind.UPDATE_NOTE));
        var response = id("response", world);

        for (var channel : List.of("PORTAL", "LETTER")) {
            assertThatThrownBy(() -> db.sql("insert into withdrawal"
                                    + " (id, act, response_id, channel, reason_text, approval_id)"
                                    + " select cast(? as uuid), act, cast(? as uuid), ?, reason_text, approval_id"
                                    + " from withdrawal order by act desc limit 1")
                            .params(UUID.randomUUID(), response, channel)
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageMatching("(?s).*(withdrawal_not_of_officials|withdrawal_response_channel_fk).*");
        }
    }

    @Test
    void withoutTheLatestAssessmentTheOneBeforeCountsAgain() {
        var world = sample.world();
        sample.assessment(world, Status.NOT_STARTED, "Nothing yet", today.day().minusDays(9));
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day());

        withdraw(world, FactKind.ASSESSMENT, latest("assessment", world));

        assertThat(page(world).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(page(world).finding())
                .hasValueSatisfying(
                        finding -> assertThat(finding.reasons().text()).isEqualTo("Nothing yet"));
    }

    @Test
    void withoutItsVerificationAMilestoneCountsAsOpen() {
        var world = sample.world();
        sample.verified(world);
        assertThat(page(world).progress().verified()).isEqualTo(1);

        withdraw(world, FactKind.VERIFICATION, latestOfMilestone("milestone_verification", world));

        assertThat(page(world).progress().verified()).isZero();
        assertThat(db.sql("select milestones_verified from standing where recommendation_id = ? and until_act > ?"
                                + " and valid_from <= ? and valid_until > ?")
                        .params(world.recommendation().id(), acts.latest().number(), today.day(), today.day())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void asOfADayBeforeTheWithdrawalItCountsAsItWasKnown() {
        var world = sample.world();
        sample.assessment(world, Status.NOT_STARTED, "Nothing yet", today.day().minusDays(9));
        var wrong = sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day());
        var fact = latest("assessment", world);
        var dayOfMistake = today.day();
        clock.advance(Duration.ofDays(3));
        withdraw(world, FactKind.ASSESSMENT, fact);

        var then = page(world, wrong.number(), dayOfMistake);
        assertThat(then.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(withdrawn(then, fact)).isNull();
        var now = page(world, acts.latest(), dayOfMistake);
        assertThat(now.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(withdrawn(now, fact)).isNotNull();
    }

    @Test
    void aVerificationBehindImplementedIsNotWithdrawnBeforeItIsAssessedAnew() {
        var world = sample.world();
        verifyAll(world);
        assess(world, Status.IMPLEMENTED);
        var verification = latestOfMilestone("milestone_verification", world);

        assertThat(problems(world, FactKind.VERIFICATION, verification))
                .containsExactly(Problem.of("fact", "problem.withdrawal.implemented", world.reference()));

        sample.assessment(world, Status.SUBSTANTIALLY_IMPLEMENTED, "One step is open again");
        withdraw(world, FactKind.VERIFICATION, verification);
        assertThat(page(world).progress().verified()).isEqualTo(2);
    }

    @Test
    void aMilestoneIsNotTakenUpAgainBehindImplementedByWithdrawingThatItWasDropped() {
        var world = sample.world();
        var dropped = world.milestones().getLast();
        sample.publish(
                staff(
                        world,
                        DraftKind.MILESTONE_MOVE,
                        new MoveContent(
                                dropped,
                                now(),
                                MilestoneState.DROPPED,
                                null,
                                null,
                                Sample.words("No longer needed"),
                                judgement())),
                world.contributor(),
                world.approver());
        world.milestones().stream().filter(step -> !step.equals(dropped)).forEach(step -> verify(world, step));
        assess(world, Status.IMPLEMENTED);

        assertThat(problems(world, FactKind.MILESTONE_STATE, latestOfMilestone("milestone_state", world)))
                .containsExactly(Problem.of("fact", "problem.withdrawal.implemented", world.reference()));
    }

    @Test
    void anOlderStatusDoesNotComeBackAgainstTheMilestones() {
        var world = sample.world();
        assess(world, Status.IN_PROGRESS);
        verifyAll(world);
        assess(world, Status.IMPLEMENTED);

        assertThat(problems(world, FactKind.ASSESSMENT, latest("assessment", world)))
                .containsExactly(Problem.of("fact", "problem.withdrawal.otherStatus", world.reference()));
    }

    @Test
    void anOlderStatusDoesNotComeBackAgainstWhatAnOwnerClaims() {
        var world = sample.world();
        assess(world, Status.NOT_STARTED);
        assess(world, Status.IN_PROGRESS);
        claim(world);

        assertThat(problems(world, FactKind.ASSESSMENT, latest("assessment", world)))
                .containsExactly(Problem.of("fact", "problem.withdrawal.otherClaim", world.reference()));
    }

    @Test
    void evidenceOnWhichAVerificationRestsAloneIsNotWithdrawnBeforeThat() {
        var world = sample.world();
        sample.verified(world);
        var evidence = latest("evidence", world);

        assertThat(problems(world, FactKind.EVIDENCE, evidence))
                .containsExactly(Problem.of("fact", "problem.withdrawal.evidence", 1));

        withdraw(world, FactKind.VERIFICATION, latestOfMilestone("milestone_verification", world));
        withdraw(world, FactKind.EVIDENCE, evidence);
        assertThat(page(world).milestones().getFirst().evidence()).isZero();
    }

    @Test
    void anOwnerWhoseQuestionWasWithdrawnWasNotAsked() {
        var world = sample.world();
        var question = fact(world, FactKind.QUESTION);
        assertThat(page(world).institutions().getFirst().isHeard(page(world))).isTrue();

        withdraw(world, FactKind.QUESTION, question);

        assertThat(page(world).institutions().getFirst().isHeard(page(world))).isFalse();
    }

    @Test
    void whatAWithdrawnCorrectionHadCorrectedCountsAgain() {
        var world = sample.world();
        var first = fact(world, FactKind.RESPONSE);
        var source = sample.source(world, "Second statement", EvidenceKind.OFFICIAL_STATEMENT);
        sample.publish(
                staff(
                        world,
                        DraftKind.STATED_RESPONSE,
                        new ResponseContent(
                                world.recommendation(),
                                world.institution(),
                                null,
                                new org.answerable.vocabulary.ResponseId(first),
                                now(),
                                Position.REFUSED,
                                Channel.LETTER,
                                Sample.words("We do not"),
                                source)),
                world.contributor(),
                null);
        assertThat(page(world).institutions().getFirst().answers(page(world)))
                .extracting(ItemPage.Answer::position)
                .containsExactly(Position.REFUSED);

        withdraw(world, FactKind.RESPONSE, latest("response", world));

        assertThat(page(world).institutions().getFirst().answers(page(world)))
                .extracting(ItemPage.Answer::position)
                .containsExactly(Position.ACCEPTED);
    }

    @Test
    void whatIsRebuiltFromTheFactsIsWhatWasStoredAlsoAfterWithdrawals() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day().minusDays(20));
        sample.verified(world);
        withdraw(world, FactKind.ASSESSMENT, latest("assessment", world));
        withdraw(world, FactKind.VERIFICATION, latestOfMilestone("milestone_verification", world));
        var stored = standing();

        standings.rebuild();

        assertThat(standing()).isEqualTo(stored);
    }

    private List<java.util.Map<String, Object>> standing() {
        return db.sql("select * from standing order by recommendation_id, act, valid_from")
                .query()
                .listOfRows();
    }

    private void withdraw(Sample.World world, FactKind kind, UUID fact) {
        sample.publish(draft(world, kind, fact), world.contributor(), world.approver());
    }

    private List<Problem> problems(Sample.World world, FactKind kind, UUID fact) {
        var draft = sample.open(draft(world, kind, fact), world.contributor());
        return sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1))
                        instanceof PublishResult.Incomplete incomplete
                ? incomplete.problems()
                : List.of();
    }

    private NewDraft draft(Sample.World world, FactKind kind, UUID fact) {
        return staff(
                world,
                DraftKind.WITHDRAWAL,
                new WithdrawalContent(kind, fact, Sample.words("It should not have been published")));
    }

    private static NewDraft staff(Sample.World world, DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }

    /** A fact of this kind that staff published. */
    private UUID fact(Sample.World world, FactKind kind) {
        var first = world.milestones().getFirst();
        switch (kind) {
            case ASSIGNMENT -> {
                // published with the recommendation
            }
            case MILESTONE_STATE, MILESTONE_DATE ->
                sample.publish(
                        staff(
                                world,
                                DraftKind.MILESTONE_MOVE,
                                new MoveContent(
                                        first,
                                        now(),
                                        MilestoneState.UNDER_WAY,
                                        now(),
                                        DateOrigin.OURS,
                                        Sample.words("It began"),
                                        judgement())),
                        world.contributor(),
                        null);
            case VERIFICATION -> sample.verified(world);
            case EVIDENCE -> sample.evidence(world, "A list");
            case QUESTION ->
                sample.publish(
                        staff(
                                world,
                                DraftKind.QUESTION,
                                new QuestionContent(
                                        world.recommendation(),
                                        world.institution(),
                                        now(),
                                        Channel.LETTER,
                                        null,
                                        null,
                                        Sample.words("Will you?"),
                                        null)),
                        world.contributor(),
                        null);
            case RESPONSE ->
                sample.publish(
                        staff(
                                world,
                                DraftKind.STATED_RESPONSE,
                                new ResponseContent(
                                        world.recommendation(),
                                        world.institution(),
                                        null,
                                        null,
                                        now(),
                                        Position.ACCEPTED,
                                        Channel.LETTER,
                                        Sample.words("We do"),
                                        sample.source(world, "Statement", EvidenceKind.OFFICIAL_STATEMENT))),
                        world.contributor(),
                        null);
            case ASSESSMENT -> sample.assessment(world, Status.IN_PROGRESS, "Begun");
            case UPDATE_NOTE -> sample.update(world, "A hearing");
            case CLAIM -> new Claims(sample, world).state(Status.IN_PROGRESS, today.day(), "We have begun");
            case INDICATOR_TARGET -> {
                return Measuring.targetOf(new Measuring(sample, today, world).indicator("Trust", "60"), db);
            }
            case INDICATOR_VALUE -> {
                var measuring = new Measuring(sample, today, world);
                var indicator = measuring.indicator("Trust", "60");
                return measuring
                        .value(indicator, Measuring.series("Barometer"), "14.2", today.day())
                        .id();
            }
            case HANDOVER, REWORDING -> throw new IllegalArgumentException(kind + " is not withdrawn");
        }
        return switch (kind) {
            case MILESTONE_STATE -> latestOfMilestone("milestone_state", world);
            case MILESTONE_DATE -> latestOfMilestone("milestone_date", world);
            case VERIFICATION -> latestOfMilestone("milestone_verification", world);
            default -> latest(kind.name().toLowerCase(java.util.Locale.ROOT), world);
        };
    }

    private void answer(Sample.World world) {
        sample.publish(
                new NewDraft(
                        DraftKind.RESPONSE,
                        null,
                        world.institution(),
                        world.recommendation(),
                        null,
                        new ResponseContent(
                                world.recommendation(),
                                world.institution(),
                                null,
                                null,
                                now(),
                                Position.ACCEPTED,
                                Channel.PORTAL,
                                Sample.words("We do"),
                                null)),
                world.official(),
                null);
    }

    private void claim(Sample.World world) {
        sample.publish(
                new NewDraft(
                        DraftKind.CLAIM,
                        null,
                        world.institution(),
                        world.recommendation(),
                        null,
                        new ClaimContent(
                                world.recommendation(),
                                null,
                                world.institution(),
                                now(),
                                Status.IMPLEMENTED,
                                Channel.PORTAL,
                                Sample.words("All done"),
                                null)),
                world.official(),
                null);
    }

    private void verifyAll(Sample.World world) {
        world.milestones().forEach(step -> verify(world, step));
    }

    private void verify(Sample.World world, MilestoneId step) {
        EvidenceId evidence = sample.evidence(world, "Seen");
        sample.publish(
                staff(
                        world,
                        DraftKind.VERIFICATION,
                        new VerificationContent(
                                step, true, now(), Sample.words("Seen by both"), null, List.of(evidence))),
                world.contributor(),
                world.approver());
    }

    /** Without a word about milestones. */
    private Act assess(Sample.World world, Status status) {
        return sample.publish(
                staff(
                        world,
                        DraftKind.ASSESSMENT,
                        new AssessmentContent(
                                world.recommendation(),
                                status,
                                now(),
                                Sample.words("So it is"),
                                null,
                                List.of(),
                                judgement())),
                world.contributor(),
                world.approver());
    }

    private String aims(Sample.World world) {
        var page = html(world);
        var from = page.indexOf("<section id=\"aim\">");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private String html(Sample.World world) {
        var visit = Visit.inside(Language.EN, boards.now(), "recommendations/" + world.reference());
        return new String(pages.item(world.reference(), visit).orElseThrow(), StandardCharsets.UTF_8);
    }

    private ItemPage page(Sample.World world) {
        return page(world, acts.latest(), today.day());
    }

    private ItemPage page(Sample.World world, ActNumber act, LocalDate day) {
        return items.item(world.reference(), Language.EN, new AsOf(act, day)).orElseThrow();
    }

    /** The reason with which the page says that the fact was withdrawn; null where it says nothing. */
    private static @org.jspecify.annotations.Nullable String withdrawn(ItemPage page, UUID fact) {
        var facts = new java.util.ArrayList<org.answerable.fact.Fact>();
        page.owners().forEach(owner -> facts.add(owner.fact()));
        page.milestones().forEach(rung -> {
            rung.moves().forEach(moved -> facts.add(moved.fact()));
            rung.dates().forEach(dated -> facts.add(dated.fact()));
            rung.checks().forEach(checked -> facts.add(checked.fact()));
        });
        page.evidence().forEach(proof -> facts.add(proof.fact()));
        page.questions().forEach(asked -> facts.add(asked.fact()));
        page.answers().forEach(answer -> facts.add(answer.fact()));
        page.claims().forEach(claimed -> facts.add(claimed.fact()));
        page.findings().forEach(finding -> facts.add(finding.fact()));
        page.notes().forEach(note -> facts.add(note.fact()));
        page.measures().forEach(measure -> measure.targets().forEach(target -> facts.add(target.fact())));
        page.measures().forEach(measure -> measure.values().forEach(value -> facts.add(value.fact())));
        var told = facts.stream()
                .filter(each -> each.id().equals(fact))
                .findFirst()
                .orElseThrow();
        return told.counts()
                ? null
                : Objects.requireNonNull(told.withdrawn()).reason().text();
    }

    private UUID id(String table, Sample.World world) {
        return latest(table, world);
    }

    private UUID latest(String table, Sample.World world) {
        return db.sql("select id from " + table + " where recommendation_id = ? order by act desc, id desc limit 1")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single();
    }

    private UUID latestOfMilestone(String table, Sample.World world) {
        return db.sql("select f.id from " + table + " f join milestone m on m.id = f.milestone_id"
                        + " where m.root_id = ? order by f.act desc, f.id desc limit 1")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single();
    }

    private FuzzyDate now() {
        return FuzzyDate.of(today.day());
    }

    private static Grounds judgement() {
        return Grounds.judgement();
    }
}
