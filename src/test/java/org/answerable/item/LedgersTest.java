package org.answerable.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.answerable.Claims;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.board.Narrowing;
import org.answerable.drafting.NewDraft;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.fact.Claimed;
import org.answerable.question.QuestionContent;
import org.answerable.register.Registers;
import org.answerable.response.ResponseContent;
import org.answerable.standing.Standings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What owners claim beside what was found: on the board, on the page, in the account of the institution, on any day. */
@ProductTest
class LedgersTest {

    @Autowired
    Boards boards;

    @Autowired
    Registers registers;

    @Autowired
    Items items;

    @Autowired
    PublicPages pages;

    @Autowired
    Sample sample;

    @Autowired
    Standings standings;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Test
    void whereTheOwnerClaimsOtherwiseTheBoardSaysSoAndCanBeFilteredByIt() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        assertThat(found(world, today.day())).containsExactly(BoardFilter.Gap.NONE);

        claims.report(Status.IMPLEMENTED, today.day(), "Sve je gotovo.");
        assertThat(found(world, today.day()))
                .as("nothing found to hold it against")
                .containsExactly(BoardFilter.Gap.NONE);
        assertThat(board(world)).contains("The owner reports: Implemented").doesNotContain("row-said gap");

        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "One register is empty.");
        assertThat(found(world, today.day())).containsExactly(BoardFilter.Gap.DIFFER);
        assertThat(line(world, today.day()).said()).isEqualTo(new BoardLine.Said(Status.IMPLEMENTED, 1, 1));
        assertThat(board(world))
                .contains("row-said gap\">The owner says “Implemented”, we found “In progress”. <a href=\"")
                .contains("recommendations/" + world.reference() + "#gaps\">Both reasons (" + world.reference()
                        + ")</a>");

        claims.report(Status.IN_PROGRESS, today.day(), "Još radimo.");
        assertThat(found(world, today.day())).containsExactly(BoardFilter.Gap.AGREE);
        assertThat(board(world)).contains("The owner reports: In progress").doesNotContain("row-said gap", "#gaps");
    }

    @Test
    void aGapOfLastMonthIsFoundOnThatDayAndNotToday() {
        var world = sample.owned().world();
        var claims = new Claims(sample, world);
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day().minusDays(40), null);
        claims.report(Status.IMPLEMENTED, today.day().minusDays(30), "Gotovo.");
        claims.report(Status.IN_PROGRESS, today.day().minusDays(10), "Ipak ne.");

        assertThat(found(world, today.day())).containsExactly(BoardFilter.Gap.AGREE);
        assertThat(found(world, today.day().minusDays(20))).containsExactly(BoardFilter.Gap.DIFFER);
        assertThat(found(world, today.day().minusDays(35))).containsExactly(BoardFilter.Gap.NONE);
        assertThat(html(world.reference(), Language.EN, today.day().minusDays(20)))
                .contains("id=\"gaps\"")
                .contains("“Implemented”, we found “In progress”");
        assertThat(html(world.reference(), Language.EN, today.day())).doesNotContain("id=\"gaps\"");
    }

    @Test
    void onlyLikeIsHeldAgainstLike() {
        var parted = sample.owned();
        var world = parted.world();
        var claims = new Claims(sample, world);
        var milestone = world.milestones().getFirst();
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), null);

        claims.reportOnPart(parted.part(), Status.IMPLEMENTED, today.day());
        assertThat(said(world)).as("the part is not assessed").isEqualTo(new BoardLine.Said(null, 0, 0));

        claims.find(parted.part(), Status.NOT_STARTED, today.day(), "Nothing was published.");
        assertThat(said(world)).isEqualTo(new BoardLine.Said(null, 1, 1));
        assertThat(board(world)).contains("In 1 point owners say otherwise than we found");

        claims.report(milestone, Status.IN_PROGRESS, today.day());
        assertThat(said(world)).as("neither says that it is done").isEqualTo(new BoardLine.Said(null, 2, 1));
        claims.report(milestone, Status.IMPLEMENTED, today.day());
        assertThat(said(world)).isEqualTo(new BoardLine.Said(null, 2, 2));
        sample.verified(world);
        assertThat(said(world)).as("verified: the two agree").isEqualTo(new BoardLine.Said(null, 2, 1));

        claims.reportOnPart(parted.part(), Status.NOT_STARTED, today.day());
        assertThat(said(world)).isEqualTo(new BoardLine.Said(null, 2, 0));
        for (var day : List.of(today.day(), today.day().minusDays(1))) {
            for (var reference : List.of(world.reference(), parted.partReference())) {
                var page = page(reference, day);
                assertThat(stored(reference, day))
                        .as(reference + " on " + day)
                        .containsEntry("compared", Beside.of(page).size())
                        .containsEntry("gaps", Beside.gaps(page).size());
            }
        }
    }

    @Test
    void ofSeveralOwnersEachHasItsLastWordAndTheBoardTellsTheOneThatDiffers() {
        var other = sample.institution("Second Owner " + Sample.next());
        var world = sample.owned(other).world();
        var lead = new Claims(sample, world);
        var second = lead.by(other);
        lead.find(world.recommendation(), Status.IN_PROGRESS, today.day(), null);
        lead.report(Status.IMPLEMENTED, today.day().minusDays(3), "Gotovo.");
        second.report(Status.IN_PROGRESS, today.day(), "Radi se.");

        assertThat(said(world)).isEqualTo(new BoardLine.Said(Status.IMPLEMENTED, 2, 1));

        relieveTomorrow(world);
        var tomorrow = today.day().plusDays(1);
        assertThat(line(world, tomorrow).said())
                .as("who is no owner any more claims nothing for it")
                .isEqualTo(new BoardLine.Said(Status.IN_PROGRESS, 1, 0));
        assertThat(html(world.reference(), Language.EN, tomorrow))
                .contains("Gotovo.")
                .doesNotContain("id=\"gaps\"");
    }

    @Test
    void aLaterClaimAddsAndTheEarlierStaysReadable() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        claims.report(Status.NOT_STARTED, today.day().minusDays(9), "Nismo počeli.");
        claims.state(Status.IN_PROGRESS, today.day(), "Kemi filluar.");

        var page = page(world.reference(), today.day());
        var owner = page.institutions().getFirst();
        assertThat(owner.claims(page)).extracting(Claimed::status).containsExactly(Status.IN_PROGRESS);
        assertThat(owner.earlierClaims(page)).extracting(Claimed::status).containsExactly(Status.NOT_STARTED);
        assertThat(html(world.reference(), Language.EN, today.day()))
                .contains("Nismo počeli.", "Kemi filluar.", "1 earlier statement");
    }

    @Test
    void whatWasStatedNamesDaySourceAndLanguageAlsoToWhoeverReadsThatLanguage() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        claims.state(Status.IN_PROGRESS, LocalDate.of(2026, 3, 3), "Kemi filluar.");
        claims.report(world.milestones().getFirst(), Status.IN_PROGRESS, today.day());

        assertThat(html(world.reference(), Language.EN, today.day()))
                .contains("as stated by the institution, 3\u00a0March\u00a02026, Gazette of Nowhere")
                .contains("<blockquote lang=\"sq\">");
        assertThat(html(world.reference(), Language.SQ, today.day()))
                .contains("sipas deklarimit të institucionit, 3\u00a0mars\u00a02026, Gazette of Nowhere")
                .contains("<blockquote lang=\"sq\">Kemi filluar.")
                .contains("<blockquote lang=\"sr-Latn\">");
        assertThat(html(world.reference(), Language.SR, today.day()))
                .as("the Serbian words on the Serbian page")
                .contains("<blockquote lang=\"sr-Latn\">Završeno.");
    }

    @Test
    void bothReasonsStandSideBySide() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        claims.report(Status.IMPLEMENTED, today.day(), "Sve je gotovo.");
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "One register is empty.");
        claims.report(world.milestones().getFirst(), Status.IMPLEMENTED, today.day());

        var html = html(world.reference(), Language.EN, today.day());
        var gaps = html.substring(html.indexOf("id=\"gaps\""), html.indexOf("id=\"milestones\""));

        assertThat(gaps)
                .contains("Sve je gotovo.", "One register is empty.")
                .contains("Završeno.", "It is not verified.", "Two people of the portal have not agreed yet");
        assertThat(html).contains("reports: Implemented");
    }

    @Test
    void whyAnEarlierStatusDifferedStaysReadable() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        claims.report(Status.IMPLEMENTED, today.day(), "Sve je gotovo.");
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "The register was empty then.");
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "It is half full now.");

        var html = html(world.reference(), Language.EN, today.day());
        var story = html.substring(html.indexOf("id=\"timeline\""));
        assertThat(story)
                .contains(
                        "Why the status differs from the milestones or from the owner", "The register was empty then.")
                .doesNotContain("It is half full now.");
        assertThat(html).contains("It is half full now.");
    }

    @Test
    void anInstitutionsAccountHasDenominatorsAndDaysAndNoSum() {
        var world = sample.world();
        var due = LocalDate.of(2026, 3, 3);
        ask(world, LocalDate.of(2026, 2, 1), due);
        ask(world, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        answer(world, LocalDate.of(2026, 2, 5));
        var claims = new Claims(sample, world);
        claims.report(Status.IMPLEMENTED, today.day(), "Gotovo.");
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "Not all of it.");

        assertThat(institution(world, Language.EN))
                .contains(
                        "Asked 2 times: 1 answered (accepted: 1), 1 unanswered for 206 days (due 1\u00a0May\u00a02026).")
                .contains("answered: Accepted<")
                .contains("<td>no answer for 206 days (due 1\u00a0May\u00a02026)</td>")
                .contains("Responsible for 1 recommendation: leads 1; 0 of 1 implemented.")
                .contains("It has made 1 statement about progress.")
                .contains("Of 1 that can be held against what we found, 1 differs.");
        assertThat(institution(world, Language.SR))
                .contains(
                        "Pitana 2 puta: odgovorila 1 put (prihvaćeno: 1), 1 bez odgovora 206 dana (rok 1.\u00a0maja\u00a02026.).")
                .contains("<td>bez odgovora 206 dana (rok 1.\u00a0maja\u00a02026.)</td>")
                .contains("Odgovorna za 1 preporuku: kao glavni nosilac za 1; sprovedeno: 0 od 1.");
        assertThat(institution(world, Language.SR_CYRL))
                .contains("<td>без одговора 206 дана (рок 1.\u00a0маја\u00a02026.)</td>")
                .contains("Одговорна за 1 препоруку: као главни носилац за 1; спроведено: 0 од 1.");
        assertThat(institution(world, Language.SQ))
                .contains("<td>pa përgjigje prej 206 ditësh (afati 1\u00a0maj\u00a02026)</td>")
                .contains("Përgjegjës për 1 rekomandim: bartës kryesor në 1; të zbatuara");
        assertThat(institution(sample.world(), Language.EN))
                .contains("It has not been asked here yet.", "It has made no statement about progress yet.");
    }

    @Test
    void whatIsRebuiltFromTheFactsIsWhatWasStoredWithClaims() {
        var parted = sample.owned();
        var claims = new Claims(sample, parted.world());
        claims.report(Status.IMPLEMENTED, today.day().minusDays(30), "Gotovo.");
        claims.find(
                parted.world().recommendation(), Status.IN_PROGRESS, today.day().minusDays(20), "No.");
        claims.reportOnPart(parted.part(), Status.IN_PROGRESS, today.day().minusDays(10));
        var stored = all();

        standings.rebuild();

        assertThat(stored).anySatisfy(row -> assertThat(row).containsEntry("gaps", 1));
        assertThat(all()).isEqualTo(stored);
    }

    /** As the owner's part ends, without anybody's deed for it yet. */
    private void relieveTomorrow(World world) {
        var duties = db.sql("select id from assignment where institution_id = ?")
                .param(world.institution().id())
                .query(UUID.class)
                .list();
        for (var duty : duties) {
            db.sql("""
                            insert into assignment (id, recommendation_id, institution_id, part, act, true_from,
                                true_precision, approval_id, provenance, expert_must_confirm)
                            select ?, recommendation_id, institution_id, 'ENDED', act, ?, 'DAY', approval_id,
                                provenance, expert_must_confirm
                            from assignment where id = ?""").params(UUID.randomUUID(), today.day().plusDays(1), duty).update();
        }
        standings.rebuild();
    }

    private List<Map<String, Object>> all() {
        return db.sql("select * from standing order by recommendation_id, act, valid_from")
                .query()
                .listOfRows();
    }

    private Map<String, Object> stored(String reference, LocalDate day) {
        return db.sql("""
                        select * from standing where reference = ? and valid_from <= ? and valid_until > ?
                        order by act desc""").params(reference, day, day).query().listOfRows().getFirst();
    }

    private BoardLine.Said said(World world) {
        return line(world, today.day()).said();
    }

    /** Under which filters the board shows it on a day. */
    private List<BoardFilter.Gap> found(World world, LocalDate day) {
        return List.of(BoardFilter.Gap.values()).stream()
                .filter(gap ->
                        boards
                                .lines(BoardFilter.ALL.withGap(Optional.of(gap)), Language.EN, asOf(day), 0, 10_000)
                                .stream()
                                .anyMatch(line -> line.reference().equals(world.reference())))
                .toList();
    }

    private BoardLine line(World world, LocalDate day) {
        return boards.lines(BoardFilter.ALL, Language.EN, asOf(day), 0, 10_000).stream()
                .filter(line -> line.reference().equals(world.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static BoardFilter paper(World world) {
        return BoardFilter.ALL.with(Narrowing.NONE.withPublication(Optional.of(world.slug())));
    }

    /** The row of the recommendation on the plain board. */
    private String board(World world) {
        var html = new String(
                pages.board(paper(world), Visit.inside(Language.EN, boards.now(), ""))
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        var from = html.indexOf("<span class=\"row-ref\">" + world.reference() + "<");
        return html.substring(from, html.indexOf("</li>", from));
    }

    private ItemPage page(String reference, LocalDate day) {
        return items.item(reference, Language.EN, asOf(day)).orElseThrow();
    }

    private String html(String reference, Language reader, LocalDate day) {
        return new String(
                pages.item(reference, Visit.inside(reader, asOf(day), "recommendations/" + reference))
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private String institution(World world, Language reader) {
        var slug = page(world.reference(), today.day())
                .institutions()
                .getFirst()
                .first()
                .slug();
        var page = registers.institution(slug, reader, boards.now()).orElseThrow();
        return new String(
                pages.institution(page, Visit.inside(reader, boards.now(), "institutions/" + slug)),
                StandardCharsets.UTF_8);
    }

    private AsOf asOf(LocalDate day) {
        return new AsOf(boards.now().act(), day);
    }

    private void ask(World world, LocalDate on, LocalDate due) {
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
                                FuzzyDate.of(on),
                                Channel.LETTER,
                                due,
                                DateOrigin.LEGAL,
                                Sample.words("How far are you?"),
                                Sample.words("By law"))),
                world.contributor(),
                null);
    }

    private void answer(World world, LocalDate on) {
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
                                FuzzyDate.of(on),
                                Position.ACCEPTED,
                                Channel.PORTAL,
                                Sample.words("We accept."),
                                null)),
                world.official(),
                null);
    }
}
