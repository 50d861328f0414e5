package org.answerable.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Every public route, asked for every kind of day that cannot be shown: the reader is told why, in words. */
@TimeTest
class BadDaysTest {

    private static final String LANGUAGE = "/{language:sq|sr|sr-Cyrl|en}";

    /** Routes that know of no day; what changed has days of its own ({@code ChangesTest}). */
    private static final List<String> WITHOUT_DAY =
            List.of("/robots.txt", "/error", LANGUAGE + "/changes", LANGUAGE + "/orphaned");

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

    /** What is wrong with a day. */
    private record Bad(String query, int status, String why) {}

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
            if (answer.getStatus() != bad.status()
                    || !text.contains(bad.why())
                    || text.contains("Exception")
                    || !String.valueOf(answer.getHeader(HttpHeaders.CACHE_CONTROL))
                            .contains("no-store")) {
                wrong.add(route + "?" + bad.query() + " → " + answer.getStatus());
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRouteKeepsADayThatCanBeShown() {
        var reader = new PublicReader(http);
        var time = "as-of=" + today.day() + "&known=" + today.day();

        addresses(sample.world()).forEach((route, address) -> {
            var answer = reader.get(address + "?" + time);
            var kept = answer.getStatus() < 300
                    ? PublicReader.text(answer)
                    : String.valueOf(answer.getHeader(HttpHeaders.LOCATION)).replace("&", "&amp;");
            assertThat(kept).as(route).contains(time.replace("&", "&amp;"));
        });
    }

    /** By route, in English: the front door follows the browser, which asks for nothing else here. */
    private Map<String, String> addresses(Sample.World world) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("/", "/");
        addresses.put("/r/{reference}", "/r/" + world.reference());
        for (var same : List.of("", "/", "/recommendations", "/recommendations/", "/method", "/privacy", "/imprint")) {
            addresses.put(LANGUAGE + same, "/en" + same);
        }
        addresses.put(LANGUAGE + "/recommendations/{reference}", "/en/recommendations/" + world.reference());
        addresses.put(LANGUAGE + "/publications/{slug}", "/en/publications/" + world.slug());
        addresses.put(
                LANGUAGE + "/institutions/{slug}",
                "/en/institutions/"
                        + db.sql("select slug from institution where id = ?")
                                .param(world.institution().id())
                                .query(String.class)
                                .single());
        return addresses;
    }

    private List<Bad> bad() {
        var day = today.day();
        var tomorrow = day.plusDays(1);
        var unread = "cannot be read";
        var future = "has not come yet";
        return List.of(
                new Bad("as-of=2027-02-31", 400, unread),
                new Bad("as-of=yesterday", 400, unread),
                new Bad("as-of=31.12.2026", 400, unread),
                new Bad("as-of=2026-1-1", 400, unread),
                new Bad("as-of=%3Cb%3E", 400, unread),
                new Bad("as-of=" + day + "&as-of=" + day.minusDays(1), 400, unread),
                new Bad("as-of=" + day + "&known=" + day + "&known=" + day.minusDays(1), 400, unread),
                new Bad("known=soon", 400, unread),
                new Bad("as-of=" + day + "&known=2027-13-01", 400, unread),
                new Bad("as-of=" + tomorrow, 400, future),
                new Bad("as-of=9999-12-31", 400, future),
                new Bad("as-of=" + day + "&known=" + tomorrow, 400, future),
                new Bad("known=" + tomorrow, 400, future),
                new Bad("as-of=1900-01-01", 400, "Nothing that is published goes back to that day"),
                new Bad("as-of=0000-01-01", 400, "Nothing that is published goes back to that day"),
                new Bad("as-of=1900-01-01&known=" + day, 400, "Nothing that is published goes back to that day"),
                new Bad("as-of=" + day + "&known=1999-01-01", 404, "nothing had been published here"),
                new Bad("known=1999-01-01", 404, "nothing had been published here"));
    }

    private Set<String> found() {
        var found = new TreeSet<String>();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().equals("org.answerable.face.ui")) {
                found.addAll(requireNonNull(info.getPathPatternsCondition()).getPatternValues());
            }
        });
        found.removeAll(WITHOUT_DAY);
        return found;
    }
}
