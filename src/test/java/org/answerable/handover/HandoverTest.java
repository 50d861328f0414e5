package org.answerable.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.ProductTest;
import org.answerable.SameChoices;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.TestClock;
import org.answerable.access.SignedIn;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.claim.ClaimContent;
import org.answerable.correction.WithdrawalContent;
import org.answerable.desk.Desk;
import org.answerable.desk.Reason;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.face.PublicPages;
import org.answerable.face.Timeline;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.fact.Raised;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.item.Responsible;
import org.answerable.office.Office;
import org.answerable.publishing.Act;
import org.answerable.question.QuestionContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.register.OrphansPage;
import org.answerable.register.OrphansPage.Orphan;
import org.answerable.register.Registers;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A duty passes on: by two people, tied in the database, and nobody is blamed for what was not theirs. */
@ProductTest
class HandoverTest {

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Registers registers;

    @Autowired
    PublicPages pages;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Desk desk;

    @Autowired
    Office office;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init") // made before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // made before each test
    private InstitutionId successor;

    @BeforeEach
    void anOwnerAndAnother() {
        world = sample.world();
        successor = sample.institution("Agency of Numbers " + Sample.next());
    }

    @AfterEach
    void theBoardChoosesByWhatItsRowsSay() {
        SameChoices.everywhere(boards, registers, boards.now());
    }

    @Test
    void theDutyIsTheSuccessorsFromTheDayOnAndThePageTellsOfIt() {
        pass(world.recommendation());

        var page = page(boards.now());
        assertThat(page.responsible()).singleElement().satisfies(owner -> {
            assertThat(owner.name().text()).startsWith("Agency of Numbers");
            assertThat(owner.part()).isEqualTo(Part.LEAD);
            assertThat(owner.acceptance()).isEqualTo(Acceptance.NOT_ASKED);
        });
        assertThat(Responsible.former(page))
                .singleElement()
                .satisfies(former -> assertThat(former.first().name().text()).startsWith("Health Department"));
        assertThat(Timeline.of(page, pages.face(visit())))
                .filteredOn(entry -> entry.anchor().startsWith("handover-"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.heading())
                            .startsWith("The duty passed from Health Department")
                            .contains("to Agency of Numbers");
                    assertThat(Objects.requireNonNull(entry.text()).text()).isEqualTo("The law on ministries");
                });
        assertThat(html()).contains("had this duty until it passed to Agency of Numbers", "The law on ministries");
        assertThat(line().flags()).extracting(Raised::flag).doesNotContain(Flag.ORPHANED);
    }

    @Test
    void whoeverWasNotAskedIsSaidToBeSoBelowWhoPassedTheDutyOn() {
        var content = sample.recommendation("Keep the records", world.institution(), world.topic());
        var helps = new OwnerContent(
                content.id(), sample.institution("Office of Wells"), Part.SUPPORTING, null, Grounds.judgement());
        sample.publish(
                new NewDraft(
                        DraftKind.RECOMMENDATION,
                        world.publication(),
                        null,
                        content.id(),
                        null,
                        new RecommendationContent(
                                content.id(),
                                content.reference(),
                                null,
                                2,
                                content.topics(),
                                content.grounds(),
                                content.title(),
                                content.asks(),
                                List.of(),
                                List.of(content.owners().getFirst(), helps),
                                content.milestones())),
                world.contributor(),
                world.approver());
        pass(content.id());
        var reference = Objects.requireNonNull(content.reference());
        var visit = Visit.inside(Language.EN, boards.now(), "recommendations/" + reference);

        assertThat(new String(pages.item(reference, visit).orElseThrow(), StandardCharsets.UTF_8))
                .contains("had this duty until it passed to Agency of Numbers")
                .contains("<p class=\"acceptance\">Not asked yet:</p>");
    }

    @Test
    void asOfAnEarlierDayAndAsKnownBeforeItIsTheOldOwners() {
        var before = boards.now().act();
        clock.advance(Duration.ofDays(2));
        pass(world.recommendation());

        assertThat(page(new AsOf(boards.now().act(), today.day().minusDays(1))).responsible())
                .extracting(owner -> owner.name().text())
                .allMatch(name -> name.startsWith("Health Department"));
        assertThat(page(new AsOf(before, today.day())).responsible())
                .extracting(owner -> owner.name().text())
                .allMatch(name -> name.startsWith("Health Department"));
        assertThat(page(boards.now()).responsible())
                .extracting(owner -> owner.name().text())
                .allMatch(name -> name.startsWith("Agency of Numbers"));
    }

    @Test
    void allDutiesPassInOneDeed() {
        var other = sample.another(world, world.institution());

        pass(world.recommendation(), other.recommendation());

        assertThat(page(boards.now()).responsible()).hasSize(1);
        for (var reference : List.of(world.reference(), other.reference())) {
            assertThat(items.item(reference, Language.EN, boards.now())
                            .orElseThrow()
                            .responsible())
                    .extracting(owner -> owner.name().text())
                    .allMatch(name -> name.startsWith("Agency of Numbers"));
        }
        var institution = registers
                .institution(slug(successor), Language.EN, boards.now())
                .orElseThrow();
        assertThat(institution.lines()).hasSize(2);
        assertThat(institution.takenOver())
                .singleElement()
                .satisfies(passed ->
                        assertThat(passed.duties()).containsExactlyInAnyOrder(world.reference(), other.reference()));
        assertThat(registers
                        .institution(slug(world.institution()), Language.EN, boards.now())
                        .orElseThrow()
                        .passedOn())
                .singleElement()
                .satisfies(passed -> assertThat(passed.name().text()).startsWith("Agency of Numbers"));
    }

    @Test
    void itTakesTwoPeopleAndWhoSpeaksForEitherSideIsNoneOfThem() {
        var draft = sample.open(draft(content(world.recommendation())), world.contributor());
        assertThat(sample.as(world.contributor(), () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.NotThere.class);
        var submitted = sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1));
        assertThat(submitted).isInstanceOf(PublishResult.Submitted.class);

        var torn = sample.approver(world.publication());
        sample.grant(torn.actor(), org.answerable.vocabulary.Role.CONTRIBUTOR, world.publication(), null, today.day());
        speaksFor(torn, successor);

        assertThat(sample.as(sample.again(torn), () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.ConflictOfInterest.class);
        assertThat(sample.as(world.approver(), () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void whatWouldNotCountIsRefusedInWords() {
        var stranger = sample.world();
        clock.advance(Duration.ofDays(1));

        assertThat(problems(content(world.institution(), successor, today.day().minusDays(3), world.recommendation())))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("on", "problem.beforeAssignment"));
        assertThat(problems(content(world.institution(), world.institution(), today.day(), world.recommendation())))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("to", "problem.sameInstitution"));
        assertThat(problems(content(successor, world.institution(), today.day(), world.recommendation())))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("duties", "problem.notItsDuty"));
        assertThat(problems(content(stranger.institution(), successor, today.day(), stranger.recommendation())))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("duties", "problem.outside"));
        assertThat(problems(new HandoverContent(
                        world.institution(),
                        null,
                        List.of(),
                        FuzzyDate.of(today.day().plusDays(1)),
                        null,
                        null)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("to", "problem.required"),
                        tuple("duties", "problem.dutiesNeeded"),
                        tuple("on", "problem.future"),
                        tuple("reason", "problem.words"),
                        tuple("grounds", "problem.required"));
        sample.ends(successor, today.day().minusDays(1));
        assertThat(problems(content(world.recommendation())))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("to", "problem.notInExistence"));
    }

    @Test
    void theDatabaseTiesOnlyWhatBelongsTogether() {
        pass(world.recommendation());
        var handover = db.sql("select handover_id from handover_duty where recommendation_id = ?")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single();
        var other = sample.another(world);

        assertThatThrownBy(() -> tie(
                        handover,
                        "recommendation_id = '" + other.recommendation().id() + "'",
                        "LEAD"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("handover_duty_ended_fk");
        assertThatThrownBy(() -> tie(handover, null, "ENDED"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("handover_duty_goes_on");
    }

    /** One more row of the hand-over, with another recommendation or another part. */
    private void tie(UUID handover, @org.jspecify.annotations.Nullable String instead, String part) {
        var item = instead == null
                ? "(select id from recommendation where id <> d.recommendation_id order by id limit 1)"
                : "cast('" + instead.replaceAll(".*'(.*)'", "$1") + "' as uuid)";
        db.sql("insert into handover_duty select d.handover_id, " + item
                        + ", d.act, d.true_from, d.predecessor_id, d.successor_id, d.begun_assignment_id, d.ended_part,"
                        + " d.ended_assignment_id, '" + part + "' from handover_duty d where d.handover_id = ?")
                .param(handover)
                .update();
    }

    @Test
    void theClockOfAnOpenQuestionStopsAndNobodyIsCalledSilentForIt() {
        ask(1, 3);
        clock.advance(Duration.ofDays(10));
        assertThat(line().flags()).extracting(Raised::flag).contains(Flag.NO_ANSWER);
        assertThat(overdue()).isTrue();

        pass(world.recommendation());

        assertThat(line().flags()).extracting(Raised::flag).doesNotContain(Flag.NO_ANSWER);
        assertThat(overdue()).isFalse();
        assertThat(line().owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.acceptance()).isEqualTo(Acceptance.NOT_ASKED));
        assertThat(html()).contains("no answer by", "the duty passed on", "no clock runs any more");
        assertThat(concern(world.official()).waiting()).isEmpty();
        var yesterday = new AsOf(boards.now().act(), today.day().minusDays(1));
        assertThat(page(yesterday).responsible().getFirst().acceptance()).isEqualTo(Acceptance.NO_ANSWER);
        assertThat(Objects.requireNonNull(page(yesterday).standing()).flags())
                .extracting(Raised::flag)
                .contains(Flag.NO_ANSWER);
    }

    @Test
    void aQuestionAboutTheWholeWaitsWhileAnythingOfItIsStillItsDuty() {
        ask(0, 20);
        var divided = sample.divided();
        var part = divided.world();
        ask(part, 0, 20);

        pass(part, divided.part());

        var item =
                items.item(divided.partReference(), Language.EN, boards.now()).orElseThrow();
        assertThat(Responsible.former(item)).singleElement().satisfies(former -> {
            assertThat(former.left(item)).hasSize(1);
            assertThat(former.waiting(item)).isEmpty();
        });
        assertThat(page(boards.now()).institutions().getFirst().waiting(page(boards.now())))
                .as("another owner's question waits on")
                .hasSize(1);
    }

    @Test
    void whatThePredecessorAnsweredStaysItsOwn() {
        answer();
        pass(world.recommendation());

        var page = page(boards.now());
        assertThat(Responsible.former(page))
                .singleElement()
                .satisfies(former -> assertThat(former.answers(page))
                        .singleElement()
                        .satisfies(answer -> assertThat(answer.words().text()).isEqualTo("We will publish them.")));
        assertThat(page.institutions().getFirst().answers(page)).isEmpty();
        assertThat(html()).contains("We will publish them.");
    }

    @Test
    void officialsOfEitherSideSeeNothingUnsentOfTheOther() {
        pass(world.recommendation());
        var theirs = sample.official(successor);
        var begun = sample.as(theirs, () -> office.answer(world.reference(), slug(successor), Language.EN))
                .orElseThrow();
        var old = sample.as(
                        world.official(),
                        () -> office.answer(world.reference(), slug(world.institution()), Language.EN))
                .orElseThrow();

        assertThat(sample.as(world.official(), () -> drafts.find(begun))).isEmpty();
        assertThat(sample.as(theirs, () -> drafts.find(old))).isEmpty();
        assertThat(concern(world.official()).drafts())
                .extracting(draft -> draft.id())
                .containsExactly(old);
        assertThat(concern(theirs).drafts()).extracting(draft -> draft.id()).containsExactly(begun);
    }

    @Test
    void anEndedOwnersDutyIsOrphanedUntilItIsHandedOver() {
        sample.ends(world.institution(), today.day());
        clock.advance(Duration.ofDays(5));
        var since = today.day().minusDays(4);
        assertThat(orphan(boards.now())).singleElement().satisfies(orphan -> {
            assertThat(orphan.since()).isEqualTo(since);
            assertThat(orphan.last())
                    .singleElement()
                    .satisfies(last -> assertThat(last.gone()).isTrue());
        });
        var orphaned = new String(pages.orphaned(visit()), StandardCharsets.UTF_8);
        assertThat(orphaned).contains("Duties without an owner", world.reference(), "existed until");

        pass(world.recommendation());

        assertThat(orphan(boards.now())).isEmpty();
        assertThat(orphan(new AsOf(boards.now().act(), today.day().minusDays(1))))
                .as("as of a day before the hand-over")
                .hasSize(1);
        assertThat(orphan(new AsOf(boards.now().act(), since.minusDays(1)))).isEmpty();
    }

    @Test
    void aDutyOfSupportThatPassesLeavesNobodyWithoutALead() {
        var content = supported();

        sample.publish(
                new NewDraft(
                        DraftKind.HANDOVER,
                        world.publication(),
                        null,
                        content.id(),
                        null,
                        content(world.institution(), successor, today.day(), content.id())),
                world.contributor(),
                world.approver());

        var item = items.item(java.util.Objects.requireNonNull(content.reference()), Language.EN, boards.now())
                .orElseThrow();
        assertThat(item.responsible())
                .singleElement()
                .satisfies(owner -> assertThat(owner.part()).isEqualTo(Part.SUPPORTING));
        assertThat(Objects.requireNonNull(item.standing()).flags())
                .extracting(Raised::flag)
                .doesNotContain(Flag.ORPHANED);
    }

    @Test
    void aDutyOfSupportIsListedWhenItsInstitutionEnds() {
        var content = supported();
        sample.ends(world.institution(), today.day());
        clock.advance(Duration.ofDays(1));

        assertThat(registers.orphaned(Language.EN, boards.now()).supported())
                .extracting(Orphan::reference)
                .contains(content.reference());
    }

    @Test
    void aDutyOfOneOfSeveralWhoLeadIsListedWhenItEnds() {
        var content = ownedBy(Part.LEAD, successor);
        sample.ends(world.institution(), today.day());
        clock.advance(Duration.ofDays(1));

        var page = registers.orphaned(Language.EN, boards.now());
        assertThat(page.led()).extracting(Orphan::reference).doesNotContain(content.reference());
        assertThat(page.several())
                .filteredOn(orphan -> orphan.reference().equals(content.reference()))
                .singleElement()
                .satisfies(orphan -> assertThat(orphan.last())
                        .extracting(last -> last.slug())
                        .containsExactly(slug(world.institution())));
        assertThat(new String(pages.orphaned(visit()), StandardCharsets.UTF_8))
                .contains("one of several owners; another still leads");

        sample.ends(successor, today.day());
        clock.advance(Duration.ofDays(1));
        assertThat(registers.orphaned(Language.EN, boards.now()).several())
                .extracting(Orphan::reference)
                .doesNotContain(content.reference());
    }

    /** One more recommendation, which the world's institution only supports. */
    private RecommendationContent supported() {
        return ownedBy(Part.SUPPORTING);
    }

    /** One more recommendation, in which the world's institution has this part, and so have others. */
    private RecommendationContent ownedBy(Part part, InstitutionId... others) {
        var whole = sample.recommendation("Help with it", world.institution(), world.topic());
        var content = new RecommendationContent(
                whole.id(),
                whole.reference(),
                null,
                whole.place(),
                whole.topics(),
                whole.grounds(),
                whole.title(),
                whole.asks(),
                List.of(),
                Stream.concat(Stream.of(world.institution()), Stream.of(others))
                        .map(owner -> new OwnerContent(whole.id(), owner, part, null, Grounds.judgement()))
                        .toList(),
                whole.milestones());
        sample.publish(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, content.id(), null, content),
                world.contributor(),
                world.approver());
        return content;
    }

    @Test
    void aDutyThatComesBackIsItsOwnersAgain() {
        pass(world.recommendation());
        sample.publish(
                draft(content(successor, world.institution(), today.day(), world.recommendation())),
                world.contributor(),
                world.approver());

        var page = page(boards.now());
        assertThat(page.responsible())
                .extracting(owner -> owner.name().text())
                .allMatch(name -> name.startsWith("Health Department"));
        assertThat(Responsible.former(page))
                .extracting(former -> former.first().name().text())
                .allMatch(name -> name.startsWith("Agency of Numbers"));
    }

    @Test
    void whoGaveTheDutyUpReportsOnEarlierDaysOnly() {
        var official = sample.official(world.institution());
        var slug = db.sql("select slug from institution where id = ?")
                .param(world.institution().id())
                .query(String.class)
                .single();
        var begun = sample.as(official, () -> office.report(world.reference(), slug, null, Language.EN))
                .orElseThrow();
        pass(world.recommendation());

        assertThat(sample.as(official, () -> office.report(world.reference(), slug, null, Language.EN)))
                .isEmpty();
        assertThat(sample.as(
                        official, () -> office.reportFor(world.reference(), slug, world.recommendation(), Language.EN)))
                .isEmpty();
        assertThat(sample.as(official, () -> office.send(begun, 1, report(official, begun, today.day()))))
                .isEqualTo(new PublishResult.Incomplete(List.of(Problem.of("on", "problem.dutyEnded"))));
        assertThat(sample.as(
                        official,
                        () -> office.send(
                                begun, 2, report(official, begun, today.day().minusDays(1)))))
                .isInstanceOf(PublishResult.Published.class);
    }

    private ClaimContent report(SignedIn official, DraftId draft, LocalDate on) {
        var begun = (ClaimContent)
                sample.as(official, () -> drafts.find(draft)).orElseThrow().content();
        return new ClaimContent(
                begun.of(),
                begun.milestone(),
                begun.institution(),
                FuzzyDate.of(on),
                Status.IN_PROGRESS,
                begun.channel(),
                Sample.words("We had begun"),
                null);
    }

    @Test
    void halfAHandoverIsNotWithdrawn() {
        var first = assignment(world.institution());
        assertThat(withdrawing(first)).isEmpty();
        pass(world.recommendation());

        for (var half : List.of(assignment(world.institution()), assignment(successor))) {
            assertThat(withdrawing(half))
                    .extracting(Problem::field, Problem::key)
                    .containsExactly(tuple("fact", "problem.handoverIsReplaced"));
        }
        assertThat(sample.as(world.contributor(), () -> desk.workplace(world.reference(), Language.EN))
                        .orElseThrow()
                        .owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.handedOver()).isTrue());
    }

    private List<Problem> withdrawing(UUID assignment) {
        var draft = sample.open(
                new NewDraft(
                        DraftKind.WITHDRAWAL,
                        world.publication(),
                        null,
                        world.recommendation(),
                        assignment,
                        new WithdrawalContent(FactKind.ASSIGNMENT, assignment, Sample.words("A mistake"))),
                world.contributor());
        return sample.as(world.contributor(), () -> gate.preview(draft.id(), act -> act))
                .orElseThrow()
                .problems();
    }

    /** The latest of the institution on the recommendation. */
    private UUID assignment(InstitutionId institution) {
        return db.sql("select id from assignment where recommendation_id = ? and institution_id = ?"
                        + " order by act desc limit 1")
                .params(world.recommendation().id(), institution.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void theDeskOffersAllThatTheInstitutionHasOfThePublication() {
        var other = sample.another(world, world.institution());

        var choices = sample.as(
                        world.contributor(), () -> desk.handover(world.publication(), world.institution(), Language.EN))
                .orElseThrow();

        assertThat(choices.duties())
                .extracting(duty -> duty.reference())
                .containsExactlyInAnyOrder(world.reference(), other.reference());
        assertThat(choices.others())
                .extracting(each -> each.id())
                .contains(successor)
                .doesNotContain(world.institution());
    }

    // ---- what is done

    private Act pass(RecommendationId... duties) {
        return sample.publish(draft(content(duties)), world.contributor(), world.approver());
    }

    private void pass(World of, RecommendationId duty) {
        sample.publish(
                new NewDraft(
                        DraftKind.HANDOVER,
                        of.publication(),
                        null,
                        of.recommendation(),
                        null,
                        content(of.institution(), successor, today.day(), duty)),
                of.contributor(),
                of.approver());
    }

    private NewDraft draft(HandoverContent content) {
        return new NewDraft(DraftKind.HANDOVER, world.publication(), null, world.recommendation(), null, content);
    }

    private HandoverContent content(RecommendationId... duties) {
        return content(world.institution(), successor, today.day(), duties);
    }

    private static HandoverContent content(
            InstitutionId from, InstitutionId to, LocalDate on, RecommendationId... duties) {
        return new HandoverContent(
                from,
                to,
                List.of(duties),
                FuzzyDate.of(on),
                Sample.words("The law on ministries"),
                Grounds.judgement());
    }

    private List<Problem> problems(HandoverContent content) {
        var draft = sample.open(draft(content), world.contributor());
        return sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1))
                        instanceof PublishResult.Incomplete(var problems)
                ? problems
                : List.of();
    }

    private void speaksFor(SignedIn who, InstitutionId institution) {
        db.sql("insert into role_grant (id, actor_id, role, institution_id, valid_from, given_by, given_at)"
                        + " values (?, ?, 'OFFICIAL', ?, ?, ?, current_timestamp)")
                .params(
                        UUID.randomUUID(),
                        who.actor().id(),
                        institution.id(),
                        today.day(),
                        world.approver().actor().id())
                .update();
    }

    private void ask(int ago, int due) {
        ask(world, ago, due);
    }

    private void ask(World of, int ago, int due) {
        var content = new QuestionContent(
                of.recommendation(),
                of.institution(),
                FuzzyDate.of(today.day().minusDays(ago)),
                Channel.LETTER,
                today.day().plusDays(due),
                DateOrigin.LEGAL,
                Sample.words("Will you do it?"),
                Sample.words("Law on access to documents"));
        sample.publish(
                new NewDraft(DraftKind.QUESTION, of.publication(), null, of.recommendation(), null, content),
                of.contributor(),
                null);
    }

    private void answer() {
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
                                FuzzyDate.of(today.day()),
                                Position.ACCEPTED,
                                Channel.PORTAL,
                                Sample.words("We will publish them."),
                                null)),
                world.official(),
                null);
    }

    // ---- what is seen

    private ItemPage page(AsOf asOf) {
        return items.item(world.reference(), Language.EN, asOf).orElseThrow();
    }

    private Visit visit() {
        return Visit.inside(Language.EN, boards.now(), "recommendations/" + world.reference());
    }

    private String html() {
        return new String(pages.item(world.reference(), visit()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private BoardLine line() {
        return boards.lines(BoardFilter.ALL, Language.EN, boards.now(), 0, 10_000).stream()
                .filter(line -> line.reference().equals(world.reference()))
                .findFirst()
                .orElseThrow();
    }

    private List<Orphan> orphan(AsOf asOf) {
        OrphansPage page = registers.orphaned(Language.EN, asOf);
        return page.led().stream()
                .filter(orphan -> orphan.reference().equals(world.reference()))
                .toList();
    }

    private org.answerable.office.Concern concern(SignedIn official) {
        return sample.as(official, () -> office.item(world.reference(), null, Language.EN))
                .orElseThrow()
                .concern();
    }

    private boolean overdue() {
        return sample.as(world.contributor(), () -> desk.queue(Language.EN, 0)).lines().stream()
                .anyMatch(line -> line.reason() == Reason.ANSWER_OVERDUE);
    }

    private String slug(InstitutionId institution) {
        return db.sql("select slug from institution where id = ?")
                .param(institution.id())
                .query(String.class)
                .single();
    }
}
