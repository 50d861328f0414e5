package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Statements;
import org.answerable.TimeTest;
import org.answerable.answering.KeptPages;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.fact.AsOf;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A page is one statement, whatever is on it and of whatever day; one short one before it says which moment is meant, one
 * after it brings its words (docs/adr/0023). The board asks only when words were last removed: its rows, what changed last and what can be chosen it has read before, for
 * as long as no act touches them (docs/adr/0018). The page of an institution first asks what it owns. A page that is kept
 * (docs/adr/0021) takes none.
 */
@TimeTest
class HowManyStatementsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Autowired
    Statements statements;

    @Autowired
    KeptPages kept;

    @Autowired
    Boards boards;

    @Test
    void aPageIsOneStatementBesideItsMomentAndItsWords() {
        var world = sample.world();
        sample.verified(world);
        sample.assessment(world, Status.IN_PROGRESS, "Begun");
        sample.another(world);
        var slug = db.sql("select slug from institution where id = ?")
                .param(world.institution().id())
                .query(String.class)
                .single();
        var reader = new PublicReader(http);
        var day = today.day();

        var counted = new LinkedHashMap<String, Integer>();
        counted.put("", 2);
        counted.put("?owner=" + slug, 3);
        counted.put("recommendations/" + world.reference(), 3);
        counted.put("institutions/" + slug, 4);
        counted.put("publications/" + world.slug(), 3);
        counted.put("orphaned", 3);
        counted.forEach((path, number) -> {
            for (var time : List.of("", "as-of=" + day, "as-of=" + day + "&known=" + day)) {
                var address = "/en/" + path + (time.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + time);
                asksFor(reader, address, number);
            }
        });
        asksFor(reader, "/en/changes", 5);
        asksFor(reader, "/en/changes?owner=" + slug, 5);
    }

    /** Nothing where the page is kept; else so many, the first of which says which moment is meant. */
    private void asksFor(PublicReader reader, String address, int number) {
        assertThat(reader.get(address).getStatus()).as(address).isEqualTo(200);
        assertThat(statements.of(() -> reader.text(address)))
                .as("statements of " + address + ", kept")
                .isEmpty();
        kept.missed();
        var heard = statements.of(() -> reader.text(address));
        assertThat(heard).as("statements of " + address).hasSize(number);
        assertThat(heard.getFirst()).as("the moment").hasSizeLessThan(1000);
    }

    @Test
    void afterAnActOnlyWhatItTouchedIsReadHoweverManyBoardsWereAskedForBefore() {
        var worlds = List.of(sample.world(), sample.world(), sample.world());
        boards.board(BoardFilter.ALL, Language.EN, boards.now());
        var first = statementsAfterAnActAbout(worlds.getFirst());
        for (var days = 1; days <= 700; days++) {
            boards.board(
                    BoardFilter.ALL,
                    Language.EN,
                    new AsOf(boards.now().act(), today.day().minusDays(days)));
        }

        for (var world : worlds) {
            assertThat(statementsAfterAnActAbout(world)).isEqualTo(first);
        }
    }

    private List<String> statementsAfterAnActAbout(Sample.World world) {
        sample.update(world, "It went on");
        var now = boards.now();
        return statements.of(() -> boards.board(BoardFilter.ALL, Language.EN, now));
    }

    @Test
    void whoHasThePageCostsNothingWhereItIsKeptAndTheMomentOnlyElsewhere() {
        var world = sample.world();
        var reader = new PublicReader(http);
        var day = today.day();

        for (var time : List.of("", "?as-of=" + day + "&known=" + day)) {
            var address = "/en/recommendations/" + world.reference() + time;
            var tag = reader.tag(address);
            assertThat(statements.of(
                            () -> assertThat(reader.having(address, tag)).isEqualTo(304)))
                    .as(address + ", kept")
                    .isEmpty();
            assertThat(statements.of(() -> assertThat(http.get()
                                    .uri(address)
                                    .header(HttpHeaders.COOKIE, "some=thing")
                                    .header(HttpHeaders.IF_NONE_MATCH, tag)
                                    .exchange()
                                    .getResponse()
                                    .getStatus())
                            .isEqualTo(304)))
                    .as(address)
                    .hasSize(1);
        }
    }
}
