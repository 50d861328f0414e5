package org.answerable.face.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.answerable.Asvs;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Statements;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.answering.KeptPages;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Kept pages as readers meet them: quick, and never older than what a publisher has an answer for. To see it fail, let
 * {@code Announcements} tell of nothing, or {@code KeptPages.turn} wait for whoever is writing already.
 */
@TimeTest
class FreshPagesTest {

    private static final int WRITINGS = 12;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Statements statements;

    @Autowired
    KeptPages kept;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    PublicReader reader;

    @BeforeEach
    void read() {
        reader = new PublicReader(http);
    }

    @Test
    void theFirstReadAfterPublishingIsFreshAndOtherStoriesStayKept() {
        var world = sample.world();
        var other = sample.another(world);
        var its = List.of(
                page(world),
                "/sq/recommendations/" + world.reference(),
                page(world) + "?as-of=" + today.day(),
                "/en/changes?publication=" + world.slug(),
                "/en/publications/" + world.slug(),
                "/en/");
        its.forEach(reader::text);
        reader.text(page(other));
        its.forEach(path -> assertThat(isKept(path)).as(path).isTrue());

        sample.update(world, "The doors are open");

        assertThat(isKept(page(other))).isTrue();
        its.forEach(path -> assertThat(isKept(path)).as(path).isFalse());
        its.subList(0, 4).forEach(path -> assertThat(reader.text(path)).as(path).contains("The doors are open"));
    }

    /** Of an institution and of a publication: what is told of others leaves them kept, what may bring something drops them. */
    @Test
    void aPageOfSeveralStoriesIsKeptWhileOthersGoOn() {
        var world = sample.world();
        var other = sample.world();
        var its = List.of("/en/publications/" + world.slug(), "/en/institutions/" + slug(world));
        its.forEach(reader::text);

        sample.update(other, "Elsewhere");
        its.forEach(path -> assertThat(isKept(path)).as(path).isTrue());

        sample.assessment(world, Status.IN_PROGRESS, "Begun");
        its.forEach(path -> {
            assertThat(isKept(path)).as(path).isFalse();
            assertThat(reader.text(path)).as(path).contains("In progress");
        });
        sample.another(world);
        its.forEach(path -> assertThat(isKept(path)).as(path).isFalse());
    }

    private String slug(Sample.World world) {
        return db.sql("select slug from institution where id = ?")
                .param(world.institution().id())
                .query(String.class)
                .single();
    }

    @Test
    void readersAndWritersAtOnceAndNoPageIsOlderThanTheWritersAnswer() throws Exception {
        var world = sample.world();
        var paths = List.of(page(world), "/en/changes?publication=" + world.slug());
        var answered = new AtomicInteger(-1);
        var running = new AtomicBoolean(true);
        var read = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var readers = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(reads(paths.get(i % 2), answered, running, read)))
                    .toList();
            try {
                for (var i = 0; i < WRITINGS; i++) {
                    sample.update(world, note(i));
                    answered.set(i);
                    for (var path : paths) {
                        assertThat(reader.text(path)).as(path).contains(note(i));
                    }
                }
            } finally {
                running.set(false);
            }
            for (var each : readers) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(read.get()).isGreaterThan(WRITINGS);
    }

    private Callable<Boolean> reads(String path, AtomicInteger answered, AtomicBoolean running, AtomicInteger read) {
        return () -> {
            while (running.get()) {
                var least = answered.get();
                var text = reader.text(path);
                if (least >= 0) {
                    assertThat(text).as(path).contains(note(least));
                    read.incrementAndGet();
                }
            }
            return true;
        };
    }

    private static String note(int number) {
        return "News number %03d of this".formatted(number);
    }

    @Test
    void whoeverComesWhileAPageIsWrittenWaitsForIt() throws Exception {
        var world = sample.world();
        reader.text(page(world));
        kept.missed();
        var once = statements.of(() -> reader.text(page(world))).size();
        kept.missed();
        var before = statements.total();
        var barrier = new CyclicBarrier(30);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = IntStream.range(0, 30)
                    .mapToObj(_ -> threads.submit(() -> {
                        barrier.await();
                        return reader.text(page(world));
                    }))
                    .toList();
            for (var each : readers) {
                assertThat(each.get()).isEqualTo(reader.text(page(world)));
            }
        }
        assertThat(statements.total() - before).isEqualTo(once);
    }

    @Test
    @Asvs("3.4.3")
    void aKeptPageSaysOfItselfExactlyWhatAnyOtherSays() {
        var world = sample.world();
        for (var path : List.of(
                page(world),
                "/sr-Cyrl/",
                "/sq/method",
                "/en/accessibility",
                "/en/changes",
                page(world) + "?as-of=" + today.day())) {
            for (var encoding : List.of("identity", "gzip", "gzip, deflate, br")) {
                for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                    kept.missed();
                    var first = get(method, path, HttpHeaders.ACCEPT_ENCODING, encoding);
                    assertThat(isKept(path)).as(path).isTrue();
                    var second = get(method, path, HttpHeaders.ACCEPT_ENCODING, encoding);
                    var about = method + " " + path + " " + encoding;
                    assertThat(said(second)).as(about).isEqualTo(said(first));
                    assertThat(second.getContentAsByteArray()).as(about).isEqualTo(first.getContentAsByteArray());
                    assertThat(second.getHeader("Content-Security-Policy"))
                            .as(about)
                            .contains("default-src 'none'");
                    if (!encoding.contains("br")) {
                        var passing = get(
                                method, path, HttpHeaders.ACCEPT_ENCODING, encoding, HttpHeaders.COOKIE, "some=thing");
                        assertThat(said(passing)).as(about).isEqualTo(said(second));
                    }
                    var tag = requireNonNull(second.getHeader(HttpHeaders.ETAG));
                    var unchanged =
                            get(method, path, HttpHeaders.ACCEPT_ENCODING, encoding, HttpHeaders.IF_NONE_MATCH, tag);
                    assertThat(unchanged.getStatus()).as(about).isEqualTo(304);
                    assertThat(unchanged.getContentAsByteArray()).as(about).isEmpty();
                    assertThat(said(unchanged))
                            .as(about)
                            .containsEntry("ETag", List.of(tag))
                            .containsKey("Vary");
                }
            }
        }
    }

    @Test
    void pagesOfEarlierDaysStayUntilWordsAreRemoved() {
        var world = sample.world("Words that will be removed");
        var day = today.day();
        clock.advance(Duration.ofDays(1));
        var past = page(world) + "?as-of=" + day + "&known=" + day;
        sample.update(world, "Something of the next day");
        reader.text(past);

        sample.update(world, "Something new");
        clock.advance(Duration.ofDays(1));
        assertThat(isKept(past)).isTrue();

        sample.takeTitleAway(world);

        assertThat(kept.size()).isZero();
        assertThat(reader.text(past)).doesNotContain("<h1>Words that will be removed");
    }

    @Test
    void theDayEndsForKeptPagesToo() {
        var world = sample.world();
        var day = today.day();
        var tag = reader.tag(page(world));
        clock.advance(Duration.between(clock.instant(), today.startOf(day.plusDays(1)))
                .minusMillis(1));
        assertThat(isKept(page(world))).isTrue();

        clock.advance(Duration.ofMillis(1));

        assertThat(reader.having(page(world), tag)).isEqualTo(200);
        assertThat(reader.tag(page(world))).contains(day.plusDays(1).toString());
    }

    @Test
    void whatNobodyReadsOfAnAddressMakesNoOtherPage() {
        var world = sample.world();
        kept.missed();
        var page = reader.text(page(world));
        var size = kept.size();
        for (var i = 0; i < 50; i++) {
            assertThat(reader.text(page(world) + "?utm_source=" + i)).isEqualTo(page);
        }
        for (var refused : List.of(
                "/en/?unknown=1",
                "/en/?status=bogus",
                "/en/recommendations/nothing",
                page(world) + "?as-of=1950-01-01",
                "/en/contact",
                "/app/login")) {
            reader.get(refused);
            assertThat(isKept(refused)).as(refused).isFalse();
        }
        assertThat(kept.size()).isEqualTo(size);
        assertThat(reader.get("/en/?unknown=1").getStatus()).isEqualTo(302);
    }

    String page(Sample.World world) {
        return "/en/recommendations/" + world.reference();
    }

    /** Whether a reader is answered without a question to the database. */
    boolean isKept(String path) {
        var answers = new AtomicInteger();
        var asked = statements.of(() -> answers.set(reader.get(path).getStatus()));
        return asked.isEmpty() && answers.get() == 200;
    }

    private MockHttpServletResponse get(HttpMethod method, String path, String... headers) {
        var request = http.method(method).uri(URI.create(path));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse();
    }

    private static Map<String, List<String>> said(MockHttpServletResponse response) {
        var said = new TreeMap<String, List<String>>();
        response.getHeaderNames().forEach(name -> said.put(name, response.getHeaders(name)));
        return said;
    }
}
