package org.answerable.quoting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Status;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** A recommendation taken elsewhere. */
@ProductTest
@AutoConfigureMockMvc
class QuotingTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void open() {
        reader = new PublicReader(http);
    }

    @Test
    void aCitationIsReadByOthersAndLeadsBackToTheDay() throws Exception {
        var world = sample.world("50% of {funds} & \"more\"");
        sample.assessment(world, Status.IN_PROGRESS, "Begun.");
        var path = "/en/recommendations/" + world.reference() + "/citation.";
        var day = today.day();
        var address = "http://localhost/r/" + world.reference() + "?as-of=" + day + "&known=" + day;

        assertThat(reader.text(path + "txt")).contains(world.reference(), "In progress", address);
        var bib = new BibTeXParser().parse(new StringReader(reader.text(path + "bib")));
        assertThat(bib.getEntries().values()).singleElement().satisfies(entry -> {
            assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).contains("50\\% of \\{funds\\} \\& ");
            assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo(address);
        });
        var csl = new JsonMapper().readTree(reader.text(path + "json")).get(0);
        assertThat(csl.path("type").stringValue()).isEqualTo("webpage");
        assertThat(csl.path("URL").stringValue()).isEqualTo(address);
        assertThat(csl.path("issued").path("date-parts").get(0).get(0).intValue())
                .isEqualTo(day.getYear());
        assertThat(reader.get(path + "bib").getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + world.reference() + ".bib\"");
        assertThat(reader.get("/r/" + world.reference() + "?as-of=" + day + "&known=" + day)
                        .getHeader("Location"))
                .isEqualTo("/en/recommendations/" + world.reference() + "?as-of=" + day + "&known=" + day);
        assertThat(reader.get("/en/recommendations/nothing/citation.bib").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aCitationOfAnEarlierDayIsFrozenAndSaysWhenItWasRead() throws Exception {
        var world = sample.world();
        var then = today.day();
        clock.advance(Duration.ofDays(9));
        var now = today.day();
        var path = "/en/recommendations/" + world.reference() + "/citation.";
        var page = "/en/recommendations/" + world.reference() + "?as-of=" + then;
        var frozen = "http://localhost/r/" + world.reference() + "?as-of=" + then + "&known=" + now;
        var tag = reader.tag(page);
        var taken = reader.tag(path + "bib?as-of=" + then + "&known=" + then);

        assertThat(reader.text(page)).contains(HtmlUtils.htmlEscape(frozen));
        var csl = new JsonMapper()
                .readTree(reader.text(path + "json?as-of=" + then))
                .get(0);
        assertThat(csl.path("URL").stringValue()).isEqualTo(frozen);
        assertThat(csl.at("/issued/date-parts/0/2").intValue()).isEqualTo(then.getDayOfMonth());
        assertThat(csl.at("/accessed/date-parts/0/2").intValue()).isEqualTo(now.getDayOfMonth());
        assertThat(reader.text(path + "bib?as-of=" + then + "&known=" + then))
                .contains("as-of=" + then + "&known=" + then, "urldate = {" + now + "}", "date = {" + then + "}");
        clock.advance(Duration.ofDays(1));
        assertThat(reader.having(page, tag)).as("what it cites is another").isEqualTo(200);
        assertThat(reader.having(path + "bib?as-of=" + then + "&known=" + then, taken))
                .isEqualTo(200);
    }

    @Test
    @Asvs("3.4.6")
    void theCardAndNothingElseMayStandInAFrame() {
        var world = sample.world();
        var card = reader.get("/embed/sr-Cyrl/recommendations/" + world.reference());

        assertThat(requireNonNull(card.getHeader("Content-Security-Policy")))
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(card.getHeader("X-Frame-Options")).isNull();
        assertThat(PublicReader.text(card))
                .contains("<html lang=\"sr-Cyrl\">", "target=\"_blank\" rel=\"noopener\"")
                .doesNotContain("<script");
        for (var other :
                new String[] {"/en/recommendations/" + world.reference(), "/en/", "/oembed", "/embedded", "/en/contact"
                }) {
            assertThat(requireNonNull(reader.get(other).getHeader("Content-Security-Policy"), other))
                    .contains("frame-ancestors 'none'");
        }
        assertThat(reader.get("/embed/en/recommendations/" + sample.hidden().reference())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSiteLearnsHowToShowTheCard() throws Exception {
        var world = sample.world("A \"title\" & more");
        var url = URLEncoder.encode("http://localhost/sq/recommendations/" + world.reference(), StandardCharsets.UTF_8);

        var json = new JsonMapper().readTree(reader.text("/oembed?url=" + url + "&maxwidth=400&maxheight=200"));
        assertThat(json.path("version").stringValue()).isEqualTo("1.0");
        assertThat(json.path("type").stringValue()).isEqualTo("rich");
        assertThat(json.path("width").intValue()).isEqualTo(400);
        assertThat(json.path("height").intValue()).isEqualTo(200);
        assertThat(json.path("thumbnail_url").isMissingNode()).isTrue();
        assertThat(json.path("html").stringValue())
                .startsWith("<iframe src=\"http://localhost/embed/sq/recommendations/" + world.reference() + "\"")
                .contains("&quot;title&quot; &amp; more");

        var narrow = new JsonMapper().readTree(reader.text("/oembed?url=" + url + "&maxwidth=120&maxheight=-5"));
        assertThat(narrow.path("width").intValue())
                .as("never more than there is room")
                .isEqualTo(120);
        assertThat(narrow.path("height").intValue()).isEqualTo(1);

        var answer = reader.get("/oembed?format=xml&url=http://localhost/r/" + world.reference());
        var xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(xml.getElementsByTagName("thumbnail_width").item(0).getTextContent())
                .isEqualTo("1200");
        assertThat(answer.getHeader("Vary")).contains("Accept-Language");
    }

    @Test
    void whatIsNotOursIsNotDescribed() {
        var world = sample.world();
        var ours = "http://localhost/en/recommendations/" + world.reference();

        assertThat(reader.get("/oembed?url=" + ours + "&format=yaml").getStatus())
                .isEqualTo(501);
        assertThat(reader.get("/oembed").getStatus()).isEqualTo(400);
        for (var other : new String[] {
            "http://localhost.example.org/en/recommendations/" + world.reference(),
            "http://localhost@example.org/en/recommendations/" + world.reference(),
            "https://localhost/en/recommendations/" + world.reference(),
            "http://localhost/en/method",
            "http://localhost/en/recommendations/nothing",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "%20"
        }) {
            assertThat(reader.get("/oembed?url=" + URLEncoder.encode(other, StandardCharsets.UTF_8))
                            .getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void thePageOffersItAllWithoutAScript() {
        var world = sample.world();

        assertThat(reader.text("/en/recommendations/" + world.reference()))
                .contains("/en/recommendations/" + world.reference() + "/citation.bib")
                .contains("href=\"mailto:?subject=" + world.reference())
                .contains("&lt;iframe src=\"http://localhost/embed/en/recommendations/" + world.reference())
                .contains("href=\"/en/contact?page=recommendations/" + world.reference() + "\"")
                .doesNotContain("<script src", "onclick");
    }
}
