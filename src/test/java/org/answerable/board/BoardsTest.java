package org.answerable.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.board.BoardFilter.Sort;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.question.QuestionContent;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.register.PublicationPage;
import org.answerable.register.Registers;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class BoardsTest {

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Registers registers;

    @Autowired
    Sample sample;

    @Autowired
    Gate gate;

    @Autowired
    Today today;

    @Test
    void aPublishedRecommendationIsALineWithItsOwnerAndWhatComesNext() {
        var world = sample.world("Publish waiting times");

        var line = line(world, Language.EN);

        assertThat(line.title().text()).isEqualTo("Publish waiting times");
        assertThat(line.status()).isNull();
        assertThat(line.milestones()).isEqualTo(3);
        assertThat(line.verified()).isZero();
        assertThat(line.owners()).singleElement().satisfies(owner -> {
            assertThat(owner.name().text()).startsWith("Health Department");
            assertThat(owner.acceptance()).isEqualTo(Acceptance.NOT_ASKED);
        });
        assertThat(line.next()).isNotNull().satisfies(next -> {
            assertThat(next.title().text()).isEqualTo("Step 1 of Publish waiting times");
            assertThat(next.due()).isNull();
        });
    }

    @Test
    void aDraftIsSeenByNobodyOutside() {
        var world = sample.world();
        var secret = sample.recommendation("Not agreed yet", world.institution(), world.topic());
        sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, secret.id(), null, secret),
                world.contributor());
        sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(),
                                FuzzyDate.of(today.day()),
                                Sample.words("A note not published"),
                                Grounds.judgement())),
                world.contributor());

        assertThat(items.item(String.valueOf(secret.reference()), Language.EN, boards.now()))
                .isEmpty();
        assertThat(items.reference(String.valueOf(secret.reference()), boards.now()))
                .isEmpty();
        assertThat(item(world, Language.EN).notes()).isEmpty();
        assertThat(all(BoardFilter.ALL))
                .extracting(BoardLine::reference)
                .contains(world.reference())
                .doesNotContain(String.valueOf(secret.reference()));
    }

    @Test
    void whatCameAfterAnActIsNotSeenAsOfThatAct() {
        var world = sample.world();
        var before = boards.now();
        sample.assessment(world, Status.IN_PROGRESS, "Work has begun.");

        assertThat(items.item(world.reference(), Language.EN, before)
                        .orElseThrow()
                        .status())
                .isNull();
        assertThat(item(world, Language.EN).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(items.item(world.reference(), Language.EN, new AsOf(new ActNumber(0), today.day())))
                .isEmpty();
    }

    @Test
    void wordsAreFoundWithoutRegardToCaseMarksAndScript() {
        var world = sample.world("Bashkëpunimi i policisë në Đakovicu, faza Qershori");
        sample.world("Something else");

        for (var typed : List.of(
                "bashkepunimi QERSHORI",
                "policisë",
                "policia",
                "policija",
                "Ђаковицу",
                "dakovicu",
                "faza i bashk",
                world.reference().toLowerCase(Locale.ROOT))) {
            assertThat(found(typed, boards.now())).as(typed).containsExactly(world.reference());
        }
        assertThat(found("bashkepunimi janari", boards.now())).isEmpty();
        assertThat(found("%", boards.now()))
                .as("what no word holds is not looked for")
                .hasSizeGreaterThan(1);
    }

    @Test
    void namesFromElsewhereAreFoundAsTheyStandAndWithoutTheirMarks() {
        var world = sample.world("Łódź, Dvořák, Håkan, João, Sørensen and the Straße of Œdipe");

        for (var typed : List.of(
                "Łódź Dvořák Håkan João Sørensen Straße Œdipe",
                "lodz dvorak hakan joao sorensen strasse oedipe",
                "ŁÓDŹ DVOŘÁK STRASSE",
                "lodz ˆ")) {
            assertThat(found(typed, boards.now())).as(typed).containsExactly(world.reference());
        }
    }

    @Test
    void wordsThatAreKeptInCyrillicAreFoundToo() {
        var world = sample.world("Његова љута Џепна ЂУПРИЈА");

        for (var typed : List.of("njegova ljuta", "ЏЕПНА", "ćuprija", "đuprija", "Његова ђуприја")) {
            assertThat(found(typed, boards.now()).contains(world.reference()))
                    .as(typed)
                    .isEqualTo(!typed.equals("ćuprija"));
        }
    }

    @Test
    void wordsAreThoseOfTheDayAndOfWhatIsAskedOfAPart() {
        var divided = sample.divided();
        var whole = divided.world().reference();
        var part =
                items.item(divided.partReference(), Language.EN, boards.now()).orElseThrow();
        assertThat(found(part.asks().text(), boards.now())).contains(whole);
        var world = sample.world();
        sample.retitled(world, "Mend the quillwort bridge");
        var before = boards.now();
        sample.retitled(world, "Mend the asphodel bridge");

        assertThat(found("quillwort", before)).containsExactly(world.reference());
        assertThat(found("quillwort", boards.now())).isEmpty();
        assertThat(found("asphodel", boards.now())).containsExactly(world.reference());
        assertThat(found("asphodel", before)).isEmpty();
        var removed = sample.world();
        sample.retitled(removed, "Mend the celandine bridge");
        var there = boards.now();
        assertThat(found("celandine", there)).containsExactly(removed.reference());
        sample.takeTitleAway(removed, Set.copyOf(Language.ofInterface()));
        assertThat(found("celandine", there)).isEmpty();
        assertThat(found("celandine", boards.now())).isEmpty();
    }

    @Test
    void whatCanBeChosenIsCountedAmongWhatHoldsTheWords() {
        var world = sample.world("Count the marram grass");
        sample.assessment(world, Status.IN_PROGRESS, "Counted.");
        sample.another(world);
        var all = boards.board(BoardFilter.ALL, Language.EN, boards.now());

        var page = boards.board(words("marram"), Language.EN, boards.now());

        assertThat(page.found()).isOne();
        assertThat(page.total()).as("of all").isEqualTo(all.total());
        assertThat(Facets.of(page.facets().statuses(), Optional.of(Status.IN_PROGRESS)))
                .isOne();
        assertThat(page.facets().owners()).hasSize(1);
        assertThat(boards.chosen(words("marram"), boards.now()).recommendations())
                .containsExactly(world.recommendation());
        assertThat(boards.latest(9, words("marram"), boards.now())).containsExactly(world.recommendation());
        assertThat(boards.lines(words("marram"), Language.EN, boards.now(), 0, 9))
                .extracting(BoardLine::reference)
                .containsExactly(world.reference());
    }

    private List<String> found(String typed, AsOf asOf) {
        return boards.board(words(typed), Language.EN, asOf).lines().stream()
                .map(BoardLine::reference)
                .toList();
    }

    private static BoardFilter words(String typed) {
        return BoardFilter.ALL.with(Narrowing.NONE.withWords(typed));
    }

    @Test
    void filtersLetThroughWhatFitsAllOfThem() {
        var world = sample.world();
        var other = sample.world("Something else", world.institution());
        sample.assessment(world, Status.IMPLEMENTED, "Done.");
        var owner = line(world, Language.EN).owners().getFirst().slug();
        var topic = line(world, Language.EN).topics().getFirst().slug();

        assertThat(all(filter(Map.of("owner", List.of(owner)))))
                .extracting(BoardLine::reference)
                .containsExactlyInAnyOrder(world.reference(), other.reference());
        assertThat(all(filter(Map.of("owner", List.of(owner), "status", List.of("implemented")))))
                .extracting(BoardLine::reference)
                .containsExactly(world.reference());
        assertThat(all(filter(Map.of("owner", List.of(owner), "status", List.of("not-assessed")))))
                .extracting(BoardLine::reference)
                .containsExactly(other.reference());
        assertThat(all(filter(Map.of("topic", List.of(topic)))))
                .extracting(BoardLine::reference)
                .containsExactly(world.reference());
        assertThat(all(filter(Map.of("owner", List.of("there-is-none"))))).isEmpty();
    }

    @Test
    void whateverTheFilterEverythingIsCounted() {
        var world = sample.world();
        sample.assessment(world, Status.NO_LONGER_APPLICABLE, "Overtaken.");
        var nothing = boards.board(filter(Map.of("owner", List.of("there-is-none"))), Language.EN, boards.now());

        assertThat(nothing.lines()).isEmpty();
        assertThat(nothing.total()).isPositive();
        assertThat(nothing.number(Optional.of(Status.NO_LONGER_APPLICABLE))).isPositive();
        assertThat(nothing.total())
                .isEqualTo(boards.lines(BoardFilter.ALL, Language.EN, boards.now(), 0, 10_000)
                        .size());
    }

    @Test
    void titlesSortByTheReadersAlphabet() {
        var institution = sample.institution("Alphabet Office");
        for (var title : List.of("Zoo", "Česma", "Dud", "Džep", "Cvet", "Šuma")) {
            sample.world(title, institution);
        }
        var owner = boards.board(BoardFilter.ALL, Language.EN, boards.now()).owners().stream()
                .filter(choice -> choice.name().text().equals("Alphabet Office"))
                .findFirst()
                .orElseThrow()
                .slug();
        var filter = BoardFilter.ALL.withOwner(Optional.of(owner)).sorted(Sort.TITLE);

        assertThat(boards.lines(filter, Language.SR, boards.now(), 0, 10_000))
                .extracting(line -> line.title().text().replace("sr: ", ""))
                .containsExactly("Cvet", "Česma", "Dud", "Džep", "Šuma", "Zoo");
    }

    @Test
    void aTextWithoutTranslationIsShownInItsOwnLanguage() {
        var world = sample.world();
        sample.publish(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(),
                                FuzzyDate.of(today.day()),
                                Wording.of(Language.SQ, "Vetëm shqip"),
                                Grounds.judgement())),
                world.contributor(),
                null);

        var note = item(world, Language.SR).notes().getFirst().note();

        assertThat(note.text()).isEqualTo("Vetëm shqip");
        assertThat(note.language()).isEqualTo(Language.SQ);
        assertThat(note.translation()).isFalse();
    }

    @Test
    void whoIsAskedIsAwaitedThenSilentThenHeard() {
        var world = sample.world();
        ask(world, 15);
        assertThat(acceptance(world, boards.now())).isEqualTo(Acceptance.AWAITING);

        var later = new AsOf(boards.now().act(), today.day().plusDays(16));
        assertThat(acceptance(world, later)).isEqualTo(Acceptance.NO_ANSWER);

        answer(world, Position.IN_PART, "Delimično, od naredne godine.");
        assertThat(acceptance(world, boards.now())).isEqualTo(Acceptance.IN_PART);
        assertThat(item(world, Language.EN).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.words().text()).isEqualTo("Delimično, od naredne godine.");
            assertThat(answer.words().language()).isEqualTo(Language.SR);
        });
    }

    @Test
    void whoHasNoDutyToAnswerIsNeverCalledSilent() {
        var world = sample.world("Ask an ally", sample.institution("Alliance", Duty.NONE));
        ask(world, 0);

        assertThat(acceptance(world, new AsOf(boards.now().act(), today.day().plusYears(2))))
                .isEqualTo(Acceptance.AWAITING);
    }

    @Test
    void aMilestoneKeepsItsFirstDateAndCountsTheSlips() {
        var world = sample.world();
        due(world, 30);
        due(world, 60);

        var rung = item(world, Language.EN).milestones().getFirst();

        assertThat(rung.due().orElseThrow().due().day()).isEqualTo(today.day().plusDays(60));
        assertThat(rung.posts().left().orElseThrow().due().day())
                .isEqualTo(today.day().plusDays(30));
        assertThat(rung.posts().slips().times()).isOne();
        assertThat(line(world, Language.EN).next()).isNotNull().satisfies(next -> {
            assertThat(next.origin()).isEqualTo(DateOrigin.PROMISED);
            assertThat(next.due()).isEqualTo(FuzzyDate.of(today.day().plusDays(60)));
        });
    }

    @Test
    void whatHappenedBeforeTheMilestoneWasPublishedCounts() {
        var world = sample.world();

        move(world, today.day().minusDays(9), MilestoneState.UNDER_WAY, 30);

        assertThat(rung(world).state()).isEqualTo(MilestoneState.UNDER_WAY);
        assertThat(rung(world).posts().left()).isEmpty();
        assertThat(line(world, Language.EN).milestones()).isEqualTo(3);
        assertThat(line(world, Language.EN).next())
                .isNotNull()
                .satisfies(next -> assertThat(next.due())
                        .isEqualTo(FuzzyDate.of(today.day().plusDays(30))));
    }

    @Test
    void aMoveThatWouldNotCountIsRefused() {
        var world = sample.world();
        move(world, today.day().minusDays(9), MilestoneState.UNDER_WAY, 30);
        var earlier = today.day().minusDays(10);

        var refused = sample.open(moved(world, earlier, MilestoneState.REACHED, 40), world.contributor());

        var result = sample.as(world.contributor(), () -> gate.publish(refused.id(), refused.version()));
        assertThat(result)
                .isEqualTo(new PublishResult.Incomplete(List.of(
                        Problem.of("on", "problem.beforeState", earlier.plusDays(1)),
                        Problem.of("on", "problem.beforeDate", earlier.plusDays(1)))));
        move(world, today.day().minusDays(9), MilestoneState.REACHED, 40);
        assertThat(rung(world).state()).isEqualTo(MilestoneState.REACHED);
        assertThat(rung(world).due().orElseThrow().due().day())
                .isEqualTo(today.day().plusDays(40));
    }

    @Test
    void theFirstDateIsAsOldAsItsSource() {
        var world = sample.world();
        var owner = sample.another(world);
        var old = sample.source(
                world,
                "An old promise",
                EvidenceKind.OFFICIAL_DOCUMENT,
                today.day().minusDays(50));
        var content = sample.recommendation("Promised before", owner.institution(), world.topic());
        var first = content.milestones().getFirst();
        var promised = new MilestoneContent(
                first.id(),
                first.of(),
                first.title(),
                first.doneWhen(),
                first.power(),
                first.weight(),
                first.outcome(),
                new Grounds(Provenance.ELSEWHERE, old, null, false),
                null,
                null,
                FuzzyDate.of(today.day().plusDays(5)),
                DateOrigin.PROMISED,
                null);
        var whole = new RecommendationContent(
                content.id(),
                content.reference(),
                null,
                2,
                content.topics(),
                content.grounds(),
                content.title(),
                content.asks(),
                List.of(),
                content.owners(),
                List.of(promised));
        sample.publish(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, whole.id(), null, whole),
                world.contributor(),
                world.approver());

        var rung = items.item(String.valueOf(whole.reference()), Language.EN, boards.now())
                .orElseThrow()
                .milestones()
                .getFirst();

        assertThat(rung.moves()).isEmpty();
        assertThat(rung.due().orElseThrow().fact().on())
                .isEqualTo(FuzzyDate.of(today.day().minusDays(50)));
    }

    @Test
    void aMilestoneIsVerifiedOnlyByTwo() {
        var world = sample.world();
        assertThat(item(world, Language.EN).progress().verified()).isZero();

        sample.verified(world);

        assertThat(item(world, Language.EN).milestones().getFirst().evidence()).isOne();
        assertThat(item(world, Language.EN).progress().verified()).isOne();
        assertThat(line(world, Language.EN).verified()).isOne();
    }

    @Test
    void aRowAndItsPageShowTheSameProgressAndThePageSaysWhatItRestsOn() {
        var world = sample.world();
        sample.verified(world);

        var line = line(world, Language.EN);
        var page = item(world, Language.EN);
        var progress = page.progress();

        assertThat(line.progress()).isEqualTo(progress.whole());
        assertThat(line.own()).isEqualTo(progress.own());
        assertThat(progress.whole().percent()).hasValue(33);
        assertThat(progress.moves())
                .extracting(move -> move.then().percent().orElseThrow())
                .containsExactly(67, 67);
        assertThat(page.milestones().getFirst().verified().orElseThrow().evidence())
                .extracting(EvidenceId::id)
                .containsExactly(page.evidence().getFirst().fact().id());
    }

    @Test
    void aReferenceIsFoundWhateverItsCase() {
        var world = sample.world();

        assertThat(items.reference(world.reference().toLowerCase(java.util.Locale.ROOT), boards.now()))
                .contains(world.reference());
        assertThat(items.reference("nothing", boards.now())).isEmpty();
    }

    @Test
    void anInstitutionShowsItsNamesAndWhatItIsResponsibleFor() {
        var world = sample.world();
        var slug = line(world, Language.EN).owners().getFirst().slug();

        var page = registers.institution(slug, Language.SQ, boards.now()).orElseThrow();

        assertThat(page.name().text()).startsWith("sq: Health Department");
        assertThat(page.names()).hasSize(3);
        assertThat(page.lines()).extracting(BoardLine::reference).containsExactly(world.reference());
        assertThat(registers.institution("there-is-none", Language.SQ, boards.now()))
                .isEmpty();
    }

    @Test
    void aPublicationShowsItsInterestsAndItsRecommendations() {
        var world = sample.world();

        var page =
                registers.publication(world.slug(), Language.EN, boards.now()).orElseThrow();

        assertThat(page.disclosure().text()).isEqualTo("Who wrote it also assesses it");
        assertThat(page.lines()).extracting(BoardLine::reference).containsExactly(world.reference());
        assertThat(registers.interests(Language.EN, boards.now()))
                .extracting(PublicationPage.Interests::slug)
                .contains(world.slug());
    }

    private void ask(World world, int days) {
        var due = days == 0 ? null : today.day().plusDays(days);
        sample.publish(
                new NewDraft(
                        DraftKind.QUESTION,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new QuestionContent(
                                world.recommendation(),
                                world.institution(),
                                FuzzyDate.of(today.day()),
                                Channel.LETTER,
                                due,
                                due == null ? null : DateOrigin.LEGAL,
                                Sample.words("Will you do it?"),
                                due == null ? null : Sample.words("Law on access to documents"))),
                world.contributor(),
                null);
    }

    private void answer(World world, Position position, String words) {
        sample.publish(
                new NewDraft(
                        DraftKind.RESPONSE,
                        world.publication(),
                        world.institution(),
                        world.recommendation(),
                        null,
                        new ResponseContent(
                                world.recommendation(),
                                world.institution(),
                                null,
                                null,
                                FuzzyDate.of(today.day()),
                                position,
                                Channel.PORTAL,
                                Wording.of(Language.SR, words),
                                null)),
                world.official(),
                null);
    }

    private void due(World world, int days) {
        move(world, today.day(), MilestoneState.UNDER_WAY, days);
    }

    private void move(World world, LocalDate on, MilestoneState state, int days) {
        sample.publish(moved(world, on, state, days), world.contributor(), null);
    }

    private NewDraft moved(World world, LocalDate on, MilestoneState state, int days) {
        return new NewDraft(
                DraftKind.MILESTONE_MOVE,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new MoveContent(
                        world.milestones().getFirst(),
                        FuzzyDate.of(on),
                        state,
                        FuzzyDate.of(today.day().plusDays(days)),
                        DateOrigin.PROMISED,
                        Sample.words("The owner said so"),
                        sample.said(world)));
    }

    private ItemPage.Rung rung(World world) {
        return item(world, Language.EN).milestones().getFirst();
    }

    private Acceptance acceptance(World world, AsOf asOf) {
        return boards.lines(BoardFilter.ALL, Language.EN, asOf, 0, 10_000).stream()
                .filter(line -> line.reference().equals(world.reference()))
                .findFirst()
                .orElseThrow()
                .owners()
                .getFirst()
                .acceptance();
    }

    private List<BoardLine> all(BoardFilter filter) {
        return boards.lines(filter, Language.EN, boards.now(), 0, 10_000);
    }

    private BoardLine line(World world, Language reader) {
        return boards.lines(BoardFilter.ALL, reader, boards.now(), 0, 10_000).stream()
                .filter(line -> line.reference().equals(world.reference()))
                .findFirst()
                .orElseThrow();
    }

    private ItemPage item(World world, Language reader) {
        return items.item(world.reference(), reader, boards.now()).orElseThrow();
    }

    private static BoardFilter filter(Map<String, List<String>> parameters) {
        return switch (BoardFilter.read(parameters)) {
            case BoardFilter.Read.Understood(var filter) -> filter;
            case BoardFilter.Read.NotUnderstood refused -> throw new AssertionError(refused);
        };
    }
}
