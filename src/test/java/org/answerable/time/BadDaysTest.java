package org.answerable.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TimeTest;
import org.answerable.storage.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every public route, asked for every kind of day that cannot be shown: the reader is told why, in words. Routes are found
 * and not listed: one that is new is missing here.
 */
@TimeTest
class BadDaysTest {

    private static final String LANGUAGE = "/{language:sq|sr|sr-Cyrl|en}";

    private static final String API = "/api/v1";

    /**
     * Routes of today only; those that take a day inside another address ({@code /oembed}, below); and what changed, which
     * has days of its own ({@code ChangesTest}, {@code ApiTest}).
     */
    private static final List<String> WITHOUT_DAY = List.of(
            "/robots.txt",
            "/error",
            "/sitemap.xml",
            "/sitemaps/{part:[1-9][0-9]{0,5}}.xml",
            "/catalog.jsonld",
            "/oembed",
            "/app",
            "/app/",
            API,
            API + "/openapi.json",
            "/api",
            "/api/**",
            API + "/changes",
            LANGUAGE + "/changes");

    /** What leads nowhere else, or to addresses of its own form. */
    private static final List<String> IN_NO_LINK =
            List.of("/cards/", ".{format", "feed.atom", "calendar.ics", API + "/");

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    /** What is wrong with a day, as people and as programs are told. */
    private enum Why {
        UNREAD(400, "cannot be read", "The parameter \\\"as-of\\\" asks for"),
        FUTURE(400, "has not come yet", "That day has not come yet"),
        TOO_EARLY(400, "Nothing that is published goes back to that day", "The first day that can be shown is"),
        NOTHING_YET(404, "nothing had been published here", "Nothing had been published by then");

        private final int status;
        private final String toPeople;
        private final String toPrograms;

        Why(int status, String toPeople, String toPrograms) {
            this.status = status;
            this.toPeople = toPeople;
            this.toPrograms = toPrograms;
        }

        String said(String route) {
            return route.startsWith(API) ? toPrograms : toPeople;
        }
    }

    private record Bad(String query, Why why) {}

    @Test
    void everyRouteSaysWhatIsWrongWithADay() {
        var addresses = addresses(sample.world());
        assertThat(addresses.keySet())
                .as("a public route without an address here")
                .containsExactlyInAnyOrderElementsOf(found());
        var reader = new PublicReader(http);
        var wrong = new ArrayList<String>();

        addresses.forEach((route, address) -> bad().forEach(bad -> {
            var answer = reader.get(address + "?" + bad.query());
            var text = PublicReader.text(answer);
            if (answer.getStatus() != bad.why().status
                    || !text.contains(bad.why().said(route))
                    || text.contains("Exception")
                    || !String.valueOf(answer.getHeader(HttpHeaders.CACHE_CONTROL))
                            .contains("no-store")) {
                wrong.add(route + "?" + bad.query() + " → " + answer.getStatus());
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void whoShowsOurPagesElsewhereGetsNoneOfABadDay() {
        var reader = new PublicReader(http);
        var page = "http://localhost/en/recommendations/" + sample.world().reference();
        assertThat(reader.get("/oembed?url=" + page).getStatus()).isEqualTo(200);

        for (var bad : bad()) {
            var asked = URLEncoder.encode(page + "?" + bad.query().replace("%3C", "<"), StandardCharsets.UTF_8);
            assertThat(reader.get("/oembed?url=" + asked).getStatus())
                    .as(bad.query())
                    .isEqualTo(404);
        }
    }

    @Test
    void everyRouteKeepsADayThatCanBeShown() {
        var reader = new PublicReader(http);
        var time = "as-of=" + today.day() + "&known=" + today.day();

        addresses(sample.world()).forEach((route, address) -> {
            if (IN_NO_LINK.stream().anyMatch(route::contains)) {
                assertThat(reader.get(address + "?" + time).getStatus())
                        .as(route)
                        .isEqualTo(200);
                return;
            }
            var answer = reader.get(address + "?" + time);
            var kept = answer.getStatus() < 300
                    ? PublicReader.text(answer)
                    : String.valueOf(answer.getHeader(HttpHeaders.LOCATION));
            assertThat(kept.replace("&amp;", "&")).as(route).contains(time);
        });
    }

    /** By route, in English: the front door follows the browser, which asks for nothing else here. */
    private Map<String, String> addresses(Sample.World world) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("/", "/");
        addresses.put("/r/{reference}", "/r/" + world.reference());
        for (var same : List.of(
                "",
                "/",
                "/recommendations",
                "/recommendations/",
                "/method",
                "/privacy",
                "/imprint",
                "/orphaned",
                "/accessibility",
                "/contact",
                "/contact/sent",
                "/data")) {
            addresses.put(LANGUAGE + same, "/en" + same);
        }
        var item = "/recommendations/" + world.reference();
        var office = "/institutions/"
                + db.sql("select slug from institution where id = ?")
                        .param(world.institution().id())
                        .query(String.class)
                        .single();
        var paper = "/publications/" + world.slug();
        for (var file : List.of("", "/feed.atom", "/calendar.ics")) {
            addresses.put(LANGUAGE + "/recommendations/{reference}" + file, "/en" + item + file);
            addresses.put(LANGUAGE + "/institutions/{slug}" + file, "/en" + office + file);
        }
        addresses.put(LANGUAGE + "/publications/{slug}", "/en" + paper);
        addresses.put(LANGUAGE + "/feed.atom", "/en/feed.atom");
        addresses.put(LANGUAGE + "/calendar.ics", "/en/calendar.ics");
        addresses.put(LANGUAGE + "/data/datapackage.json", "/en/data/datapackage.json");
        addresses.put(LANGUAGE + "/data/{set:[a-z-]+}.{format:csv|json|xlsx}", "/en/data/milestones.csv");
        addresses.put(
                LANGUAGE + "/recommendations/{reference}/citation.{ending:txt|bib|json}",
                "/en" + item + "/citation.txt");
        addresses.put("/cards" + LANGUAGE + ".png", "/cards/en.png");
        addresses.put("/cards" + LANGUAGE + "/{reference}.png", "/cards/en/" + world.reference() + ".png");
        addresses.put("/embed" + LANGUAGE + "/recommendations/{reference}", "/embed/en" + item);
        for (var many : List.of("/recommendations", "/institutions", "/publications")) {
            addresses.put(API + many, API + many);
        }
        addresses.put(API + "/recommendations/{reference}", API + item);
        addresses.put(API + "/institutions/{slug}", API + office);
        addresses.put(API + "/publications/{slug}", API + paper);
        return addresses;
    }

    private List<Bad> bad() {
        var day = today.day();
        var tomorrow = day.plusDays(1);
        return List.of(
                new Bad("as-of=2027-02-31", Why.UNREAD),
                new Bad("as-of=yesterday", Why.UNREAD),
                new Bad("as-of=31.12.2026", Why.UNREAD),
                new Bad("as-of=2026-1-1", Why.UNREAD),
                new Bad("as-of=%3Cb%3E", Why.UNREAD),
                new Bad("as-of=" + day + "&as-of=" + day.minusDays(1), Why.UNREAD),
                new Bad("as-of=" + day + "&known=" + day + "&known=" + day.minusDays(1), Why.UNREAD),
                new Bad("known=soon", Why.UNREAD),
                new Bad("as-of=" + day + "&known=2027-13-01", Why.UNREAD),
                new Bad("as-of=" + tomorrow, Why.FUTURE),
                new Bad("as-of=9999-12-31", Why.FUTURE),
                new Bad("as-of=" + day + "&known=" + tomorrow, Why.FUTURE),
                new Bad("known=" + tomorrow, Why.FUTURE),
                new Bad("as-of=1900-01-01", Why.TOO_EARLY),
                new Bad("as-of=0000-01-01", Why.TOO_EARLY),
                new Bad("as-of=1900-01-01&known=" + day, Why.TOO_EARLY),
                new Bad("as-of=" + day + "&known=1999-01-01", Why.NOTHING_YET),
                new Bad("known=1999-01-01", Why.NOTHING_YET));
    }

    private Set<String> found() {
        var found = new TreeSet<String>();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.answerable.")) {
                found.addAll(requireNonNull(info.getPathPatternsCondition()).getPatternValues());
            }
        });
        found.removeAll(WITHOUT_DAY);
        return found;
    }
}
