package org.answerable.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.Claims;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.NewDraft;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.forms.DayField;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class ExploreViewTest extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Today today;

    @Autowired
    PublicPages pages;

    @Test
    void theSameAddressGivesTheSameRowsAsThePlainPage() {
        var world = sample.world("Äquivalent rows");
        sample.assessment(world, Status.IN_PROGRESS, "Work has begun.");
        sample.world("Another one");
        var owner = slugOfOwner(world.reference());
        var topic = line(world.reference()).topics().getFirst().slug();

        for (var query : List.of(
                "",
                "status=in-progress",
                "status=in-progress&status=not-assessed",
                "status=implemented",
                "owner=" + owner,
                "topic=" + topic,
                "status=in-progress&owner=" + owner + "&topic=" + topic,
                "gap=none",
                "gap=differ",
                "sort=title",
                "sort=changed",
                "sort=due",
                "sort=status")) {
            open("board", query);
            assertThat(firstRows()).as("rows of ?" + query).isEqualTo(rowsOfThePlainPage(query));
            assertThat(find(Anchor.class)
                            .withText("The same as a plain page")
                            .single()
                            .getHref())
                    .isEqualTo("/en/" + (query.isEmpty() ? "" : "?" + query));
        }
    }

    @Test
    void whatTheBoardDoesNotKnowIsSaidAndNothingIsLeftOut() {
        sample.world();
        for (var query : List.of("owner=nobody-at-all", "topic=nobody-at-all")) {
            open("board", query);

            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("something that this board does not know: nobody-at-all");
            assertThat(firstRows()).isEqualTo(rowsOfThePlainPage(""));
        }
    }

    @Test
    void aTitleThatIsPastItsOriginalSaysSoInTheListAndBesideIt() {
        var world = sample.world();
        sample.retitled(world, "Other words " + Sample.next());

        UI.getCurrent().navigate("board/" + world.reference(), QueryParameters.fromString("lang=sq"));

        assertThat(find(H2.class)
                        .all()
                        .getFirst()
                        .getParent()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("Origjinali ka ndryshuar");
    }

    @Test
    void aChoiceActsAtOnceAndIsKeptInTheAddress() {
        var world = sample.world();
        sample.assessment(world, Status.SUBSTANTIALLY_IMPLEMENTED, "Most of it is there.");
        open("board", "");

        test(status("Substantially implemented")).click();

        assertThat(address()).isEqualTo("board?status=substantially-implemented");
        assertThat(rows()).contains(world.reference());
        assertThat(lines()).allMatch(line -> line.status() == Status.SUBSTANTIALLY_IMPLEMENTED);
        assertThat(status("Substantially implemented").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        test(select("Order")).selectItem("by title");
        assertThat(address())
                .isIn(
                        "board?status=substantially-implemented&sort=title",
                        "board?sort=title&status=substantially-implemented");

        test(status("Substantially implemented")).click();
        assertThat(address()).isEqualTo("board?sort=title");
    }

    @Test
    void aRowOpensItsRecommendationBesideTheList() {
        var world = sample.world("Read me beside the list");
        sample.assessment(world, Status.IN_PROGRESS, "Because work has begun.");
        open("board", "status=in-progress");

        var grid = grid();
        grid.getSelectionModel().selectFromClient(line(world.reference()));

        assertThat(address()).isEqualTo("board/" + world.reference() + "?status=in-progress");
        assertThat(detail()).contains("Read me beside the list", "Because work has begun.", "Step 1 of");
        assertThat(find(Anchor.class)
                        .withText("The whole story, with timeline and sources")
                        .single()
                        .getHref())
                .isEqualTo("/en/recommendations/" + world.reference());
    }

    @Test
    void theDetailCountsAsThePlainPageDoesAndSaysWhereAReportIsFrom() {
        var world = sample.world("Drop a step");
        sample.publish(
                new NewDraft(
                        DraftKind.MILESTONE_MOVE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new MoveContent(
                                world.milestones().getLast(),
                                FuzzyDate.of(today.day()),
                                MilestoneState.DROPPED,
                                null,
                                null,
                                Sample.words("Overtaken"),
                                Grounds.judgement())),
                world.contributor(),
                world.approver());
        sample.publish(
                new NewDraft(
                        DraftKind.CLAIM,
                        world.publication(),
                        world.institution(),
                        world.recommendation(),
                        null,
                        new ClaimContent(
                                world.recommendation(),
                                null,
                                world.institution(),
                                FuzzyDate.of(today.day()),
                                Status.IN_PROGRESS,
                                Channel.PORTAL,
                                Wording.of(Language.EN, "We have begun."),
                                new SourceContent(
                                        SourceId.next(),
                                        EvidenceKind.OFFICIAL_DOCUMENT,
                                        "Gazette of Nowhere",
                                        "Notes of a beginning",
                                        "en",
                                        null,
                                        null,
                                        null))),
                world.official(),
                null);

        open("board/" + world.reference(), "");

        assertThat(detail())
                .contains("0 of 2 milestones")
                .doesNotContain("of 3 milestones")
                .contains("We have begun.", "Notes of a beginning", "Gazette of Nowhere");
    }

    @Test
    void whereOwnerAndPortalDifferIsAFilterOfBothBoardsAndBothReasonsStandBesideEachOther() {
        var world = sample.world("Say it twice");
        var agrees = sample.world("Say it once");
        var claims = new Claims(sample, world);
        claims.report(Status.IMPLEMENTED, today.day(), "Sve je gotovo.");
        claims.find(world.recommendation(), Status.IN_PROGRESS, today.day(), "One register is empty.");
        new Claims(sample, agrees).report(Status.IN_PROGRESS, today.day(), "Radimo.");
        new Claims(sample, agrees).find(agrees.recommendation(), Status.IN_PROGRESS, today.day(), null);

        open("board", "");
        test(select("The owner and we")).selectItem("differ");

        assertThat(address()).isEqualTo("board?gap=differ");
        assertThat(rows()).contains(world.reference()).doesNotContain(agrees.reference());
        assertThat(firstRows()).isEqualTo(rowsOfThePlainPage("gap=differ"));
        open("board", "gap=agree");
        assertThat(rows()).contains(agrees.reference()).doesNotContain(world.reference());
        assertThat(firstRows()).isEqualTo(rowsOfThePlainPage("gap=agree"));

        open("board/" + world.reference(), "gap=differ");
        assertThat(detail())
                .contains("The owner says “Implemented”, we found “In progress”.")
                .contains("as stated by the institution")
                .contains("What we found, and why", "One register is empty.");
        assertThat(Cells.card(line(world.reference()), pages.face(Visit.inside(Language.EN, boards.now(), "")))
                        .getElement()
                        .getTextRecursively())
                .contains("The owner says “Implemented”, we found “In progress”.");
    }

    @Test
    void theDetailSaysForWhichPartsAnOwnerAnswers() {
        var divided = sample.divided();

        open("board/" + divided.world().reference(), "");

        assertThat(detail()).contains("lead (" + divided.partReference() + ")");
    }

    @Test
    void aLinkOpensListAndRecommendationAndLettersOfTheReferenceDoNotMatter() {
        var world = sample.world("Linked");

        open("board/" + world.reference().toLowerCase(java.util.Locale.ROOT), "sort=title");

        assertThat(address()).isEqualTo("board/" + world.reference() + "?sort=title");
        assertThat(detail()).contains("Linked");
        assertThat(grid().asSingleSelect().getValue().reference()).isEqualTo(world.reference());
    }

    @Test
    void anEarlierDayIsShownKeptAndLeftAgain() {
        var world = sample.world("Another day");
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day().minusDays(20));
        sample.assessment(world, Status.IMPLEMENTED, "Done", today.day().minusDays(5));
        var day = today.day().minusDays(10);
        var time = "as-of=" + day + "&known=" + today.day();

        open("board/" + world.reference(), time);

        assertThat(line().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(detail())
                .contains("Begun", "On that day we had not published")
                .doesNotContain("Done");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("This page shows what was true on")
                .contains("not been published here yet on that day");
        assertThat(find(DayField.class).single().getValue()).isEqualTo(day);
        assertThat(plain()).isEqualTo("/en/?" + time);
        assertThat(find(Anchor.class)
                        .withText("The whole story, with timeline and sources")
                        .single()
                        .getHref())
                .isEqualTo("/en/recommendations/" + world.reference() + "?" + time);

        test(status("In progress")).click();
        assertThat(parameters()).contains("as-of=" + day, "known=" + today.day(), "status=in-progress");

        test(find(Button.class).withText("As of today").single()).click();
        assertThat(parameters()).containsExactly("status=in-progress");
        assertThat(find(DayField.class).single().getValue()).isNull();
    }

    @Test
    void aDayIsChosenFromTheCalendar() {
        sample.update(sample.world(), "News");
        open("board", "sort=title");

        test(find(DayField.class).single()).setValue(today.day());

        assertThat(parameters()).containsExactlyInAnyOrder("as-of=" + today.day(), "sort=title");
        assertThat(plain()).isEqualTo("/en/?sort=title&as-of=" + today.day());
    }

    @Test
    void aDayThatCannotBeShownIsSaidAndTodayShown() {
        sample.world();
        for (var bad : List.of(
                "as-of=2026-02-30",
                "as-of=" + today.day().plusDays(1),
                "known=soon",
                "as-of=1900-01-01",
                "as-of=" + today.day() + "&known=1999-01-01")) {
            open("board", bad);

            assertThat(getCurrentView().getElement().getTextRecursively())
                    .as(bad)
                    .contains("Shown instead: today.");
            assertThat(firstRows()).as(bad).isEqualTo(rowsOfThePlainPage(""));
            assertThat(plain()).isEqualTo("/en/");
        }
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        var world = sample.world();
        var content = sample.recommendation("Not agreed yet", world.institution(), world.topic());
        sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, content.id(), null, content),
                world.contributor());

        open("board", "");
        assertThat(rows()).doesNotContain(content.reference());

        open("board/" + content.reference(), "");
        assertThat(find(H1.class).single().getText()).isEqualTo("Page not found");
    }

    @Test
    void anUnknownFilterIsSaidAndNothingIsHidden() {
        open("board", "status=finished");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("does not know: finished");
        assertThat(firstRows()).isEqualTo(rowsOfThePlainPage(""));
    }

    @Test
    void onlyTheListIsLeftWhenTheRecommendationIsClosed() {
        var world = sample.world();
        open("board/" + world.reference(), "sort=title");

        test(find(Button.class)
                        .withAttribute("aria-label", "Close " + world.reference())
                        .single())
                .click();

        assertThat(address()).isEqualTo("board?sort=title");
        assertThat(find(H2.class).exists()).isFalse();
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query.isEmpty() ? "lang=en" : query + "&lang=en"));
    }

    private String address() {
        var here = UI.getCurrent().getActiveViewLocation();
        var query = here.getQueryParameters().excluding("lang").getQueryString();
        return here.getPath() + (query.isEmpty() ? "" : "?" + query);
    }

    private List<String> parameters() {
        return List.of(UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .excluding("lang")
                .getQueryString()
                .split("&", -1));
    }

    private String plain() {
        return find(Anchor.class).withText("The same as a plain page").single().getHref();
    }

    private BoardLine line() {
        return grid().asSingleSelect().getValue();
    }

    private List<String> rows() {
        return lines().stream().map(BoardLine::reference).toList();
    }

    /** As many as a plain page has. */
    private List<String> firstRows() {
        return rows().stream().limit(BoardFilter.LENGTH).toList();
    }

    private List<BoardLine> lines() {
        return grid().getGenericDataView().getItems().toList();
    }

    private List<String> rowsOfThePlainPage(String query) {
        var read = (BoardFilter.Read.Understood) BoardFilter.read(
                query.isEmpty()
                        ? java.util.Map.of()
                        : QueryParameters.fromString(query).getParameters());
        var page = new String(
                pages.board(read.filter(), Visit.inside(Language.EN, boards.now(), ""))
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        return Pattern.compile("class=\"row-ref\">([^<]+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private BoardLine line(String reference) {
        return boards.lines(BoardFilter.ALL, Language.EN, boards.now(), 0, 10_000).stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private String slugOfOwner(String reference) {
        return line(reference).owners().getFirst().slug();
    }

    @SuppressWarnings("unchecked")
    private Grid<BoardLine> grid() {
        return find(Grid.class).single();
    }

    private NativeButton status(String words) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .map(select -> (Select<?>) select)
                .orElseThrow();
    }

    private String detail() {
        return find(com.vaadin.flow.component.html.Article.class)
                .single()
                .getElement()
                .getTextRecursively();
    }
}
