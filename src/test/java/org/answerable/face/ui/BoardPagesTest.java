package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.board.BoardFilter;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A long board in pages, with what each choice would leave. */
@ProductTest
@AutoConfigureMockMvc
class BoardPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Test
    void aLongListHasPagesWithoutGapOrRepetition() {
        var world = sample.world();
        var all = new ArrayList<>(List.of(world.reference()));
        for (var index = 1; index < 52; index++) {
            all.add(sample.another(world, world.institution()).reference());
        }
        var reader = new PublicReader(http);
        var board = "/en/?publication=" + world.slug();

        var first = references(reader.text(board));
        var second = references(reader.text(board + "&page=2"));

        assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
        assertThat(all).containsAll(first).containsAll(second);
        assertThat(reader.text(board))
                .contains("rel=\"next\" href=\"" + board.replace("&", "&amp;") + "&amp;page=2\"")
                .doesNotContain("rel=\"prev\"")
                .contains("52 of ");
        theNumbersLeadOn(reader, world);
        whatIsBeyondSaysWhereTheEndIs(reader, world);
    }

    private static void theNumbersLeadOn(PublicReader reader, World world) {
        var html = reader.text("/en/?publication=" + world.slug() + "&acceptance=not-asked");

        assertThat(html)
                .contains("Not assessed yet (52)")
                .contains("Not started (0)")
                .contains("Not asked yet (52)");
        assertThat(html).as("without a script").doesNotContain("<script>", "<script src");
    }

    private static void whatIsBeyondSaysWhereTheEndIs(PublicReader reader, World world) {
        var beyond = reader.get("/en/?publication=" + world.slug() + "&page=3");

        assertThat(beyond.getStatus()).isEqualTo(404);
        assertThat(new String(beyond.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("The list has 2 pages")
                .contains("&amp;page=2\"");
        for (var page : List.of("0", "-1", "x", "99999999999")) {
            assertThat(reader.get("/en/?page=" + page).getStatus()).as(page).isEqualTo(400);
        }
    }

    @Test
    void theFirstPageHasNoNumberInItsAddress() {
        sample.world();
        var answer = new PublicReader(http).get("/en/?page=1");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("/en/");
    }

    @Test
    void theTopSaysHowFarAllIsAndWhatChangedLast() {
        var world = sample.world();
        var other = sample.another(world);
        sample.another(world);
        sample.verified(world);
        sample.assessment(other, Status.NOT_STARTED, "Nobody has begun");
        sample.assessment(other, Status.IN_PROGRESS, "Work has begun");
        var html = new PublicReader(http).text("/en/");
        var fresh =
                html.substring(html.indexOf("id=\"fresh\""), html.indexOf("</section>", html.indexOf("id=\"fresh\"")));

        assertThat(html)
                .containsPattern(
                        "<h1 class=\"sentence\">\\d+ recommendations: [^<]*\\.</h1>\\s*<p class=\"lead\">1 of \\d+ milestones verified\\. ");
        assertThat(fresh)
                .contains("<span>Milestone 1 verified by two people</span>")
                .contains("<span>Our assessment: In progress (before: Not started)</span>")
                .contains("<span>Published here for the first time</span>");
    }

    @Test
    void theHeadSaysWhichChoiceAndWhichDay() {
        var world = sample.world();
        sample.another(world);
        sample.assessment(world, Status.IN_PROGRESS, "Begun");
        var reader = new PublicReader(http);
        var all = reader.text("/en/");
        var paper = "?publication=" + world.slug();
        var some = reader.text("/en/" + paper.replace("?", "?status=in-progress&"));
        var day = today.day();

        assertThat(all).contains("<title>Where the recommendations stand – ").doesNotContain("Under this filter");
        assertThat(some)
                .contains("<title>Where the recommendations stand · In progress · ")
                .contains("<p class=\"result\">Under this filter: 1 recommendation: 1 in progress.</p>")
                .contains("<meta property=\"og:title\" content=\"Where the recommendations stand · In progress · ")
                .contains(
                        "<meta property=\"og:description\" content=\"Under this filter: 1 recommendation: 1 in progress.")
                .contains("<h1 class=\"sentence\">" + sentence(all));
        assertThat(reader.text(
                        "/sr/?status=in-progress&status=not-assessed&publication=" + world.slug() + "&as-of=" + day))
                .contains("· stanje na dan ", "Prema ovom filteru: 2 preporuke: 1 je u toku, 1 još nije procenjena.");
        assertThat(reader.text("/en/?status=implemented&publication=" + world.slug()))
                .contains("Under this filter: 0 recommendations.");
    }

    @Test
    void aChoiceThatThereIsNotIsNamedAndLeftOutAgain() {
        sample.world();
        var reader = new PublicReader(http);

        assertThat(reader.get("/en/?status=implemented&owner=nobody&utm=1")).satisfies(answer -> {
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(PublicReader.text(answer))
                    .contains("The address asks for “nobody” (Owner).", "href=\"/en/?status=implemented\"");
        });
        assertThat(reader.get("/sr/?status=%3Cb%3E" + "x".repeat(200))).satisfies(answer -> {
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(PublicReader.text(answer))
                    .contains("&lt;b&gt;" + "x".repeat(77) + "…” (Stanje)", "href=\"/sr/\"")
                    .doesNotContain("<b>");
        });
        for (var name : BoardFilter.PARAMETERS) {
            assertThat(reader.text("/sq/?" + name + "=There-Is-None"))
                    .as(name)
                    .contains("„There-Is-None“")
                    .doesNotContain("board.filter");
        }
    }

    @Test
    void theOneAddressOfAPageLeavesOutWhatIsNotOurs() {
        sample.world();
        var smaller = http.get()
                .uri("/en/data")
                .header(HttpHeaders.ACCEPT_ENCODING, "br")
                .exchange()
                .getResponse();

        assertThat(smaller.getHeader(HttpHeaders.CONTENT_ENCODING))
                .as("kept as other pages are")
                .isEqualTo("br");
        assertThat(new PublicReader(http).text("/en/data?status=implemented&utm=1&as-of=" + today.day()))
                .contains("<link rel=\"canonical\" href=\"http://localhost/en/data?status=implemented\">");
    }

    private static String sentence(String html) {
        return html.substring(html.indexOf("<h1 class=\"sentence\">") + 21, html.indexOf("</h1>"));
    }

    private static List<String> references(String html) {
        return Pattern.compile("class=\"row-ref\">([^<]+)<")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
