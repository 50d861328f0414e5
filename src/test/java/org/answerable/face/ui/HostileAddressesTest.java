package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** What somebody who means no good may write on the line, to a real server: told in the reader's language, never a fault. */
@ProductTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class HostileAddressesTest {

    /** As many as would take every thread of a server that gives each reader one. */
    private static final int MORE_THAN_THREADS = 250;

    /** Long enough for whoever sends something in these tests. */
    private static final String IMPATIENT = "3s";

    private static final String LONG = "a".repeat(7_000);

    @Autowired
    WebApplicationContext application;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    @Autowired
    FilterRegistrationBean<ErrorHeaders.HeadersOnErrors> errors;

    @Autowired
    UnreadableRequests unreadable;

    @Value("${server.tomcat.max-http-form-post-size}")
    @SuppressWarnings("NullAway.Init") // set before each test
    DataSize longestForm;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @SuppressWarnings("NullAway.Init") // started before each test
    private WebServer server;

    @SuppressWarnings("NullAway.Init") // made before each test
    private World world;

    /** What came back. */
    private record Answer(int status, String headers, String body) {

        String page() {
            return headers + "\n\n" + body;
        }
    }

    @BeforeEach
    void start() {
        world = sample.world();
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        factory.addErrorPages(new ErrorPage("/error"));
        var impatient = new MockEnvironment()
                .withProperty("server.tomcat.connection-timeout", IMPATIENT)
                .withProperty("server.tomcat.max-http-form-post-size", longestForm.toString());
        new TomcatWebServerFactoryCustomizer(
                        impatient, new ServerProperties(), properties(impatient), new WebProperties())
                .customize(factory);
        unreadable.customize(factory);
        server = factory.getWebServer(this::deploy);
        server.start();
    }

    private void deploy(ServletContext context) {
        var servlet = context.addServlet("pages", new DispatcherServlet(application));
        servlet.setLoadOnStartup(1);
        servlet.addMapping("/");
        context.addFilter("errors", errors.getFilter())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.ERROR), false, "/*");
        context.addFilter("security", security)
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC), false, "/*");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Asvs("16.5.1")
    void whatIsNotThereOrCannotBeReadIsToldInTheLanguageOfTheAddress() throws IOException {
        var item = "recommendations/" + world.reference();
        for (var language : Language.ofPublic()) {
            var start = "/" + language.code() + "/";
            for (var place : List.of(
                    "nothing",
                    item + "/nothing",
                    item + "/",
                    item + ";jsessionid=1",
                    "recommendations/R0",
                    "recommendations/%F0%9F%98%80",
                    "recommendations/" + "R".repeat(3000),
                    "institutions/none",
                    "publications/%27%20or%201=1--",
                    "../en/",
                    "%2e%2e/en/",
                    "/",
                    "?page=0",
                    "?page=-1",
                    "?page=900",
                    "?page=99999999999999999999",
                    "?owner=" + LONG,
                    "?owner=%FF%FE",
                    "?owner=%zz",
                    "?%zz",
                    "method?q=%",
                    "contact?page=%zz",
                    "?owner=a&owner=b",
                    "?status=%3Cscript%3E",
                    "?as-of=2026-01-01&as-of=2026-02-01",
                    "?as-of=2026-02-30",
                    "?as-of=-999999999-01-01",
                    "?as-of=%2B999999999-12-31",
                    "?known=2026-01-01&as-of=1026-01-01",
                    "changes?from=2027-01-01&to=2020-01-01",
                    "changes?from=a&from=b",
                    "changes?page=99999",
                    "data?owner=nobody",
                    "data/nothing.csv",
                    "data/recommendations.exe",
                    "feed.atom?status=bogus",
                    "calendar.ics?owner=%zz")) {
                var answer = get(start + place);
                helps(answer, language, "GET " + start + place);
            }
            helps(get("/embed" + start + "recommendations/R0"), language, "an embedded card that there is not");
            helps(get("/cards" + start + "R0.png"), language, "a picture that there is not");
        }
    }

    @Test
    @Asvs("4.1.4")
    void onlyReadingIsAnswered() throws IOException {
        for (var place : List.of("/sr/", "/sr/recommendations/" + world.reference(), "/sr/data/recommendations.csv")) {
            for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE")) {
                var answer = ask(method, place, "Content-Length: 0");
                helps(answer, Language.SR, method + " " + place);
                assertThat(answer.status()).as(method + " " + place).isEqualTo(405);
                assertThat(answer.headers()).containsIgnoringCase("\nAllow:");
            }
            for (var method : List.of("PROPFIND", "FOO", "get")) {
                var answer = ask(method, place, "Content-Length: 0");
                helps(answer, Language.SR, method + " " + place);
                assertThat(answer.status()).as(method + " " + place).isEqualTo(405);
                assertThat(answer.headers()).contains("\nAllow: GET, HEAD, OPTIONS\n");
            }
            assertThat(ask("HEAD", place)).satisfies(head -> {
                assertThat(head.status()).isEqualTo(200);
                assertThat(head.body()).isEmpty();
            });
        }
        for (var through : List.of("localhost:443", "example.invalid:443")) {
            var answer = ask("CONNECT", through);
            assertThat(answer.status()).as(through).isEqualTo(405);
            assertThat(answer.page())
                    .contains("\nAllow: GET, HEAD, OPTIONS\n", "href=\"/sq/\"", "href=\"/sr/\"", "href=\"/en/\"")
                    .containsIgnoringCase("content-security-policy: default-src 'none'")
                    .doesNotContain("CONNECT", "Tomcat");
        }
        var json = ask("POST", "/sr/contact", "Content-Type: application/json", "Content-Length: 0");
        helps(json, Language.SR, "a form that is none");
    }

    @Test
    void aQueryThatSaysTheSameInAnotherWayLeadsToTheBestAddress() throws IOException {
        for (var way : List.of("?x=" + LONG, "?" + many(600), "?page=1&page=1", "?sort=&status=")) {
            assertThat(get("/en/" + way)).as(way.substring(0, 8)).satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(302);
                assertThat(answer.headers()).contains("\nLocation: /en/\n").doesNotContainIgnoringCase("set-cookie");
            });
        }
        assertThat(get("/en/?status=implemented&status=implemented&sort=due&sort=title")
                        .headers())
                .contains("\nLocation: /en/?status=implemented&sort=title\n");
        for (var place : List.of("method", "contact", "recommendations/" + world.reference())) {
            assertThat(get("/en/" + place + "?x=" + LONG).status()).as(place).isEqualTo(200);
        }
    }

    @Test
    void partsOfAPageAreNotServedAndAskForNothing() throws IOException {
        for (var range : List.of("bytes=0-10", "bytes=99999999-", "bytes=5-1", "lines=1-2", "bytes=" + ranges())) {
            for (var place : List.of("/en/", "/en/data/recommendations.csv", "/api/v1/recommendations")) {
                assertThat(ask("GET", place, "Range: " + range).status())
                        .as(place + " " + range)
                        .isEqualTo(200);
            }
        }
        for (var header : List.of(
                "Accept: application/json",
                "Accept-Encoding: %zz;q=x",
                "If-None-Match: " + "\"x\",".repeat(300),
                "If-Modified-Since: yesterday",
                "Cookie: JSESSIONID=" + "A".repeat(3000),
                "X-Forwarded-Host: example.invalid")) {
            assertThat(ask("GET", "/en/", header)).as(header.substring(0, 12)).satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.headers()).doesNotContainIgnoringCase("set-cookie");
                assertThat(answer.body()).doesNotContain("example.invalid");
            });
        }
    }

    @Test
    void programsAreToldWhatIsWrongInTheirForm() throws IOException {
        for (var query : List.of("?cursor=" + LONG, "?cursor=%zz", "?%zz", "?limit=999999999999", "?language=%FF")) {
            assertThat(get("/api/v1/recommendations" + query))
                    .as(query.substring(0, 3))
                    .satisfies(answer -> {
                        assertThat(answer.status()).isEqualTo(400);
                        assertThat(answer.headers())
                                .contains("application/problem+json")
                                .doesNotContainIgnoringCase("set-cookie");
                        assertThat(answer.body()).contains("\"status\":400");
                    });
        }
        assertThat(get("/oembed").status()).isEqualTo(400);
        assertThat(get("/oembed?url=javascript:alert(1)").status()).isEqualTo(404);
        assertThat(get("/sitemaps/999999.xml").status()).isEqualTo(404);
    }

    @Test
    void aLanguageInOtherLettersLeadsToItsPages() throws IOException {
        for (var way : Map.of(
                        "/EN/", "/en/",
                        "/Sq", "/sq/",
                        "/sr-latn/method", "/sr/method",
                        "/sr-Latn/?sort=due", "/sr/?sort=due",
                        "/sr-cyrl/institutions/x", "/sr-Cyrl/institutions/x")
                .entrySet()) {
            var answer = get(way.getKey());
            assertThat(answer.status()).as(way.getKey()).isEqualTo(301);
            assertThat(answer.headers())
                    .contains("\nLocation: " + way.getValue() + "\n")
                    .containsIgnoringCase("content-security-policy: default-src 'none'");
        }
        for (var other : List.of("/de/", "/sr-Xxxx/", "/en/nothing", "/ENG/", "/EN/%0d%0aX:1")) {
            assertThat(get(other).status()).as(other).isBetween(400, 499);
        }
        assertThat(get("/embed/en/recommendations/R0").headers())
                .as("one answer about frames")
                .contains("frame-ancestors *")
                .doesNotContainIgnoringCase("x-frame-options");
        assertThat(get("/en/nothing").headers()).contains("frame-ancestors 'none'", "X-Frame-Options: DENY");
        assertThat(get("/en/nothing").body()).contains("href=\"/en/changes\"", "href=\"/en/contact\"");
    }

    @Test
    void whoWritesNonsenseWritesNothingToTheLogAndGetsLittleBack(CapturedOutput output) throws IOException {
        var form = "words=" + "a".repeat(70_000);
        assertThat(get("/en/?status=%E4").status()).isEqualTo(400);
        assertThat(get("/en/data?status=%E4").status()).isEqualTo(400);
        for (var sign : List.of("%CB%86", "%CB%86a", "%5E", "%5B%5D", "%CC%81", "%EF%BF%BD", "%C2%BD")) {
            assertThat(get("/en/?q=" + sign).status()).as(sign).isLessThan(500);
        }
        assertThat(get("/en/nothing?x=" + LONG).body().length()).isLessThan(6_000);
        var sent = send(
                "POST",
                "/en/contact",
                form,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length());
        assertThat(sent.status()).isEqualTo(413);
        assertThat(sent.body().length()).isLessThan(6_000);
        assertThat(ask("POST", "/en/method", "Content-Length: 0").status()).isEqualTo(405);
        assertThat(ask("POST", "/en/contact", "Content-Type: text/xml", "Content-Length: 0")
                        .status())
                .isEqualTo(415);
        assertThat(get("/oembed").status()).isEqualTo(400);

        assertThat(output.getAll()).doesNotContain("ERROR", " WARN ", "Exception");
    }

    @Test
    void readersThatAreSlowKeepNobodyWaiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < MORE_THAN_THREADS; number++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
                slow.add(socket);
                var whole = "GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
                var said = number % 25 == 0 ? whole : whole.substring(0, 20 + number % 30);
                socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(get("/en/").status()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** The server writes, the reader reads nothing and asks on until nobody is there: sooner than Tomcat would by itself. */
    @Test
    @Timeout(value = 50, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aReaderWhoStopsReadingIsLetGoOf() throws IOException {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(1024);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
            var asked = "GET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            assertThatThrownBy(() -> {
                        while (true) {
                            socket.getOutputStream().write(asked);
                        }
                    })
                    .isInstanceOf(SocketException.class);
        }
        assertThat(get("/en/").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsWaitedForLongerThanAProxyWaits() {
        var ours = properties(application.getEnvironment());

        assertThat(ours.getConnectionTimeout()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(30));
        assertThat(ours.getKeepAliveTimeout()).isGreaterThan(Duration.ofSeconds(60));
    }

    private static TomcatServerProperties properties(Environment environment) {
        return Binder.get(environment).bindOrCreate("server.tomcat", TomcatServerProperties.class);
    }

    @Test
    void filtersThatNobodyThoughtOfAreAnsweredOneAfterTheOther() throws IOException {
        for (var number = 0; number < 120; number++) {
            var known = "/en/?publication=" + world.slug() + "&as-of="
                    + today.day().minusDays(number % 3) + "&sort=" + (number % 2 == 0 ? "due" : "title");
            var answer = get(number % 2 == 0 ? "/en/?owner=nobody-" + number : known);
            assertThat(answer.status()).as(number + "").isIn(200, 302, 400, 404);
            assertThat(answer.headers()).doesNotContainIgnoringCase("set-cookie");
        }
    }

    /** The reader did something wrong, is told so in the language of the address, and where to go on; nobody keeps it. */
    private static void helps(Answer answer, Language language, String what) {
        var asked = what.substring(0, Math.min(90, what.length()));
        assertThat(answer.status()).as(asked).isBetween(400, 499);
        assertThat(answer.page())
                .as(asked)
                .contains("<html lang=\"" + language.tag() + "\"", "href=\"/" + language.code() + "/")
                .containsIgnoringCase("cache-control: no-store")
                .containsIgnoringCase("content-security-policy: default-src 'none'")
                .doesNotContainIgnoringCase("set-cookie")
                .doesNotContain("Exception", "Tomcat", "Whitelabel");
    }

    private static String many(int parameters) {
        return IntStream.range(0, parameters)
                .mapToObj(number -> "a" + number + "=1")
                .collect(Collectors.joining("&"));
    }

    private static String ranges() {
        return "0-1,".repeat(500) + "0-1";
    }

    private Answer get(String target) throws IOException {
        return ask("GET", target);
    }

    private Answer ask(String method, String target, String... headers) throws IOException {
        return send(method, target, "", headers);
    }

    private Answer send(String method, String target, String content, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(60_000);
            var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream()
                    .write((method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more
                                    + "\r\n" + content)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var parts = whole.split("\r\n\r\n", 2);
            var status = Pattern.compile("^HTTP/1\\.1 (\\d{3})").matcher(whole);
            assertThat(status.find()).as(method + " " + target).isTrue();
            return new Answer(
                    Integer.parseInt(status.group(1)),
                    parts[0].replace("\r\n", "\n") + "\n",
                    parts.length > 1 ? parts[1] : "");
        }
    }
}
