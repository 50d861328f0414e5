package org.answerable.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.evidence.EvidenceContent;
import org.answerable.handover.HandoverContent;
import org.answerable.language.ShownText;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.people.People;
import org.answerable.question.QuestionContent;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
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
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.Weighs;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DeskTest {

    @Autowired
    ActingAs acting;

    @Autowired
    Desk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Test
    void nothingWaitsForWhoHasNoGrants() {
        var world = sample.world();
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        var stranger = sample.world().contributor();

        assertThat(queue(stranger)).isEmpty();
        assertThat(this.<Optional<Workplace>>as(stranger, d -> d.workplace(world.reference(), Language.EN)))
                .isEmpty();
        assertThat(this.<List<TextLine>>as(stranger, d -> d.texts(world.recommendation())))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNotThere() {
        var somebody = sample.world().contributor();
        assertThat(this.<Optional<Workplace>>as(somebody, d -> d.workplace("nothing", Language.EN)))
                .isEmpty();
        assertThat(this.<Optional<Workplace>>as(somebody, d -> d.workplace(RecommendationId.next(), Language.EN)))
                .isEmpty();
        assertThat(this.<Optional<TextLine>>as(somebody, d -> d.text(TextId.next())))
                .isEmpty();
        assertThat(this.<List<SourceLine>>as(somebody, d -> d.sources("zzzz qqqq", Language.EN, 0, 10)))
                .isEmpty();
        assertThat(this.<Integer>as(somebody, d -> d.countSources("zzzz qqqq"))).isZero();
    }

    @Test
    void aSubmittedDraftWaitsForTheApproverAndNotForItsAuthor() {
        var world = sample.world();
        var opened = sample.open(reworded(world), world.contributor());
        assertThat(reasons(world.contributor())).containsExactly(Reason.MY_DRAFT);
        assertThat(reasons(world.approver())).isEmpty();

        acting.run(world.contributor(), () -> drafts.submit(opened.id(), opened.version()));

        assertThat(reasons(world.contributor())).isEmpty();
        assertThat(queue(world.approver())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.TO_APPROVE);
            assertThat(line.thing()).isEqualTo(opened.id().id());
            assertThat(line.reference()).isEqualTo(world.reference());
            assertThat(line.kind()).isEqualTo(DraftKind.REWORDING);
            assertThat(line.draftedBy()).isEqualTo(world.contributor().actor());
        });
    }

    @Test
    void aDraftWhoseAuthorIsGoneWaitsForWhoeverWorksOnThePublication() {
        var world = sample.world();
        var opened = sample.open(reworded(world), world.contributor());
        sample.as(
                sample.administrator(), () -> people.disable(world.contributor().actor()));

        assertThat(queue(world.approver())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.LEFT_OVER);
            assertThat(line.thing()).isEqualTo(opened.id().id());
        });
        assertThat(reasons(sample.world().approver())).isEmpty();

        acting.run(world.approver(), () -> drafts.save(opened.id(), opened.version(), content(world)));
        assertThat(reasons(world.approver())).containsExactly(Reason.MY_DRAFT);
    }

    @Test
    void whatBelongsToAnUnpublishedRecommendationIsKnownByItsTitle() {
        var world = sample.hidden();
        sample.as(
                sample.administrator(), () -> people.disable(world.contributor().actor()));

        assertThat(queue(world.approver()))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).startsWith(world.reference() + " "));
    }

    @Test
    void whoSubmittedADraftIsNotAskedToApproveIt() {
        var world = sample.world();
        var opened = sample.open(reworded(world), world.contributor());
        acting.run(world.approver(), () -> drafts.submit(opened.id(), opened.version()));

        assertThat(reasons(world.approver())).isEmpty();
    }

    @Test
    void nobodyWhoEditedADraftIsAskedToApproveIt() {
        var world = sample.world();
        var opened = sample.open(reworded(world), world.contributor());
        acting.run(world.approver(), () -> drafts.save(opened.id(), opened.version(), content(world)));
        acting.run(world.contributor(), () -> drafts.submit(opened.id(), opened.version() + 1));

        assertThat(reasons(world.approver())).isEmpty();
    }

    @Test
    void aDraftThatWasSentBackWaitsForItsAuthorWithTheNote() {
        var world = sample.world();
        var opened = sample.open(reworded(world), world.contributor());
        acting.run(world.contributor(), () -> drafts.submit(opened.id(), opened.version()));
        acting.run(world.approver(), () -> drafts.giveBack(opened.id(), opened.version(), "Say since when."));

        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.SENT_BACK);
            assertThat(line.returnNote()).isEqualTo("Say since when.");
        });
    }

    @Test
    void aPromisedDateThatPassedWaitsAndOurOwnExpectationDoesNot() {
        var world = sample.world();
        var day = today.day().minusDays(4);
        overdue(world, FuzzyDate.of(day), DateOrigin.OURS);
        assertThat(queue(world.contributor())).isEmpty();

        overdue(world, FuzzyDate.of(day), DateOrigin.PROMISED);

        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.MILESTONE_OVERDUE);
            assertThat(line.on()).isEqualTo(FuzzyDate.of(day));
            assertThat(line.detail()).isEqualTo("PROMISED");
            assertThat(text(line)).isEqualTo("Step 1 of " + title(world));
        });

        overdue(world, FuzzyDate.of(today.day().plusDays(90)), DateOrigin.OURS);

        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(FuzzyDate.of(day));
            assertThat(line.detail()).isEqualTo("PROMISED");
        });
    }

    @Test
    void aDutyWhoseOwnerEndedWaitsUntilSomebodyTookItOver() {
        var world = sample.world();
        sample.ends(world.institution(), today.day());
        assertThat(queue(world.contributor())).isEmpty();

        sample.ends(world.institution(), today.day().minusDays(3));

        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.ORPHANED);
            assertThat(line.reference()).isEqualTo(world.reference());
            assertThat(line.on()).isEqualTo(FuzzyDate.of(today.day().minusDays(2)));
            assertThat(line.institution())
                    .isNotNull()
                    .extracting(ShownText::text)
                    .isEqualTo("A department that ends");
            assertThat(line.words()).isNull();
        });
        assertThat(queue(sample.world().contributor())).isEmpty();

        var content = new HandoverContent(
                world.institution(),
                sample.another(world).institution(),
                List.of(world.recommendation()),
                FuzzyDate.of(today.day()),
                Sample.words("The law on ministries"),
                Grounds.judgement());
        sample.publish(
                new NewDraft(
                        DraftKind.HANDOVER,
                        world.publication(),
                        null,
                        world.recommendation(),
                        world.institution().id(),
                        content),
                world.contributor(),
                world.approver());

        assertThat(queue(world.contributor())).isEmpty();
    }

    @Test
    void aMonthIsOverWhenItsLastDayIs() {
        var world = sample.world();
        overdue(world, new FuzzyDate(today.day(), Precision.MONTH), DateOrigin.LEGAL);
        assertThat(queue(world.contributor())).isEmpty();

        overdue(world, new FuzzyDate(today.day().minusMonths(1), Precision.MONTH), DateOrigin.LEGAL);
        assertThat(reasons(world.contributor())).containsExactly(Reason.MILESTONE_OVERDUE);
    }

    @Test
    void aMilestoneCalledReachedWaitsToBeVerifiedAndIsNotOverdue() {
        var world = sample.world();
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        move(world, MilestoneState.REACHED, null, null);

        assertThat(reasons(world.contributor())).containsExactly(Reason.TO_VERIFY);
    }

    @Test
    void whatIsBeingVerifiedWaitsForWhoApprovesItAndForNobodyElse() {
        var world = sample.world();
        move(world, MilestoneState.REACHED, null, null);
        var content = new VerificationContent(
                world.milestones().getFirst(),
                true,
                FuzzyDate.of(today.day()),
                Sample.words("Seen"),
                null,
                List.of(sample.evidence(world, "It stands")));
        var draft = sample.open(
                new NewDraft(
                        DraftKind.VERIFICATION,
                        world.publication(),
                        null,
                        world.recommendation(),
                        world.milestones().getFirst().id(),
                        content),
                world.contributor());
        assertThat(reasons(world.contributor())).containsExactlyInAnyOrder(Reason.TO_VERIFY, Reason.MY_DRAFT);

        acting.run(world.contributor(), () -> drafts.submit(draft.id(), draft.version()));

        assertThat(reasons(world.contributor())).isEmpty();
        assertThat(reasons(world.approver())).containsExactly(Reason.TO_APPROVE);
    }

    @Test
    void aMilestoneThatTwoOfUsDidNotFindReachedIsOverdueAgain() {
        var world = sample.world();
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        move(world, MilestoneState.REACHED, null, null);
        sample.verification(world, world.milestones().getFirst(), false);

        assertThat(reasons(world.contributor())).containsExactly(Reason.MILESTONE_OVERDUE);
    }

    @Test
    void aVerifiedMilestoneIsNotOverdueWhateverItsState() {
        var world = sample.world();
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        var evidence = sample.evidence(world, "It stands");
        var content = new VerificationContent(
                world.milestones().getFirst(),
                true,
                FuzzyDate.of(today.day()),
                Sample.words("Both of us saw it"),
                null,
                List.of(evidence));
        publish(world, DraftKind.VERIFICATION, content, world.approver());

        assertThat(reasons(world.contributor())).isEmpty();
    }

    @Test
    void aQuestionPastItsDayWaitsUntilAnAnswerCame() {
        var world = sample.world();
        ask(world, today.day().minusDays(20), today.day().minusDays(5));
        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.ANSWER_OVERDUE);
            assertThat(text(line)).isEqualTo("When will it be done?");
            assertThat(line.institution()).isNotNull();
        });

        answer(world, Position.IN_PART);

        assertThat(reasons(world.contributor())).containsExactly(Reason.REPLY_CAME);
    }

    @Test
    void anAnswerWaitsUntilItIsAssessed() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Some of it was seen.");
        answer(world, Position.REFUSED);
        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.REPLY_CAME);
            assertThat(line.detail()).isEqualTo("REFUSED");
        });

        sample.assessment(world, Status.NOT_STARTED, "They refused it.");

        assertThat(queue(world.contributor())).isEmpty();
    }

    @Test
    void evidencePastItsReviewDayWaitsUntilSomebodyLooksAgain() {
        var world = sample.world();
        evidence(world, today.day().minusYears(1), today.day().minusDays(1));
        assertThat(reasons(world.contributor())).containsExactly(Reason.EVIDENCE_OLD);

        evidence(world, today.day(), null);

        assertThat(queue(world.contributor())).isEmpty();
    }

    @Test
    void aTextWithoutTranslationWaitsAndSoDoesATranslationOfAnOlderOriginal() {
        var world = sample.world();
        var note = new UpdateContent(
                world.recommendation(),
                FuzzyDate.of(today.day()),
                Wording.of(Language.SQ, "Vetëm shqip"),
                Grounds.judgement());
        publish(world, DraftKind.UPDATE, note, null);
        assertThat(queue(world.contributor())).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.TRANSLATION_MISSING);
            assertThat(text(line)).isEqualTo("Vetëm shqip");
        });

        publish(world, DraftKind.REWORDING, content(world), world.approver());

        assertThat(reasons(world.contributor())).containsExactly(Reason.TRANSLATION_OLD, Reason.TRANSLATION_MISSING);
        assertThat(titleText(world).in(Language.SQ).orElseThrow().outOfDate()).isTrue();
        assertThat(titleText(world).in(Language.EN).orElseThrow().body()).isEqualTo("A better title");
    }

    @Test
    void whatOthersWaitForComesBeforeWhatTheCalendarSays() {
        var world = sample.world();
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        sample.open(reworded(world), world.approver());
        var opened = sample.open(reworded(world), world.contributor());
        acting.run(world.contributor(), () -> drafts.submit(opened.id(), opened.version()));

        assertThat(reasons(world.approver()))
                .containsExactly(Reason.TO_APPROVE, Reason.MILESTONE_OVERDUE, Reason.MY_DRAFT);
    }

    @Test
    void anAuditorSeesWhatWaitsForAllAndMayDraftNothing() {
        var world = sample.world();
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        var opened = sample.open(reworded(world), world.contributor());
        acting.run(world.contributor(), () -> drafts.submit(opened.id(), opened.version()));
        var auditor = sample.auditor();

        assertThat(queue(auditor).stream()
                        .filter(line -> world.reference().equals(line.reference()))
                        .map(QueueLine::reason))
                .containsExactly(Reason.TO_APPROVE, Reason.MILESTONE_OVERDUE);
        assertThat(this.<Optional<Workplace>>as(auditor, d -> d.workplace(world.reference(), Language.EN)))
                .hasValueSatisfying(at -> assertThat(at.mayDraft()).isFalse());
        assertThat(this.<Optional<DraftRights>>as(auditor, d -> d.rights(opened.id())))
                .contains(new DraftRights(false, false));
        assertThat(this.<List<PublicationLine>>as(auditor, d -> d.publications(Language.EN)))
                .isEmpty();
    }

    @Test
    void aRecommendationIsSeenWholeWithItsDrafts() {
        var world = sample.world();
        sample.evidence(world, "The list was printed");
        sample.assessment(world, Status.IN_PROGRESS, "Some of it was seen.");
        sample.update(world, "A meeting was held");
        ask(world, today.day().minusDays(3), today.day().plusDays(5));
        answer(world, Position.ACCEPTED);
        overdue(world, FuzzyDate.of(today.day().minusDays(4)), DateOrigin.PROMISED);
        sample.open(reworded(world), world.contributor());

        var at = this.<Optional<Workplace>>as(world.contributor(), d -> d.workplace(world.reference(), Language.SQ))
                .orElseThrow();

        assertThat(at.title().text()).isEqualTo("sq: " + title(world));
        assertThat(at.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(at.mayDraft()).isTrue();
        assertThat(at.items())
                .singleElement()
                .satisfies(item -> assertThat(item.id()).isEqualTo(world.recommendation()));
        assertThat(at.owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.institution()).isEqualTo(world.institution()));
        assertThat(at.milestones()).hasSize(3);
        assertThat(at.milestones().getFirst().dueOrigin()).isEqualTo(DateOrigin.PROMISED);
        assertThat(at.milestones().get(1).due()).isNull();
        assertThat(at.evidence()).singleElement().satisfies(proof -> {
            assertThat(proof.shows().text()).isEqualTo("sq: The list was printed");
            assertThat(proof.milestones()).containsExactly(world.milestones().getFirst());
            assertThat(proof.publisher()).isEqualTo("Gazette of Nowhere");
        });
        assertThat(at.questions()).hasSize(1);
        assertThat(at.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.words().text()).isEqualTo("Prihvatamo.");
            assertThat(answer.words().language()).isEqualTo(Language.SR);
        });
        assertThat(at.story().stream().map(Workplace.Entry::kind))
                .contains(
                        FactKind.ASSESSMENT,
                        FactKind.UPDATE_NOTE,
                        FactKind.EVIDENCE,
                        FactKind.QUESTION,
                        FactKind.RESPONSE,
                        FactKind.MILESTONE_DATE);
        assertThat(at.passages()).hasSize(1);
        assertThat(at.drafts())
                .singleElement()
                .satisfies(work -> assertThat(work.kind()).isEqualTo(DraftKind.REWORDING));
        assertThat(this.<List<ItemLine>>as(world.contributor(), d -> d.items(Language.EN)))
                .contains(new ItemLine(
                        world.reference(),
                        this.<List<ItemLine>>as(world.contributor(), d -> d.items(Language.EN))
                                .getFirst()
                                .title(),
                        Status.IN_PROGRESS,
                        3,
                        0,
                        1));
    }

    @Test
    void textsAndMilestonesStandAsThePaperHasThem() {
        var world = sample.world();
        var at = this.<Optional<Workplace>>as(world.contributor(), d -> d.workplace(world.reference(), Language.EN))
                .orElseThrow();

        assertThat(at.milestones()).extracting(Workplace.Step::place).containsExactly(1, 2, 3);
        assertThat(this.<List<TextLine>>as(world.contributor(), d -> d.texts(world.recommendation())))
                .extracting(TextLine::kind)
                .containsExactly(
                        "recommendation.title",
                        "recommendation.asks",
                        "milestone.title",
                        "milestone.done-when",
                        "milestone.title",
                        "milestone.done-when",
                        "milestone.title",
                        "milestone.done-when");
        assertThat(this.<List<TextLine>>as(world.contributor(), d -> d.texts(world.recommendation())))
                .filteredOn(text -> text.kind().equals("milestone.title"))
                .extracting(text -> text.in(Language.EN).orElseThrow().body())
                .containsExactly("Step 1 of " + title(world), "Step 2 of " + title(world), "Step 3 of " + title(world));
    }

    @Test
    void theNamesOfAnOwnerThatEndsAreNoTextsOfItsRecommendation() {
        var world = sample.world();
        var before = this.<List<TextLine>>as(world.contributor(), d -> d.texts(world.recommendation()));

        sample.ends(world.institution(), today.day());

        assertThat(this.<List<TextLine>>as(world.contributor(), d -> d.texts(world.recommendation())))
                .isEqualTo(before);
        assertThat(reasons(world.contributor())).isEmpty();
        assertThat(this.<Optional<Workplace>>as(world.contributor(), d -> d.workplace(world.reference(), Language.EN))
                        .orElseThrow()
                        .owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.until()).isEqualTo(today.day()));
    }

    @Test
    void sourcesAreFoundByTheirWordsWhateverTheCase() {
        var world = sample.world();
        var title = "Annual gazette number " + Sample.next();
        var source = sample.source(world, title);

        assertThat(this.<List<SourceLine>>as(
                        world.contributor(),
                        d -> d.sources("nowhere " + title.toUpperCase(java.util.Locale.ROOT), Language.EN, 0, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.id()).isEqualTo(source));
        assertThat(this.<Optional<SourceLine>>as(world.contributor(), d -> d.source(source)))
                .isPresent();
    }

    @Test
    void sourcesStandInTheReadersAlphabet() {
        var world = sample.world();
        var mark = "z" + Sample.next() + "q";
        for (var title : List.of("Zhur ", "Çarshia ", "Zym ", "Dhoma ", "Cerovik ")) {
            sample.source(world, title + mark);
        }

        assertThat(titles(world, mark, Language.SQ)).containsExactly("Cerovik", "Çarshia", "Dhoma", "Zym", "Zhur");
        assertThat(titles(world, mark, Language.EN)).containsExactly("Çarshia", "Cerovik", "Dhoma", "Zhur", "Zym");
    }

    private List<String> titles(Sample.World world, String search, Language reader) {
        return this.<List<SourceLine>>as(world.contributor(), d -> d.sources(search, reader, 0, 10)).stream()
                .map(source -> source.title().replaceFirst(" .*", ""))
                .toList();
    }

    // ---- what the tests make

    private NewDraft reworded(Sample.World world) {
        return new NewDraft(
                DraftKind.REWORDING,
                world.publication(),
                null,
                world.recommendation(),
                titleText(world).id().id(),
                content(world));
    }

    private RewordingContent content(Sample.World world) {
        return new RewordingContent(
                titleText(world).id(),
                Map.of(Language.EN, "A better title"),
                Language.EN,
                null,
                Sample.words("It reads better"));
    }

    private TextLine titleText(Sample.World world) {
        return this.<List<TextLine>>as(world.contributor(), d -> d.texts(world.recommendation())).stream()
                .filter(text -> text.kind().equals("recommendation.title"))
                .findFirst()
                .orElseThrow();
    }

    private String title(Sample.World world) {
        return Optional.ofNullable(
                        titleText(world).in(Language.EN).orElseThrow().body())
                .orElseThrow();
    }

    private void overdue(Sample.World world, FuzzyDate due, DateOrigin origin) {
        move(world, null, due, origin);
    }

    private void move(
            Sample.World world, @Nullable MilestoneState state, @Nullable FuzzyDate due, @Nullable DateOrigin origin) {
        var content = new MoveContent(
                world.milestones().getFirst(),
                FuzzyDate.of(today.day()),
                state,
                due,
                origin,
                Sample.words("Because"),
                sample.said(world));
        publish(world, DraftKind.MILESTONE_MOVE, content, null);
    }

    private void ask(Sample.World world, LocalDate on, LocalDate due) {
        var content = new QuestionContent(
                world.recommendation(),
                world.institution(),
                FuzzyDate.of(on),
                Channel.LETTER,
                due,
                DateOrigin.LEGAL,
                Sample.words("When will it be done?"),
                Sample.words("Law on letters"));
        publish(world, DraftKind.QUESTION, content, null);
    }

    private void answer(Sample.World world, Position position) {
        var content = new ResponseContent(
                world.recommendation(),
                world.institution(),
                null,
                null,
                FuzzyDate.of(today.day()),
                position,
                Channel.PUBLIC_STATEMENT,
                Wording.of(Language.SR, "Prihvatamo."),
                sample.source(world, "Statement"));
        publish(world, DraftKind.STATED_RESPONSE, content, null);
    }

    private void evidence(Sample.World world, LocalDate on, @Nullable LocalDate review) {
        var content = new EvidenceContent(
                EvidenceId.next(),
                world.recommendation(),
                EvidenceKind.OBSERVATION,
                FuzzyDate.of(on),
                Weighs.FOR,
                Reliability.A,
                Credibility.ONE,
                review,
                Sample.words("Seen"),
                List.of(),
                Grounds.judgement());
        publish(world, DraftKind.EVIDENCE, content, null);
    }

    private void publish(Sample.World world, DraftKind kind, Record content, @Nullable SignedIn second) {
        sample.publish(
                new NewDraft(kind, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                second);
    }

    /** All pages: an auditor sees what other tests left waiting, too. */
    private List<QueueLine> queue(SignedIn who) {
        var all = new ArrayList<QueueLine>();
        for (int page = 0; ; page++) {
            var queue = queue(who, page);
            all.addAll(queue.lines());
            if (!queue.more()) {
                return all;
            }
        }
    }

    private Queue queue(SignedIn who, int page) {
        return as(who, d -> d.queue(Language.EN, page));
    }

    private List<Reason> reasons(SignedIn who) {
        return queue(who).stream().map(QueueLine::reason).toList();
    }

    private static @Nullable String text(QueueLine line) {
        return line.words() == null ? null : line.words().text();
    }

    private <T> T as(SignedIn who, Function<Desk, T> look) {
        return acting.call(who, () -> look.apply(desk));
    }
}
