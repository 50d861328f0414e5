package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.answerable.Happenings;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.drafting.NewDraft;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.TextId;
import org.answerable.wording.RewordingContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Serbian in Cyrillic script: the same page, its words derived, what somebody said left as it was said. */
@ProductTest
@AutoConfigureMockMvc
class CyrillicPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Test
    void wordsAndContentAreInCyrillic() {
        var world = sample.world("Objaviti ugovore NATO-a");

        var page = read("/sr-Cyrl/recommendations/" + world.reference());

        assertThat(page)
                .contains("<html lang=\"sr-Cyrl\">")
                .contains("<title>" + world.reference() + " ср: Објавити уговоре NATO-а – Answerable</title>")
                .contains("Питање још није постављено")
                .doesNotContain("Pitanje još nije postavljeno")
                .doesNotContain("Not translated yet")
                .doesNotContain("није преведено");
    }

    @Test
    void thePageInLatinStaysInLatin() {
        var world = sample.world("Objaviti ugovore");

        assertThat(read("/sr/recommendations/" + world.reference()))
                .contains("<html lang=\"sr-Latn\">")
                .contains("sr: Objaviti ugovore")
                .doesNotContain("Објавити");
    }

    @Test
    void theSwitchStaysOnThePageAndItsFilters() {
        assertThat(read("/sr/?status=in-progress&sort=title"))
                .contains("<a href=\"/sr-Cyrl/?status=in-progress&amp;sort=title\" lang=\"sr-Cyrl\""
                        + " hreflang=\"sr-Cyrl\">Српски</a>")
                .contains("<a href=\"/sq/?status=in-progress&amp;sort=title\" lang=\"sq\" hreflang=\"sq\">Shqip</a>");
        assertThat(read("/sr-Cyrl/?status=in-progress&sort=title"))
                .contains("<a href=\"/sr/?status=in-progress&amp;sort=title\" lang=\"sr-Latn\""
                        + " hreflang=\"sr-Latn\">Srpski</a>");
    }

    @Test
    void whatAnInstitutionSaidStaysInTheScriptInWhichItSaidIt() {
        var world = sample.world();
        sample.publish(
                Happenings.answer(world, today.day(), Position.ACCEPTED, "Prihvatamo u celini."),
                world.official(),
                null);

        assertThat(read("/sr-Cyrl/recommendations/" + world.reference()))
                .contains(
                        "<blockquote lang=\"sr-Latn\"><span lang=\"sr-Latn\">Prihvatamo u celini.</span></blockquote>")
                .doesNotContain("Прихватамо у целини.");
    }

    @Test
    void newWordsAreComparedInTheReadersScript() {
        var world = sample.world("Objaviti račune");
        var text = db.sql("select title_text from recommendation where id = ?")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single();
        var words = Map.of(Language.EN, "Publish", Language.SR, "Objaviti ugovore");
        sample.publish(
                new NewDraft(
                        DraftKind.REWORDING,
                        world.publication(),
                        null,
                        world.recommendation(),
                        text,
                        new RewordingContent(
                                new TextId(text), words, Language.EN, null, Sample.words("Lakše čitanje"))),
                world.contributor(),
                world.approver());

        assertThat(read("/sr-Cyrl/recommendations/" + world.reference()))
                .contains("<ins>")
                .contains("уговоре")
                .contains("рачуне")
                .contains("Лакше читање")
                .doesNotContain("ugovore");
    }

    @Test
    void aBrowserThatAsksForCyrillicGetsIt() {
        assertThat(led("sr-Cyrl-RS,sr;q=0.8")).isEqualTo("/sr-Cyrl/");
        assertThat(led("sr-Latn-RS")).isEqualTo("/sr/");
        assertThat(led("sr")).isEqualTo("/sr/");
    }

    private String led(String accepted) {
        var answer = http.get()
                .uri(URI.create("/"))
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange()
                .getResponse();
        return String.valueOf(answer.getHeader(HttpHeaders.LOCATION));
    }

    private String read(String address) {
        return new PublicReader(http).text(address);
    }
}
