package org.answerable.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and sites that show links get. */
@ProductTest
@AutoConfigureMockMvc
class MachinesTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Cards cards;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void open() {
        reader = new PublicReader(http);
    }

    @Test
    void theListOfPagesNamesWhatIsPublishedInEveryLanguageAndNothingElse() throws Exception {
        var world = sample.world();
        var hidden = sample.hidden();

        var index = xml("/sitemap.xml");
        var parts = index.getElementsByTagName("loc");
        assertThat(parts.getLength()).isEqualTo(1);
        assertThat(parts.item(0).getTextContent()).isEqualTo("http://localhost/sitemaps/1.xml");

        var list = reader.text("/sitemaps/1.xml");
        for (var language : Language.ofPublic()) {
            assertThat(list)
                    .contains("<loc>http://localhost/" + language.code() + "/recommendations/" + world.reference()
                            + "</loc>")
                    .contains("<loc>http://localhost/" + language.code() + "/publications/" + world.slug() + "</loc>")
                    .contains("<loc>http://localhost/" + language.code() + "/accessibility</loc>")
                    .contains("hreflang=\"" + language.tag() + "\" href=\"http://localhost/" + language.code() + "/\"");
        }
        assertThat(list).doesNotContain("/" + hidden.reference() + "<");
        var part = xml("/sitemaps/1.xml");
        assertThat(part.getElementsByTagName("url").getLength() * 4)
                .isEqualTo(part.getElementsByTagName("xhtml:link").getLength());
        for (var i = 0; i < part.getElementsByTagName("loc").getLength(); i++) {
            var address =
                    part.getElementsByTagName("loc").item(i).getTextContent().replace("http://localhost", "");
            if (address.startsWith("/en/") && (i < 40 || address.endsWith(world.reference()))) {
                assertThat(reader.get(address).getStatus()).as(address).isEqualTo(200);
            }
        }
        assertThat(reader.get("/sitemaps/2.xml").getStatus()).isEqualTo(404);
        assertThat(reader.text("/robots.txt")).contains("Disallow: /app\n", "Sitemap: http://localhost/sitemap.xml");
    }

    @Test
    void aPictureIsDrawnForEveryLanguageOnceAndKept() throws IOException {
        var world = sample.world("Objaviti izveštaje o Fondu: Žitište, Đakovica, Çabra, Ë");
        sample.assessment(world, Status.IN_PROGRESS, "Begun.");
        var kept = cards.kept();
        for (var language : Language.ofPublic()) {
            var answer = reader.get("/cards/" + language.code() + "/" + world.reference() + ".png");

            assertThat(answer.getContentType()).isEqualTo("image/png");
            var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
            assertThat(image.getWidth()).isEqualTo(CardPicture.WIDTH);
            assertThat(image.getHeight()).isEqualTo(CardPicture.HEIGHT);
            assertThat(inked(image)).isGreaterThan(5_000);
        }
        var address = "/cards/en/" + world.reference() + ".png";
        var tag = reader.tag(address);
        assertThat(reader.having(address, tag)).isEqualTo(304);
        assertThat(cards.kept()).isEqualTo(kept + 4);
        sample.assessment(world, Status.IMPLEMENTED, "Done.");
        assertThat(reader.having(address, tag)).isEqualTo(200);
        sample.takeTitleAway(world);
        assertThat(cards.kept()).as("pictures of words that were removed").isZero();
        assertThat(reader.get("/cards/en/nothing.png").getStatus()).isEqualTo(404);
        assertThat(reader.get("/cards/en/" + sample.hidden().reference() + ".png")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatHasNoPictureOfItsOwnShowsTheBoards() throws IOException {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun.");
        for (var language : Language.ofPublic()) {
            var picture = "/cards/" + language.code() + ".png";
            for (var place : List.of("", "publications/" + world.slug(), "changes", "method", "data")) {
                assertThat(reader.text("/" + language.code() + "/" + place))
                        .as(place)
                        .contains("property=\"og:type\" content=\"website\"")
                        .contains("property=\"og:image\" content=\"http://localhost" + picture + "?act=");
            }
            var answer = reader.get(picture);
            assertThat(answer.getContentType()).isEqualTo("image/png");
            var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
            assertThat(image.getWidth()).isEqualTo(CardPicture.WIDTH);
            assertThat(inked(image)).isGreaterThan(5_000);
            var bar = new HashSet<Integer>();
            for (var x = 0; x < CardPicture.WIDTH; x++) {
                bar.add(image.getRGB(x, CardPicture.HEIGHT - 120));
            }
            assertThat(bar).as("in progress").contains(0xff1b62d1);
        }
        assertThat(reader.text("/en/recommendations/" + world.reference()))
                .contains("property=\"og:type\" content=\"article\"");
    }

    @Test
    void theFontHoldsEveryLetterOfTheLanguages() {
        var lettering = new Lettering();

        assertThat(("ABCÇDËEFGHIJKLMNOPQRSTUVXYZabcçdëefghijklmnopqrstuvxyzČĆĐŠŽčćđšž"
                                + "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш0123456789„“”’–…·%")
                        .codePoints()
                        .filter(letter -> !lettering.has(letter))
                        .mapToObj(Character::toString))
                .isEmpty();
    }

    @Test
    void linesAreNoWiderThanTheyMayBe() {
        var lettering = new Lettering();
        var lines = lettering.lines("word ".repeat(60) + "x".repeat(300), 40, 500, 3);

        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(lettering.width(line, 40)).isLessThanOrEqualTo(500));
        assertThat(lines.getLast()).endsWith("…");
        assertThat(lettering.lines("y".repeat(300), 40, 500, 3))
                .singleElement()
                .satisfies(line -> assertThat(lettering.width(line, 40)).isLessThanOrEqualTo(500));
    }

    @Test
    void aPageSaysInJsonLdWhatItSaysInWords() {
        var world = sample.world("Publish </script><script>alert(1)</script> & more");
        sample.evidence(world, "Seen in the gazette");
        var page = reader.text("/en/recommendations/" + world.reference());

        assertThat(page).doesNotContain("<script>alert");
        var article = graph(page).get(0);
        assertThat(article.path("@type").stringValue()).isEqualTo("Article");
        assertThat(article.path("headline").stringValue())
                .isEqualTo(world.reference() + " Publish </script><script>alert(1)</script> & more");
        assertThat(article.path("inLanguage").stringValue()).isEqualTo("en");
        assertThat(article.path("identifier").stringValue()).isEqualTo("http://localhost/r/" + world.reference());
        assertThat(article.path("isBasedOn").path("@type").stringValue()).isEqualTo("Report");
        assertThat(article.path("about").size()).isPositive();
        assertThat(article.path("citation").size()).isPositive();
        assertThat(page)
                .contains(
                        "property=\"og:image\" content=\"http://localhost/cards/en/" + world.reference() + ".png?act=")
                .contains("type=\"application/json+oembed\"");
        var list = graph(reader.text("/en/")).get(0).path("mainEntity");
        assertThat(list.path("numberOfItems").intValue()).isPositive();
        assertThat(list.path("itemListElement"))
                .extracting(one -> one.path("@id").stringValue())
                .contains(article.path("@id").stringValue());
        assertThat(graph(reader.text("/en/publications/" + world.slug()))
                        .get(0)
                        .path("mainEntity")
                        .path("@type")
                        .stringValue())
                .isEqualTo("Report");
    }

    @Test
    void thePageSaysHowMuchOfItIsInItsLanguage() {
        var world = sample.world();
        sample.retitled(world, "Publish everything");

        assertThat(reader.text("/en/recommendations/" + world.reference())).contains("Languages of this page");
        assertThat(reader.text("/sq/recommendations/" + world.reference()))
                .contains("përkthen fjalë që ndërkohë kanë ndryshuar")
                .contains("përkthime që ende nuk i ka lexuar askush");
        assertThat(reader.text("/sr-Cyrl/recommendations/" + world.reference()))
                .contains("Језици ове странице")
                .contains("преводи речи које су у међувремену измењене");
    }

    private static JsonNode graph(String page) {
        var found = DATA.matcher(page);
        assertThat(found.find()).isTrue();
        var data = new JsonMapper().readTree(found.group(1));
        assertThat(data.path("@context").stringValue()).isEqualTo("https://schema.org");
        return data.path("@graph");
    }

    private Document xml(String address) throws Exception {
        var answer = reader.get(address);
        assertThat(requireNonNull(answer.getContentType())).startsWith("application/xml");
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(document.getDocumentElement().getAttribute("xmlns"))
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        return document;
    }

    /** How many points are not paper. */
    private static long inked(BufferedImage image) {
        var inked = 0L;
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 20; y < image.getHeight(); y++) {
                inked += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
            }
        }
        return inked;
    }
}
