package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.desk.Desk;
import org.answerable.drafting.NewDraft;
import org.answerable.handover.HandoverContent;
import org.answerable.journey.Browser;
import org.answerable.journey.Journey;
import org.answerable.milestone.MoveContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.answerable.wording.RewordingContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@Journey
class PublicPagesIT {

    @Autowired
    Sample sample;

    @Autowired
    Desk desk;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Value("${local.server.port}")
    int port;

    @Test
    void readersFindEveryPageInEveryLanguageOnEveryScreen(Browser browser) {
        var world = sample.world("Publish waiting times every month");
        sample.evidence(world, "A first table of waiting times was published.");
        sample.assessment(world, Status.IN_PROGRESS, "A first table is out; it is not monthly yet.");

        for (var language : List.of("sq", "sr", "sr-Cyrl", "en")) {
            for (var width : language.equals("sq") ? List.of(1280, 320) : List.of(320)) {
                var page = browser.visitor(language, width, 900);
                for (var path : List.of(
                        "/",
                        "/recommendations/" + world.reference(),
                        "/institutions/" + slug(world.institution()),
                        "/publications/" + world.slug(),
                        "/changes",
                        "/orphaned",
                        "/data",
                        "/contact",
                        "/method",
                        "/accessibility",
                        "/privacy",
                        "/imprint",
                        "/not-there")) {
                    page.navigate("/" + language + path);
                    var name = path.equals("/") ? "board" : path.substring(1).replaceAll("[/].*", "");
                    if (width == 1280 || language.equals("sr-Cyrl")) {
                        browser.examine(page, name + "-" + language + "-" + width);
                    }
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s fits into %d pixels in %s", path, width, language)
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void theSumOpensWithoutAScriptAndFitsTheSmallestScreen(Browser browser) {
        var world = sample.divided().world();
        sample.verified(world);

        for (var language : List.of("sq", "sr", "en")) {
            for (var width : List.of(1280, 320)) {
                var page = browser.visitor(language, width, 900);
                page.navigate("/" + language + "/recommendations/" + world.reference());
                page.click(".sum > summary");

                assertThat(page.locator(".sum tfoot").isVisible()).isTrue();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("the sum fits into %d pixels in %s", width, language)
                        .isEqualTo(true);
                if (language.equals("sr")) {
                    browser.examine(page, "sum-" + language + "-" + width);
                }
            }
        }
        var page = browser.visitor("en");
        page.navigate("/en/recommendations/" + world.reference() + "#progress");
        assertThat(page.locator(".sum tfoot").isVisible())
                .as("whoever comes for the sum finds it open")
                .isTrue();
    }

    @Test
    void whatTookThePlaceOfSomethingElseFitsTheSmallestScreen(Browser browser) {
        var world = sample.world("Count the waiting in every ward");
        moved(world, 30);
        moved(world, 122);
        reworded(world, "Count the waiting in every ward of every hospital");
        var successor = handedOver(world);
        var left = sample.world("Mend what nobody has");
        sample.ends(left.institution(), today.day().minusDays(1));

        for (var language : List.of("sq", "sr", "en")) {
            for (var width : List.of(1280, 320)) {
                var page = browser.visitor(language, width, 900);
                for (var path : List.of(
                        "recommendations/" + world.reference(), "institutions/" + slug(successor), "orphaned")) {
                    page.navigate("/" + language + "/" + path);
                    if (language.equals("sr")) {
                        browser.examine(page, "moved-" + path.replaceAll("/.*", "") + "-" + width);
                    }
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s fits into %d pixels in %s", path, width, language)
                            .isEqualTo(true);
                }
            }
        }
        var page = browser.visitor("en");
        page.navigate("/en/orphaned");
        assertThat(page.locator("text=" + left.reference()).first().isVisible()).isTrue();
    }

    private void moved(World world, int days) {
        var content = new MoveContent(
                world.milestones().getFirst(),
                FuzzyDate.of(today.day()),
                null,
                FuzzyDate.of(today.day().plusDays(days)),
                DateOrigin.PROMISED,
                Sample.words("The owner said so in parliament"),
                sample.spoken(world));
        sample.publish(
                new NewDraft(
                        DraftKind.MILESTONE_MOVE, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
    }

    private void reworded(World world, String words) {
        var title = sample.as(world.contributor(), () -> desk.texts(world.recommendation())).stream()
                .filter(text -> text.kind().equals("recommendation.title"))
                .findFirst()
                .orElseThrow();
        var content = new RewordingContent(
                title.id(), Map.of(Language.EN, words), Language.EN, null, Sample.words("Every hospital was meant"));
        sample.publish(
                new NewDraft(DraftKind.REWORDING, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                world.approver());
    }

    private InstitutionId handedOver(World world) {
        var successor = sample.institution("Agency of Numbers");
        var content = new HandoverContent(
                world.institution(),
                successor,
                List.of(world.recommendation()),
                FuzzyDate.of(today.day()),
                Sample.words("The law on ministries"),
                Grounds.judgement());
        sample.publish(
                new NewDraft(DraftKind.HANDOVER, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                world.approver());
        return successor;
    }

    private String slug(InstitutionId institution) {
        return db.sql("select slug from institution where id = ?")
                .param(institution.id())
                .query(String.class)
                .single();
    }

    @Test
    void aReaderFiltersOpensAnItemAndChangesTheLanguageWithoutAScript(Browser browser) {
        var world = sample.world("Answer letters in two weeks");
        sample.assessment(world, Status.SUBSTANTIALLY_IMPLEMENTED, "Nearly all are answered in time.");
        var page = browser.visitor("en", 360, 800);

        page.navigate("/");
        assertThat(page.url()).endsWith("/en/");
        page.selectOption("#status", "substantially-implemented");
        page.click("button[type=submit]");
        assertThat(page.url()).endsWith("/en/?status=substantially-implemented");
        page.click("text=Answer letters in two weeks");
        assertThat(page.title()).startsWith(world.reference() + " Answer letters in two weeks");
        page.click("text=Shqip");
        assertThat(page.url()).endsWith("/sq/recommendations/" + world.reference());
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sq");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageOfTheAddress() throws Exception {
        assertThat(get("/sq/recommendations/nothing"))
                .satisfies(answer -> isError(answer, 404, "sq", "Kjo faqe nuk ekziston"));
        assertThat(get("/sr/institutions/nothing"))
                .satisfies(answer -> isError(answer, 404, "sr-Latn", "Ova stranica ne postoji"));
        assertThat(get("/en/publications/nothing"))
                .satisfies(answer -> isError(answer, 404, "en", "This page does not exist"));
        assertThat(get("/r/nothing")).satisfies(answer -> isError(answer, 404, "en", "This page does not exist"));
        assertThat(get("/wp-login.php")).satisfies(answer -> isError(answer, 404, "en", "This page does not exist"));
    }

    @Test
    void whatCannotBeReadOrDoneIsSaidAndTellsNothingOfTheInside() throws Exception {
        assertThat(get("/sr/?status=%3Cscript%3E"))
                .satisfies(answer -> isError(answer, 400, "sr-Latn", "Takvog izbora nema"));
        assertThat(get("/en/?sort=price")).satisfies(answer -> isError(answer, 400, "en", "There is no such choice"));
        assertThat(get("/en/recommendations/..%2f..%2fetc")).satisfies(answer -> {
            assertThat(answer.statusCode()).isBetween(400, 404);
            assertThat(answer.body()).doesNotContain("Exception");
        });
        var posted = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address("/sq/"))
                                .POST(BodyPublishers.ofString("status=x"))
                                .build(),
                        BodyHandlers.ofString());
        isError(posted, 405, "sq", "Kjo faqe vetëm mund të lexohet");
        assertThat(posted.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void whatIsRefusedBeforeAnyPageIsAskedSaysTheSameOfItself() throws Exception {
        for (var request : List.of(
                "GET /en//method", "GET /en/;x=1", "GET /en/%2e%2e/method", "TRACE /en/", "GET /sq/%zz", "GET /%00")) {
            var answer = raw(request);

            assertThat(answer)
                    .as(request)
                    .startsWith("HTTP/1.1 4")
                    .contains(
                            "Content-Security-Policy: default-src 'none'",
                            "X-Content-Type-Options: nosniff",
                            "X-Frame-Options: DENY",
                            "Referrer-Policy: same-origin")
                    .contains("<html lang=")
                    .doesNotContain("Set-Cookie", "Tomcat", "Exception");
            assertThat(answer.split("Content-Security-Policy:", -1)).as(request).hasSize(2);
        }
    }

    @Test
    void aPageIsSentOnceAndThenAskedAboutOnly() throws Exception {
        var world = sample.world();
        var path = "/en/recommendations/" + world.reference();
        var first = get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(path))
                                .header("If-None-Match", tag)
                                .build(),
                        BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static void isError(HttpResponse<String> answer, int status, String language, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\">")
                .contains(words)
                .doesNotContain("Exception")
                .doesNotContain("org.answerable");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
