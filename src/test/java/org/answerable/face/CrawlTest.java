package org.answerable.face;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Walks the public pages as a reader who follows every link: in all languages, of today and as of a day, and to the place
 * on the page that a link names. What leads out of the world of the test, or is a choice on the board, is opened and not
 * walked into.
 */
@ProductTest
@AutoConfigureMockMvc
class CrawlTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"http://localhost([^\"]+)\">");
    private static final Pattern OTHERS = Pattern.compile(
            "/(?:recommendations|institutions|publications)/[^/?#]+|[?&](?:owner|topic|publication|status|gap|sort|from|to)=");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">[^<]*</script>");

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Test
    @Asvs("3.4.3")
    void everyLinkLeadsSomewhereAndEveryPageKeepsTheRules() {
        var world = sample.world("Publish the contracts");
        sample.evidence(world, "Seen in the gazette");
        sample.assessment(world, Status.IN_PROGRESS, "Begun.");
        var statuses = new TreeMap<String, Integer>();
        var cameFrom = new LinkedHashMap<String, String>();
        var anchors = new LinkedHashMap<String, Set<String>>();
        var pointedAt = new LinkedHashMap<String, String>();
        var open = new ArrayDeque<String>();
        for (var language : Language.ofPublic()) {
            var start = "/" + language.code() + "/recommendations/" + world.reference();
            for (var address : List.of(start, start + "?as-of=" + today.day())) {
                open.add(address);
                cameFrom.put(address, "the test");
            }
        }
        while (!open.isEmpty()) {
            var address = open.remove();
            if (statuses.containsKey(address)) {
                continue;
            }
            var answer = new PublicReader(http).get(address);
            statuses.put(address, answer.getStatus());
            var page = page(address, answer);
            anchors.put(address, anchors(page));
            links(page).forEach(link -> {
                var there = link.replaceFirst("#.*$", "");
                var to = there.isEmpty() ? address : there;
                cameFrom.putIfAbsent(to, address);
                if (link.contains("#")) {
                    pointedAt.putIfAbsent(to + link.substring(link.indexOf('#')), address);
                }
                if (isWalked(to, world)) {
                    open.add(to);
                }
            });
        }
        cameFrom.keySet().stream()
                .filter(address -> !statuses.containsKey(address))
                .forEach(address -> {
                    var answer = new PublicReader(http).get(address);
                    statuses.put(address, answer.getStatus());
                    anchors.put(address, anchors(PublicReader.text(answer)));
                });

        assertThat(statuses).hasSizeGreaterThan(100);
        assertThat(pointedAt).hasSizeGreaterThan(20);
        assertThat(pointedAt.entrySet()).allSatisfy(one -> {
            var parts = one.getKey().split("#", 2);
            assertThat(requireNonNullElse(anchors.get(parts[0]), Set.<String>of()))
                    .as("%s#%s from %s", parts[0], parts[1], one.getValue())
                    .contains(parts[1]);
        });
        assertThat(statuses.entrySet())
                .allSatisfy(one -> assertThat(one.getValue())
                        .as(one.getKey() + " from " + cameFrom.get(one.getKey()))
                        .isIn(200, 301, 302));
    }

    @Test
    void eachLanguageNamesEveryOtherAndIsNamedByIt() {
        var world = sample.world();
        for (var path : List.of(
                "", "recommendations/" + world.reference(), "publications/" + world.slug(), "method", "contact")) {
            var seen = new LinkedHashMap<Language, Map<String, String>>();
            for (var language : Language.ofPublic()) {
                seen.put(language, alternates("/" + language.code() + "/" + path));
            }
            assertThat(seen.values())
                    .as(path)
                    .allSatisfy(alternates -> assertThat(alternates)
                            .isEqualTo(seen.get(Language.EN))
                            .hasSize(Language.ofPublic().size() + 1)
                            .containsKey("x-default"));
            for (var language : Language.ofPublic()) {
                assertThat(requireNonNullElse(seen.get(Language.EN), Map.<String, String>of()))
                        .containsEntry(language.tag(), "/" + language.code() + "/" + path);
            }
        }
    }

    private Map<String, String> alternates(String address) {
        var alternates = new TreeMap<String, String>();
        ALTERNATE
                .matcher(new PublicReader(http).text(address))
                .results()
                .forEach(found -> alternates.put(found.group(1), found.group(2)));
        return alternates;
    }

    /** The HTML of a page that keeps the rules; nothing where it is none. */
    private static String page(String address, MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Set-Cookie")).as(address).isNull();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .as(address)
                .startsWith("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'")
                .doesNotContain("unsafe");
        if (answer.getStatus() != 200
                || !requireNonNullElse(answer.getContentType(), "").startsWith("text/html")) {
            return "";
        }
        var page = PublicReader.text(answer);
        assertThat(DATA.matcher(page).replaceAll(""))
                .as(address)
                .doesNotContain("<script", "<style")
                .doesNotContainPattern("<[a-z]+(?:\\s+[a-z:-]+(?:=\"[^\"]*\")?)*?\\s+(?:style|on[a-z]+)=")
                .doesNotContainPattern("(?:href|src|action)=\"\\s*javascript:")
                .containsOnlyOnce("<title>")
                .containsOnlyOnce("<h1");
        return page;
    }

    /** What an address may end with to lead to a place on the page. */
    private static Set<String> anchors(String page) {
        return ANCHOR.matcher(page).results().map(found -> found.group(1)).collect(toSet());
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&").replaceFirst("^http://localhost(?=/)", ""))
                .filter(link -> link.matches("#.*|/(?!app).*"))
                .filter(link -> !link.startsWith("/styles/"));
    }

    private static boolean isWalked(String link, Sample.World world) {
        return link.contains("/" + world.reference())
                || link.contains("/" + world.slug())
                || !OTHERS.matcher(link).find();
    }
}
