package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.contact.ContactForm;
import org.answerable.contact.NewMessage;
import org.answerable.contact.SendResult;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.item.Items;
import org.answerable.language.Cyrillic;
import org.answerable.opendata.Dataset;
import org.answerable.opendata.Format;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whatever can be taken away or followed: in each language, today and as of a day, nothing unpublished, no cookie. What is
 * not published is looked for on every public page as well; which those are, the routes say ({@link Addresses}).
 */
@ProductTest
@AutoConfigureMockMvc
class TakenAwayTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Autowired
    Drafts drafts;

    @Autowired
    ContactForm contact;

    @Autowired
    TestClock clock;

    @Autowired
    WebApplicationContext beans;

    @Test
    @Asvs("14.2.6")
    void aSecretThatIsNotPublishedIsInNoFileFeedAnswerOrCalendar() {
        var secret = "Zvqxsecret" + Sample.next();
        var published = "Wpublished" + Sample.next();
        var world = sample.world(published);
        sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(),
                                FuzzyDate.of(today.day()),
                                Sample.words("A note about " + secret),
                                Grounds.judgement())),
                world.contributor());
        sample.open(Happenings.question(world, today.day(), today.day().plusDays(9)), world.contributor());
        var counted = boards.board(BoardFilter.ALL, Language.EN, boards.now()).facets();
        var assessed = sample.open(
                sample.assessmentDraft(world, Status.IMPLEMENTED, "Found by " + secret), world.contributor());
        sample.as(world.contributor(), () -> drafts.submit(assessed.id(), 1));
        var token = contact.token();
        clock.advance(Duration.ofSeconds(10));
        assertThat(contact.send(
                        new NewMessage(
                                "recommendations/" + world.reference(),
                                null,
                                "What I know of " + secret,
                                secret + "@example.org",
                                ""),
                        Language.EN,
                        token,
                        "192.0.2.77"))
                .isInstanceOf(SendResult.Received.class);
        db.sql("update draft set return_note = ? where recommendation_id = ?")
                .param(secret)
                .param(world.recommendation().id())
                .update();
        db.sql("insert into institution_contact (institution_id, office, email, note, version) values (?, ?, ?, ?, 1)")
                .param(world.institution().id())
                .param("Office " + secret)
                .param(secret + "@example.invalid")
                .param("Note " + secret)
                .update();
        var found = new ArrayList<String>();
        var all = new LinkedHashSet<>(addresses(world));
        all.addAll(pages(world));
        for (var address : all) {
            var text = Unpacked.text(get(address), address).toLowerCase(Locale.ROOT);
            for (var written : List.of(secret, Cyrillic.of(secret))) {
                assertThat(text).as(address).doesNotContain(written.toLowerCase(Locale.ROOT));
            }
            if (text.contains(published.toLowerCase(Locale.ROOT))) {
                found.add(address);
            }
        }
        assertThat(found)
                .as("what is published is found by the same search")
                .hasSizeGreaterThan(60)
                .contains(
                        "/sr-Cyrl/recommendations/" + world.reference(),
                        "/en/?as-of=" + today.day(),
                        "/sq/publications/" + world.slug(),
                        "/en/changes",
                        "/embed/sr/recommendations/" + world.reference(),
                        "/en/recommendations/" + world.reference() + "/citation.bib",
                        "/sr-Cyrl/recommendations/" + world.reference() + "/feed.atom");
        assertThat(boards.board(BoardFilter.ALL, Language.EN, boards.now()).facets())
                .as("what is counted of an assessment that nobody agreed to")
                .isEqualTo(counted);
    }

    /** Every public page in every language, of today and as of a day. */
    private List<String> pages(Sample.World world) {
        var all = new ArrayList<String>();
        new Addresses(new Recipes(beans))
                .pages().values().stream()
                        .map(page -> page.of().apply(world))
                        .filter(address -> !address.equals("/error") && !address.startsWith("/api"))
                        .forEach(address -> {
                            for (var language : Language.ofPublic()) {
                                var there = address.replaceFirst(
                                        "(?<=^/|^/cards/|^/embed/)(sq|sr-Cyrl|sr|en)(?=/|$)", language.code());
                                all.add(there);
                                all.add(there + (there.contains("?") ? "%3F" : "?") + "as-of=" + today.day());
                            }
                        });
        return all;
    }

    @Test
    @Asvs("3.4.1")
    void everyAddressAnswersWithoutCookieWithStrictHeadersAndForReadingOnly() {
        var world = sample.world();
        for (var address : addresses(world)) {
            var answer = get(address);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).as(address).isNull();
            assertThat(answer.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(answer.getHeader("Content-Security-Policy")).as(address).contains("default-src 'none'");
            assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL))
                    .as(address)
                    .contains("max-age=0", "must-revalidate")
                    .doesNotContain("no-store");
            var tag = String.valueOf(answer.getHeader(HttpHeaders.ETAG));
            assertThat(tag).as(address).matches("(W/)?\"[^\"]+\"");
            var again = http.get()
                    .uri(URI.create(address))
                    .header(HttpHeaders.IF_NONE_MATCH, tag)
                    .exchange()
                    .getResponse();
            assertThat(again.getStatus()).as(address).isEqualTo(304);
            var head = http.head().uri(URI.create(address)).exchange().getResponse();
            assertThat(head.getStatus()).as(address).isEqualTo(200);
            assertThat(head.getContentAsByteArray()).as(address).isEmpty();
            assertThat(head.getContentType()).as(address).isEqualTo(answer.getContentType());
        }
    }

    @Test
    void otherMethodsLongQueriesAndUnknownValuesAreRefusedOrPassedOver() {
        var world = sample.world();
        for (var address : places(world, Language.EN)) {
            for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
                assertThat(http.method(method)
                                .uri(URI.create(address))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(method + " " + address)
                        .isEqualTo(405);
            }
            assertThat(get(address + "?unknown=" + "x".repeat(8000)).getStatus())
                    .as(address)
                    .isEqualTo(200);
            if (!address.equals("/catalog.jsonld") && !address.startsWith("/api/v1/changes") && !isFixed(address)) {
                assertThat(get(address + "?status=bogus").getStatus())
                        .as(address)
                        .isEqualTo(400);
                assertThat(get(address + "?owner=there-is-none").getStatus())
                        .as(address)
                        .isEqualTo(400);
                assertThat(get(address + "?as-of=9999-99-99").getStatus())
                        .as(address)
                        .isEqualTo(400);
            }
        }
    }

    private static boolean isFixed(String address) {
        return address.equals("/api/v1") || address.endsWith("openapi.json");
    }

    private List<String> addresses(Sample.World world) {
        var all = new ArrayList<String>();
        for (var language : Language.ofPublic()) {
            for (var place : places(world, language)) {
                var in = place.startsWith("/api") ? "?language=" + language.code() : "";
                all.add(place + in);
                if (!place.startsWith("/api/v1/changes") && !place.equals("/catalog.jsonld")) {
                    all.add(place + (in.isEmpty() ? "?" : in + "&") + "as-of=" + today.day());
                }
            }
        }
        return all;
    }

    private List<String> places(Sample.World world, Language language) {
        var owner = items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .owners()
                .getFirst()
                .slug();
        var start = "/" + language.code();
        var all = new ArrayList<>(List.of(
                start + "/data",
                start + "/data/datapackage.json",
                "/catalog.jsonld",
                "/api/v1",
                "/api/v1/openapi.json",
                "/api/v1/recommendations",
                "/api/v1/recommendations/" + world.reference(),
                "/api/v1/institutions",
                "/api/v1/institutions/" + owner,
                "/api/v1/publications",
                "/api/v1/publications/" + world.slug(),
                "/api/v1/changes"));
        for (var set : Dataset.values()) {
            for (var format : Format.values()) {
                all.add(start + "/data/" + set.slug() + "." + format.suffix());
            }
        }
        for (var file : List.of("feed.atom", "calendar.ics")) {
            all.add(start + "/" + file);
            all.add(start + "/recommendations/" + world.reference() + "/" + file);
            all.add(start + "/institutions/" + owner + "/" + file);
        }
        return all;
    }

    private MockHttpServletResponse get(String address) {
        return http.get().uri(URI.create(address)).exchange().getResponse();
    }
}
