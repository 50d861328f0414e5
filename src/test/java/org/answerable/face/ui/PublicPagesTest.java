package org.answerable.face.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.drafting.NewDraft;
import org.answerable.language.Wording;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ProductTest
@AutoConfigureMockMvc
class PublicPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void everyPublicRouteIsWithoutSessionAndCookieAndWithStrictHeaders() {
        var world = sample.world();
        var recipes = Map.ofEntries(
                Map.entry("/", "/"),
                Map.entry("/r/{reference}", "/r/" + world.reference()),
                Map.entry("/robots.txt", "/robots.txt"),
                Map.entry("/error", "/error"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}", "/sq"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/recommendations", "/sq/recommendations"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/recommendations/", "/sq/recommendations/"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/", "/sr/"),
                Map.entry(
                        "/{language:sq|sr|sr-Cyrl|en}/recommendations/{reference}",
                        "/en/recommendations/" + world.reference()),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/institutions/{slug}", "/en/institutions/there-is-none"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/publications/{slug}", "/sq/publications/" + world.slug()),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/orphaned", "/sq/orphaned"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/changes", "/sq/changes"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/method", "/sr/method"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/privacy", "/sq/privacy"),
                Map.entry("/{language:sq|sr|sr-Cyrl|en}/imprint", "/en/imprint"));
        var found = new TreeSet<String>();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().equals(PageController.class.getPackageName())) {
                found.addAll(requireNonNull(info.getPathPatternsCondition()).getPatternValues());
            }
        });

        assertThat(recipes.keySet())
                .as("a public route without a recipe here")
                .containsExactlyInAnyOrderElementsOf(found);
        recipes.values().forEach(this::isWithoutSessionAndWithStrictHeaders);
        isWithoutSessionAndWithStrictHeaders("/styles/public.css");
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        var world = sample.world();
        var path = "/en/recommendations/" + world.reference();
        var tag = requireNonNull(get(path).getHeader(HttpHeaders.ETAG));

        assertThat(tag).startsWith("\"").doesNotStartWith("W/");
        assertThat(get(path).getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("max-age=0")
                .contains("must-revalidate")
                .doesNotContain("no-store");
        var again = get(path, HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);

        sample.update(world, "Something happened");
        assertThat(get(path, HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void whoIsContentWithAnyVersionStillLearnsThatThereIsNone() {
        var world = sample.world();

        assertThat(get("/en/recommendations/nothing", HttpHeaders.IF_NONE_MATCH, "*")
                        .getStatus())
                .isEqualTo(404);
        assertThat(get("/en/recommendations/" + world.reference(), HttpHeaders.IF_NONE_MATCH, "*")
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void eachLanguageAndEachEncodingIsAVersionOfItsOwn() throws IOException {
        var world = sample.world();
        var plain = get("/en/recommendations/" + world.reference());
        var albanian = get("/sq/recommendations/" + world.reference());
        var zipped = get("/en/recommendations/" + world.reference(), HttpHeaders.ACCEPT_ENCODING, "deflate, gzip");
        var smaller = get("/en/recommendations/" + world.reference(), HttpHeaders.ACCEPT_ENCODING, "gzip, br");

        assertThat(List.of(plain, albanian, zipped, smaller))
                .extracting(answer -> answer.getHeader(HttpHeaders.ETAG))
                .doesNotHaveDuplicates();
        assertThat(zipped.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(smaller.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("br");
        assertThat(Decoder.decompress(smaller.getContentAsByteArray()).getDecompressedData())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(smaller.getContentAsByteArray().length).isLessThan(zipped.getContentAsByteArray().length);
        assertThat(zipped.getHeader(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray()))) {
            assertThat(new String(unzipping.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text(plain));
        }
        assertThat(get("/en/", HttpHeaders.ACCEPT_ENCODING, "gzip;q=0").getHeader(HttpHeaders.CONTENT_ENCODING))
                .isNull();
    }

    @Test
    void thePageSaysWhatItIsInItsLanguage() {
        var world = sample.world("Publish waiting times");
        var serbian = text(get("/sr/recommendations/" + world.reference()));

        assertThat(serbian)
                .contains("<html lang=\"sr-Latn\">")
                .contains("<title>" + world.reference() + " sr: Publish waiting times – Answerable</title>")
                .contains("<meta name=\"description\" content=\"" + world.reference())
                .contains("<link rel=\"canonical\" href=\"http://localhost/sr/recommendations/" + world.reference())
                .contains("hreflang=\"sq\" href=\"http://localhost/sq/recommendations/" + world.reference())
                .contains("hreflang=\"sr-Latn\" href=\"http://localhost/sr/recommendations/" + world.reference())
                .contains("hreflang=\"en\" href=\"http://localhost/en/recommendations/" + world.reference())
                .contains("hreflang=\"sr-Cyrl\" href=\"http://localhost/sr-Cyrl/recommendations/" + world.reference())
                .contains("hreflang=\"x-default\" href=\"http://localhost/r/" + world.reference() + "\"")
                .contains("Pitanje još nije postavljeno")
                .doesNotContain("What the paper asks")
                .doesNotContain("<script>", "<script src")
                .doesNotContain(" style=");
        assertThat(get("/sr/method").getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("sr-Latn");
    }

    @Test
    void whatLooksLikeAScriptIsText() {
        var world = sample.world("<script>alert(1)</script> & \"more\"");
        sample.assessment(world, Status.IN_PROGRESS, "</p><img src=x onerror=alert(2)>");
        sample.evidence(world, "javascript:alert(3) <b>bold</b>");

        for (var path :
                List.of("/en/", "/en/recommendations/" + world.reference(), "/sq/publications/" + world.slug())) {
            assertThat(text(get(path)))
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>")
                    .doesNotContain("alert(1)</script>")
                    .doesNotContain("<img")
                    .doesNotContain("<b>bold");
        }
    }

    @Test
    void whatIsNotTranslatedIsMarkedAndSpokenInItsOwnLanguage() {
        var world = sample.world();
        sample.publish(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(),
                                FuzzyDate.of(today.day()),
                                Wording.of(Language.EN, "Only in English"),
                                Grounds.judgement())),
                world.contributor(),
                null);

        assertThat(text(get("/sq/recommendations/" + world.reference())))
                .contains("<span lang=\"en\">Only in English</span>")
                .contains("Ende i papërkthyer; shfaqet në anglisht");
        assertThat(text(get("/en/recommendations/" + world.reference())))
                .contains("Only in English")
                .doesNotContain("Not translated yet");
    }

    @Test
    void anOwnerOrTopicThatThereIsNotIsNotUnderstood() {
        assertThat(get("/en/?owner=there-is-none").getStatus()).isEqualTo(400);
        assertThat(get("/en/?topic=there-is-none").getStatus()).isEqualTo(400);
    }

    private String slug(String table, UUID id) {
        return db.sql("select slug from " + table + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void aTitleThatIsPastItsOriginalOrInAnotherLanguageSaysSoWhereverItStands() {
        var world = sample.world("Publish waiting times " + Sample.next());
        var item = "/sq/recommendations/" + world.reference();
        assertThat(text(get(item))).doesNotContain("Origjinali ka ndryshuar");

        sample.retitled(world, "Publish them every month " + Sample.next());

        for (var page : List.of(item, "/sq/?publication=" + world.slug(), "/sq/publications/" + world.slug())) {
            assertThat(text(get(page))).as(page).contains("Origjinali ka ndryshuar pas këtij përkthimi");
        }
        assertThat(text(get("/en/recommendations/" + world.reference()))).doesNotContain("has changed since");
    }

    @Test
    void evidenceWithoutADayIsSaidToBeUndatedInTheStoryToo() {
        var world = sample.world();
        sample.undatedEvidence(world, "The list hangs on the wall");

        var story = text(get("/en/recommendations/" + world.reference()));

        assertThat(story.substring(story.indexOf("id=\"timeline\"")))
                .contains("Undated; it stands here by the day on which this portal published it.");
    }

    @Test
    void translationsThatNobodyReviewedSaySo() {
        var world = sample.world();

        assertThat(text(get("/sq/recommendations/" + world.reference())))
                .contains("Përkthimi ende nuk është lexuar nga një folës i gjuhës");
        assertThat(text(get("/en/recommendations/" + world.reference()))).doesNotContain("not reviewed by a speaker");
    }

    @Test
    void thePageSaysWhyItIsThatFarAndWhatWouldMoveItAndTheRowTheSameFigures() {
        var world = sample.world("Publish waiting times");
        var path = "recommendations/" + world.reference();
        assertThat(text(get("/en/" + path)))
                .contains("Why 0%, and what would move it?")
                .contains("No milestone has been verified yet, so nothing counts so far.")
                .contains("+33");

        sample.verified(world);
        var page = text(get("/en/" + path));
        var sum = page.substring(page.indexOf("<details class=\"sum\""), page.indexOf("</details>"));

        assertThat(sum)
                .contains("Why 33%, and what would move it?")
                .contains("1 of 3")
                .contains("Verified by two people")
                .contains("+34")
                .contains("67%");
        var anchors = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(sum)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(anchors).anyMatch(it -> it.startsWith("check-")).anyMatch(it -> it.startsWith("evidence-"));
        assertThat(anchors).allSatisfy(anchor -> assertThat(page).contains("id=\"" + anchor + "\""));
        var words = "1 of 3 milestones verified, progress 33%; all of this lies in the owner’s own power";
        assertThat(page).contains(words);
        assertThat(text(get("/en/publications/" + world.slug()))).contains(words);
        assertThat(text(get("/sq/" + path))).contains("Pse 33\u00a0% dhe çfarë do ta ndryshonte?");
        assertThat(text(get("/sr/" + path))).contains("Zašto 33\u00a0% i šta bi to promenilo?");
    }

    @Test
    void anAddressThatSaysTheSameOtherwiseLeadsToTheBestOne() {
        var world = sample.world();

        assertThat(get("/en/?status=&owner=&topic=&sort=").getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/en/");
        var topic = slug("topic", world.topic().id());
        assertThat(get("/en/?topic=" + topic + "&status=in-progress&utm_source=x")
                        .getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/en/?status=in-progress&topic=" + topic);
        assertThat(get("/sq").getHeader(HttpHeaders.LOCATION)).isEqualTo("/sq/");
        var shouted = get("/en/recommendations/" + world.reference().toLowerCase(java.util.Locale.ROOT));
        assertThat(shouted.getStatus()).isEqualTo(301);
        assertThat(shouted.getHeader(HttpHeaders.LOCATION)).isEqualTo("/en/recommendations/" + world.reference());
    }

    @Test
    void theFrontDoorAndThePermanentAddressAskTheBrowserForTheLanguage() {
        var world = sample.world();

        var front = get("/", HttpHeaders.ACCEPT_LANGUAGE, "de, sq-XK;q=0.8, en;q=0.5");
        assertThat(front.getStatus()).isEqualTo(302);
        assertThat(front.getHeader(HttpHeaders.LOCATION)).isEqualTo("/sq/");
        assertThat(front.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_LANGUAGE);
        assertThat(get("/", HttpHeaders.ACCEPT_LANGUAGE, "sr-Cyrl-RS").getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/sr-Cyrl/");
        assertThat(get("/", HttpHeaders.ACCEPT_LANGUAGE, "sr;q=0, hr;q=0, sq;q=0.1")
                        .getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/sq/");
        assertThat(get("/", HttpHeaders.ACCEPT_LANGUAGE, ";;;").getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/en/");
        assertThat(get("/r/" + world.reference(), HttpHeaders.ACCEPT_LANGUAGE, "sr")
                        .getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/sr/recommendations/" + world.reference());
    }

    @Test
    void theFilterIsInTheAddressAndInThePage() {
        var world = sample.world();
        sample.assessment(world, Status.SUBSTANTIALLY_IMPLEMENTED, "Nearly there.");
        var page = text(get("/en/?status=substantially-implemented"));

        assertThat(page)
                .contains("<option value=\"substantially-implemented\" selected>")
                .contains("Remove the filter: Substantially implemented")
                .contains("/en/recommendations/" + world.reference() + "\"")
                .contains("/app/board?status=substantially-implemented");
        var idle = slug(
                "institution", sample.institution("Department without duties").id());
        assertThat(text(get("/en/?owner=" + idle))).contains("No recommendation fits these filters.");
    }

    @Test
    void wordsThatAreLookedForStandInTheAddressAndInThePage() {
        var world = sample.world("Rruga e Kërnicës & \"Bërnica\"");
        sample.another(world);

        var page = text(asTyped("/en/?q=kernices+%C3%ABrnica&sort=changed"));

        assertThat(page)
                .contains("value=\"kernices ërnica\"")
                .contains("Remove the filter: “kernices ërnica”")
                .contains("/en/recommendations/" + world.reference() + "\"")
                .contains("/app/board?q=kernices+%C3%ABrnica&amp;sort=changed")
                .contains("/en/feed.atom?q=kernices+%C3%ABrnica&amp;sort=changed")
                .contains("1 of ");
        assertThat(asTyped("/en/?q=%22%3E%3Cscript%3E&status=").getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/en/?q=script");
        assertThat(text(asTyped("/sr-Cyrl/?q=%D0%BA%D0%B5%D1%80%D0%BD%D0%B8%D1%86%D0%B5%D1%81")))
                .contains("/sr-Cyrl/recommendations/" + world.reference() + "\"");
        assertThat(text(get("/en/?q=nobodyhasthis")))
                .contains("No recommendation fits these filters. The search looks for all words at once");
    }

    @Test
    void anEarlierDayIsShownByWhatIsKnownNowAndByWhatWasKnownThen() {
        var world = sample.world();
        sample.assessment(
                world, Status.IN_PROGRESS, "Work had begun", today.day().minusDays(20));
        var known = today.day();
        clock.advance(Duration.ofDays(2));
        sample.assessment(world, Status.NOT_STARTED, "Nobody had worked", known.minusDays(10));
        var path = "/en/recommendations/" + world.reference();
        var day = known.minusDays(7);

        assertThat(text(get(path + "?as-of=" + day)))
                .contains("Work had begun", "Nobody had worked", "by all that we have published until now");
        assertThat(text(get(path + "?as-of=" + day + "&known=" + known)))
                .contains("Work had begun", "by what we had published by the end of")
                .doesNotContain("Nobody had worked");
        assertThat(text(get(path + "?as-of=" + known.minusDays(15))))
                .contains("Work had begun")
                .doesNotContain("Nobody had worked");
        assertThat(text(get(path))).contains("Nobody had worked").doesNotContain("class=\"then\"");
    }

    @Test
    void aPageOfAnEarlierDayLeadsToPagesOfThatDayAndBackToToday() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day().minusDays(3));
        var time = "?as-of=" + today.day().minusDays(1) + "&known=" + today.day();
        var escaped = time.replace("&", "&amp;");

        for (var path : List.of("recommendations/" + world.reference(), "publications/" + world.slug(), "")) {
            var page = text(get("/en/" + path + time));
            assertThat(page)
                    .contains("noindex")
                    .contains("href=\"/sq/" + path + escaped + "\"")
                    .contains("href=\"/en/" + path + "\"")
                    .containsPattern("rel=\"canonical\" href=\"[^\"?]*/en/" + path + "\"")
                    .contains("href=\"/en/method" + escaped + "\"");
        }
        assertThat(text(get("/en/?publication=" + world.slug() + time.replace("?", "&"))))
                .contains("href=\"/en/recommendations/" + world.reference() + escaped + "\"")
                .contains("name=\"as-of\" value=\"" + today.day().minusDays(1) + "\"")
                .contains("name=\"known\" value=\"" + today.day() + "\"")
                .contains("/en/?status=in-progress&amp;as-of=");
    }

    @Test
    void theDayEndsAtMidnightInTheInstallationsZone() {
        var world = sample.world();
        var day = today.day();
        clock.advance(
                Duration.between(clock.instant(), today.startOf(day.plusDays(1)).minusSeconds(1)));
        sample.update(world, "A second before midnight");
        clock.advance(Duration.ofSeconds(1));
        sample.update(world, "At midnight");

        assertThat(text(get("/en/recommendations/" + world.reference() + "?known=" + day)))
                .contains("A second before midnight")
                .doesNotContain("At midnight");
        assertThat(text(get("/en/recommendations/" + world.reference() + "?known=" + today.day())))
                .contains("A second before midnight", "At midnight");
    }

    @Test
    void aDayThatCannotBeShownIsAnsweredWithWhy() {
        var world = sample.world();
        var path = "/en/recommendations/" + world.reference();
        var tomorrow = today.day().plusDays(1);

        refuses(path + "?as-of=2026-02-30", 400, "cannot be read");
        refuses(path + "?as-of=yesterday", 400, "cannot be read");
        refuses(path + "?as-of=2026-03-01&as-of=2026-03-02", 400, "cannot be read");
        refuses(path + "?as-of=" + today.day() + "&known=soon", 400, "cannot be read");
        refuses(path + "?as-of=" + tomorrow, 400, "has not come yet");
        refuses(path + "?as-of=" + today.day() + "&known=" + tomorrow, 400, "has not come yet");
        refuses(path + "?as-of=1950-01-01", 400, "Nothing that is published goes back to that day");
        refuses(path + "?as-of=" + today.day() + "&known=1999-01-01", 404, "nothing had been published here");
        refuses("/en/?as-of=" + tomorrow, 400, "has not come yet");
        refuses("/sq/?as-of=" + tomorrow, 400, "ende nuk ka ardhur");
        refuses("/sr/?as-of=" + tomorrow, 400, "još nije došao");
        assertThat(get("/en/?as-of=&known=").getHeader(HttpHeaders.LOCATION)).isEqualTo("/en/");
    }

    @Test
    void whenWordsAreTakenAwayNoVersionOfAnEarlierDayStays() {
        var world = sample.world("Words to be taken away");
        var path = "/en/recommendations/" + world.reference() + "?as-of=" + today.day() + "&known=" + today.day();
        var tag = requireNonNull(get(path).getHeader(HttpHeaders.ETAG));
        assertThat(get(path, HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(304);

        sample.takeTitleAway(world);

        var again = get(path, HttpHeaders.IF_NONE_MATCH, tag);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(text(again)).doesNotContain("<h1>Words to be taken away");
    }

    @Test
    void eachPointInTimeIsAVersionOfItsOwn() {
        var world = sample.world();
        var path = "/en/recommendations/" + world.reference();
        var day = today.day();

        assertThat(List.of(path, path + "?as-of=" + day, path + "?as-of=" + day + "&known=" + day))
                .extracting(address -> get(address).getHeader(HttpHeaders.ETAG))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    private void refuses(String path, int status, String why) {
        var response = get(path);
        assertThat(response.getStatus()).as(path).isEqualTo(status);
        assertThat(text(response)).as(path).contains(why).doesNotContain("Exception");
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    private void isWithoutSessionAndWithStrictHeaders(String path) {
        var result = open(path);
        var response = result.getResponse();

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE))
                .as("cookies of " + path)
                .isEmpty();
        assertThat(response.getCookies()).as("cookies of " + path).isEmpty();
        assertThat(result.getRequest().getSession(false))
                .as("session of " + path)
                .isNull();
        assertThat(response.getHeader("Content-Security-Policy"))
                .as("policy of " + path)
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    private MvcTestResult open(String path) {
        return http.get().uri(path).exchange();
    }

    private MockHttpServletResponse asTyped(String address) {
        return http.get().uri(URI.create(address)).exchange().getResponse();
    }

    private MockHttpServletResponse get(String path) {
        return open(path).getResponse();
    }

    private MockHttpServletResponse get(String path, String header, String value) {
        return http.get().uri(path).header(header, value).exchange().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
