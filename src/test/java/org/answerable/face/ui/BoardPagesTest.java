package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A long board in pages, with what each choice would leave. */
@ProductTest
@AutoConfigureMockMvc
class BoardPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

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

    private static List<String> references(String html) {
        return Pattern.compile("class=\"row-ref\">([^<]+)<")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
