package org.answerable.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.answerable.ProductTest;
import org.answerable.SameChoices;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.board.BoardPage.Asking;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.NewDraft;
import org.answerable.face.PublicPages;
import org.answerable.face.Sentences;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.fact.Raised;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.language.Wording;
import org.answerable.office.Office;
import org.answerable.question.QuestionContent;
import org.answerable.register.Registers;
import org.answerable.response.ResponseContent;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was asked, and whether that was answered: the board, the page and the flag say the same. */
@ProductTest
class AskingTest {

    @Autowired
    Boards boards;

    @Autowired
    Registers registers;

    @Autowired
    Items items;

    @Autowired
    PublicPages pages;

    @Autowired
    Office office;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @AfterEach
    void theBoardChoosesByWhatItsRowsSay() {
        SameChoices.everywhere(boards, registers, boards.now());
    }

    @Test
    void whoOwnsAPartIsAskedAndAnswersForTheWhole() {
        var divided = sample.divided();
        var world = divided.world();
        ask(world, 0, 15);

        for (var reference : List.of(world.reference(), divided.partReference())) {
            var page = page(reference, boards.now());
            var owner = page.institutions().getFirst();
            assertThat(owner.acceptance()).as(reference).isEqualTo(Acceptance.AWAITING);
            assertThat(owner.waiting(page)).as(reference).hasSize(1);
            assertThat(html(reference, Language.EN))
                    .contains("Awaiting an answer")
                    .doesNotContain("Not asked yet");
        }

        answer(world, null, FuzzyDate.of(today.day()), Position.ACCEPTED);
        claim(world, world.recommendation(), Status.IN_PROGRESS, "Register of pipes");

        for (var reference : List.of(world.reference(), divided.partReference())) {
            var page = page(reference, boards.now());
            var owner = page.institutions().getFirst();
            assertThat(owner.acceptance()).as(reference).isEqualTo(Acceptance.ACCEPTED);
            assertThat(owner.waiting(page)).as(reference).isEmpty();
            assertThat(owner.answers(page)).as(reference).hasSize(1);
            assertThat(owner.claims(page)).as(reference).hasSize(1);
            assertThat(html(reference, Language.EN)).contains("Prihvatamo.", "Radimo.");
        }
        assertThat(line(world, boards.now()).owners().getFirst().acceptance()).isEqualTo(Acceptance.ACCEPTED);
    }

    @Test
    void ofSeveralOwnersItIsSaidHowManyWereNotAsked() {
        var world = sample.owned(sample.institution("Office of Pumps"), sample.institution("Office of Wells"))
                .world();
        answer(world, null, FuzzyDate.of(today.day()), Position.ACCEPTED);

        assertThat(html(world.reference(), Language.EN)).contains("Owners, 3 in all; not asked yet: 2, accepted: 1.");
        assertThat(Sentences.acceptance(
                        line(world, boards.now()).owners(), pages.face(Visit.inside(Language.EN, boards.now(), ""))))
                .endsWith(": accepted\u00a0· owners not asked yet: 2 of 3");
    }

    @Test
    void ownersThatSupportStandByTheirNamesOnThePageAndInLists() {
        var world = sample.owned(sample.institution("Office of Wells"), sample.institution("Office of Pumps"))
                .world();

        assertThat(page(world.reference(), boards.now()).institutions())
                .extracting(who -> who.first().name().text())
                .satisfiesExactly(
                        leads -> assertThat(leads).startsWith("Water Department"),
                        first -> assertThat(first).isEqualTo("Office of Pumps"),
                        second -> assertThat(second).isEqualTo("Office of Wells"));
        assertThat(line(world, boards.now()).ownersByName())
                .extracting(owner -> owner.name().text())
                .endsWith("Office of Pumps", "Office of Wells")
                .first()
                .asString()
                .startsWith("Water Department");
    }

    @Test
    void anAnswerOfWhichOnlyTheYearIsKnownMayBeSinceTheQuestion() {
        var world = sample.world();
        ask(world, 1, 0);
        var later = later(30);
        assertSilent(world, later);

        answer(world, null, new FuzzyDate(today.day(), Precision.YEAR), Position.REFUSED);

        assertAnswered(world, later(30), Acceptance.REFUSED);
    }

    @Test
    void anAnswerToTheQuestionIsOneWhateverItsDay() {
        var world = sample.world();
        ask(world, 1, 0);
        var question = new QuestionId(page(world.reference(), boards.now())
                .questions()
                .getFirst()
                .fact()
                .id());

        answer(world, question, FuzzyDate.of(today.day().minusDays(40)), Position.IN_PART);

        assertAnswered(world, later(30), Acceptance.IN_PART);
    }

    @Test
    void whatWasSaidBeforeAnswersNoLaterQuestion() {
        var world = sample.world();
        answer(world, null, FuzzyDate.of(today.day().minusDays(40)), Position.ACCEPTED);
        ask(world, 0, 15);

        assertThat(line(world, boards.now()).owners().getFirst().acceptance()).isEqualTo(Acceptance.ACCEPTED);
        assertSilent(world, later(30));
    }

    @Test
    void theFirstSentenceCountsQuestionsAndNotStatements() {
        var day = later(30).day();
        var before = asking(day);
        var one = sample.world();
        var other = sample.another(one, one.institution());
        answer(one, null, FuzzyDate.of(today.day().minusDays(40)), Position.ACCEPTED);
        assertThat(asking(day)).isEqualTo(plus(before, 1, 0, 0, 0, 0));

        ask(one, 0, 15);
        ask(other, 0, 15);
        answer(other, null, FuzzyDate.of(today.day()), Position.ACCEPTED);

        assertThat(asking(day)).isEqualTo(plus(before, 1, 1, 2, 1, 1));
    }

    @Test
    void aReportOnAPartIsHeldAgainstThatPart() {
        var divided = sample.divided();
        var world = divided.world();
        ask(world, 0, 15);
        sample.assessment(world, Status.IN_PROGRESS, "Most of it is missing.");
        claim(world, divided.part(), Status.IMPLEMENTED, "Register of leaks");

        assertThat(html(world.reference(), Language.EN))
                .contains("The owner reports: Implemented", "(" + divided.partReference() + ")")
                .doesNotContain("The owner says “Implemented”");

        claim(world, world.recommendation(), Status.IMPLEMENTED, "Register of pipes");
        assertThat(html(world.reference(), Language.EN))
                .contains("The owner says “Implemented”, we found “In progress”");
    }

    @Test
    void whereAReportIsFromStandsBesideItAndInTheTimeline() {
        var world = sample.world();
        claim(world, world.recommendation(), Status.IN_PROGRESS, "Register of pipes");

        var serbian = html(world.reference(), Language.SR);

        assertThat(serbian.split("<cite lang=\"en\">Register of pipes</cite>", -1))
                .hasSize(3);
        assertThat(serbian).doesNotContain(".</time>.");
        assertThat(html(world.reference(), Language.EN)).contains("2026</time>.");
    }

    private void assertSilent(World world, AsOf later) {
        var line = line(world, later);
        var page = page(world.reference(), later);
        assertThat(line.owners().getFirst().acceptance()).isEqualTo(Acceptance.NO_ANSWER);
        assertThat(line.flags()).extracting(Raised::flag).contains(Flag.NO_ANSWER);
        assertThat(page.institutions().getFirst().waiting(page)).hasSize(1);
        assertThat(waits(world)).isTrue();
    }

    private void assertAnswered(World world, AsOf later, Acceptance acceptance) {
        var line = line(world, later);
        var page = page(world.reference(), later);
        assertThat(line.owners().getFirst().acceptance()).isEqualTo(acceptance);
        assertThat(line.flags()).extracting(Raised::flag).doesNotContain(Flag.NO_ANSWER);
        assertThat(page.institutions().getFirst().acceptance()).isEqualTo(acceptance);
        assertThat(page.institutions().getFirst().waiting(page)).isEmpty();
        assertThat(waits(world)).isFalse();
    }

    private boolean waits(World world) {
        return sample.as(
                world.official(),
                () -> office.item(world.reference(), null, Language.EN)
                        .orElseThrow()
                        .concern()
                        .waiting()
                        .isPresent());
    }

    /** Asked so many days ago, due so many days from now. */
    private void ask(World world, int ago, int due) {
        var content = new QuestionContent(
                world.recommendation(),
                world.institution(),
                FuzzyDate.of(today.day().minusDays(ago)),
                Channel.LETTER,
                today.day().plusDays(due),
                DateOrigin.LEGAL,
                Sample.words("Will you do it?"),
                Sample.words("Law on access to documents"));
        sample.publish(
                new NewDraft(DraftKind.QUESTION, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
    }

    private void answer(World world, @Nullable QuestionId question, FuzzyDate on, Position position) {
        var content = new ResponseContent(
                world.recommendation(),
                world.institution(),
                question,
                null,
                on,
                position,
                Channel.PUBLIC_STATEMENT,
                Wording.of(Language.SR, "Prihvatamo."),
                sample.source(world, "Statement", EvidenceKind.OFFICIAL_STATEMENT));
        sample.publish(
                new NewDraft(
                        DraftKind.STATED_RESPONSE, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
    }

    private void claim(World world, RecommendationId of, Status status, String source) {
        var content = new ClaimContent(
                of,
                null,
                world.institution(),
                FuzzyDate.of(today.day()),
                status,
                Channel.PORTAL,
                Wording.of(Language.SR, "Radimo."),
                new SourceContent(
                        SourceId.next(),
                        EvidenceKind.OFFICIAL_DOCUMENT,
                        "Gazette of Nowhere",
                        source,
                        "en",
                        FuzzyDate.of(today.day()),
                        null,
                        null));
        sample.publish(
                new NewDraft(
                        DraftKind.CLAIM,
                        world.publication(),
                        world.institution(),
                        world.recommendation(),
                        null,
                        content),
                world.official(),
                null);
    }

    private AsOf later(int days) {
        return new AsOf(boards.now().act(), today.day().plusDays(days));
    }

    private Asking asking(java.time.LocalDate day) {
        return boards.board(BoardFilter.ALL, Language.EN, new AsOf(boards.now().act(), day))
                .asking();
    }

    private static Asking plus(Asking before, int owners, int asked, int questions, int answered, int silent) {
        return new Asking(
                before.owners() + owners,
                before.asked() + asked,
                before.questions() + questions,
                before.answered() + answered,
                before.silent() + silent);
    }

    private BoardLine line(World world, AsOf asOf) {
        return boards.lines(BoardFilter.ALL, Language.EN, asOf, 0, 10_000).stream()
                .filter(line -> line.reference().equals(world.reference()))
                .findFirst()
                .orElseThrow();
    }

    private ItemPage page(String reference, AsOf asOf) {
        return items.item(reference, Language.EN, asOf).orElseThrow();
    }

    private String html(String reference, Language reader) {
        var visit = Visit.inside(reader, boards.now(), "recommendations/" + reference);
        return new String(pages.item(reference, visit).orElseThrow(), StandardCharsets.UTF_8);
    }
}
