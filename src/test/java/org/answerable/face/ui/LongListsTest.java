package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.drafting.NewDraft;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages of whoever has many recommendations. */
@ProductTest
@AutoConfigureMockMvc
class LongListsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Test
    void fiftyStandOnThePageAndAllOnTheBoard() {
        var world = sample.world();
        IntStream.range(0, 49).forEach(_ -> sample.another(world, world.institution()));
        var owner = owner(world);

        for (var page : List.of("/en/publications/" + world.slug(), "/en/institutions/" + owner)) {
            assertThat(rows(page)).hasSize(50);
            assertThat(get(page)).doesNotContain("stand here");
        }

        sample.another(world, world.institution());

        for (var page : List.of("/en/publications/" + world.slug(), "/en/institutions/" + owner)) {
            assertThat(rows(page)).hasSize(50);
            assertThat(get(page)).contains("50 of 51 stand here.");
        }
        var board = "/en/?publication=" + world.slug();
        assertThat(get("/en/publications/" + world.slug())).contains("<a href=\"" + board + "\">All of them");
        assertThat(get("/en/institutions/" + owner)).contains("<a href=\"/en/?owner=" + owner + "\">All of them");
        assertThat(rows(board)).hasSize(50);
        assertThat(rows(board + "&page=2")).hasSize(1);
        assertThat(get("/sq/publications/" + world.slug())).contains("Këtu janë 50 nga 51.");
        assertThat(get("/sr/publications/" + world.slug())).contains("Ovde je 50 od 51.");
        assertThat(get("/sr-Cyrl/publications/" + world.slug())).contains("Овде је 50 од 51.");
    }

    @Test
    void dutiesWithoutAnOwnerStandAsTheyAreNumbered() {
        var world = sample.world();
        numbered(world, "L104", 104);
        numbered(world, "L14", 14);
        numbered(world, "L9", 9);

        sample.ends(world.institution(), today.day().minusDays(3));

        assertThat(rows("/en/orphaned")).containsSubsequence("L9", "L14", "L104");
    }

    private void numbered(Sample.World world, String reference, int place) {
        var plain = sample.recommendation("Lay pipe " + place, world.institution(), world.topic());
        var content = new RecommendationContent(
                plain.id(),
                reference,
                null,
                place,
                plain.topics(),
                plain.grounds(),
                plain.title(),
                plain.asks(),
                plain.parts(),
                plain.owners(),
                plain.milestones());
        sample.publish(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, plain.id(), null, content),
                world.contributor(),
                world.approver());
    }

    private String owner(Sample.World world) {
        return db.sql("select slug from institution where id = ?")
                .param(world.institution().id())
                .query(String.class)
                .single();
    }

    /** The references to which the rows of a page lead. */
    private List<String> rows(String address) {
        return Pattern.compile("href=\"/en/recommendations/([^\"?#]+)\"")
                .matcher(get(address))
                .results()
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .toList();
    }

    private String get(String address) {
        return new PublicReader(http).text(address);
    }
}
