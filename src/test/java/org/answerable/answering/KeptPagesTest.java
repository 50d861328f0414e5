package org.answerable.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.answerable.publishing.Touched;
import org.answerable.storage.OtherNodes;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/**
 * When a page is kept, and when it is not. To see them fail: let {@code Touches.note} forget the story or the number, let
 * {@code KeptPages.finish} keep whatever was written, or let {@code turn} begin a writing for each reader.
 */
class KeptPagesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private static final PageAddress HERE = new PageAddress("http://localhost:80", "/en/recommendations/R1", "");

    private final MovingClock clock = new MovingClock();
    private final Silent nodes = new Silent();
    private final KeptPages pages = pages(DataSize.ofMegabytes(1));

    @Test
    void aStoryIsKeptUntilSomethingIsPublishedOfItAndAListUntilAnythingIs() {
        var list = new PageAddress("http://localhost:80", "/en/", "");
        write(HERE, new Shows.Story("R1"));
        write(list, new Shows.Present());

        pages.committed(touched(DraftKind.UPDATE, "R2"));

        assertThat(isKept(HERE)).isTrue();
        assertThat(isKept(list)).isFalse();
        pages.committed(touched(DraftKind.UPDATE, "R1"));
        assertThat(isKept(HERE)).isFalse();
    }

    @Test
    void aPageOfSeveralStoriesIsKeptUntilOneOfThemGoesOnOrAnotherMayCome() {
        var several = new Shows.Stories(Set.of("R1", "R2"));
        for (var kind : DraftKind.values()) {
            for (var reference : Set.of("R1", "R3")) {
                var page = new PageAddress("http://localhost:80", "/en/publications/" + reference, kind.name());
                write(page, several);
                var act = touched(kind, reference);

                pages.committed(act);

                assertThat(isKept(page))
                        .as(kind + " of " + reference)
                        .isEqualTo(act.reach() == Touched.Reach.STORIES && !act.regroups() && reference.equals("R3"));
            }
        }
        assertThat(touched(DraftKind.HANDOVER, "R3").regroups()).isTrue();
        assertThat(touched(DraftKind.RECOMMENDATION, "R3").regroups()).isTrue();
        assertThat(touched(DraftKind.WITHDRAWAL, "R3").regroups()).isTrue();
    }

    @Test
    void whatStandsOnManyPagesDropsAllOfThePresent() {
        for (var kind : Set.of(
                DraftKind.PUBLICATION,
                DraftKind.INSTITUTION,
                DraftKind.SUCCESSION,
                DraftKind.SOURCE,
                DraftKind.REWORDING,
                DraftKind.REVIEW)) {
            var past = new PageAddress("http://localhost:80", "/en/", kind.name());
            write(HERE, new Shows.Story("R1"));
            write(past, new Shows.Past());

            pages.committed(touched(kind, "R2"));

            assertThat(isKept(HERE)).as(kind.name()).isFalse();
            assertThat(isKept(past)).as(kind.name()).isTrue();
        }
    }

    @Test
    void whatWasKnownIsKeptUntilWordsAreRemovedFromWherever() {
        write(HERE, new Shows.Past());
        pages.committed(touched(DraftKind.WITHDRAWAL, "R1"));
        clock.now = NOON.plus(Duration.ofDays(40));
        assertThat(isKept(HERE)).isTrue();

        pages.committed(touched(DraftKind.IDENTITY_REDACTION));

        assertThat(isKept(HERE)).isFalse();
        assertThat(pages.size()).as("words that were removed are in no memory").isZero();
    }

    @Test
    void aDayEndsAtMidnightOfTheInstallation() {
        write(HERE, new Shows.Story("R1"));
        clock.now = Instant.parse("2026-11-23T22:59:59.999Z");
        assertThat(isKept(HERE)).isTrue();

        clock.now = Instant.parse("2026-11-23T23:00:00Z");

        assertThat(isKept(HERE)).isFalse();
    }

    @Test
    void whoReadBeforeSomethingWasPublishedPutsNothingInItsPlace() {
        var early = begun(HERE);
        pages.committed(touched(DraftKind.UPDATE, "R1"));
        var late = begun(HERE);

        assertThat(late)
                .as("whoever comes later does not wait for what was read before")
                .isNotSameAs(early);
        finish(HERE, late, new Shows.Story("R1"));
        finish(HERE, early, new Shows.Story("R1"));
        assertThat(early.await()).as("who came before gets what was so then").isPresent();
        assertThat(pages.turn(HERE)).isSameAs(late.await().orElseThrow());
        pages.committed(touched(DraftKind.UPDATE, "R1"));
        finish(HERE, late, new Shows.Story("R1"));
        assertThat(isKept(HERE)).isFalse();
    }

    @Test
    void manyReadersAtOnceWaitForOneWriting() throws Exception {
        var written = new AtomicInteger();
        var there = new CountDownLatch(40);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = IntStream.range(0, 40)
                    .mapToObj(_ -> threads.submit(() -> {
                        var turn = pages.turn(HERE);
                        there.countDown();
                        if (turn instanceof Rendering rendering) {
                            if (rendering.begin()) {
                                written.incrementAndGet();
                                there.await();
                                finish(HERE, rendering, new Shows.Story("R1"));
                            }
                            return rendering.await().orElseThrow();
                        }
                        return (KeptPage) turn;
                    }))
                    .toList();
            var page = readers.getFirst().get();
            for (var reader : readers) {
                assertThat(reader.get()).isSameAs(page);
            }
        }
        assertThat(written).hasValue(1);
    }

    @Test
    void whatCannotBeKeptEndsTheWaitingToo() {
        var rendering = begun(HERE);
        pages.finish(HERE, rendering, Optional.empty());

        assertThat(rendering.await()).isEmpty();
        assertThat(begun(HERE)).isNotSameAs(rendering);
    }

    @Test
    void thousandsOfFiltersTakeNoMoreThanTheRoomThatThereIs() {
        var room = DataSize.ofKilobytes(300);
        var small = pages(room);
        for (var i = 0; i < 3000; i++) {
            var address = new PageAddress("http://localhost:80", "/en/", "topic=" + i);
            var rendering = (Rendering) small.turn(address);
            small.finish(address, rendering, page(rendering, new Shows.Present(), 3000));
        }
        assertThat(small.size()).isBetween(room.toBytes() / 2, room.toBytes());
    }

    @Test
    void aPageIsPackedOnceForEachWayOfUnpackingThatSomebodyAsksFor() throws Exception {
        write(HERE, new Shows.Present());
        var page = (KeptPage) pages.turn(HERE);
        var first = pages.size();
        var plain = answered(page, "identity");
        assertThat(pages.size()).as("the first reader unpacks what is kept").isEqualTo(first);

        var brotli = answered(page, "gzip, br");

        assertThat(pages.size()).as("more is kept, and weighed").isEqualTo(first + brotli.length);
        assertThat(answered(page, "br")).isEqualTo(brotli);
        var gzip = answered(page, "gzip");
        assertThat(pages.size()).isEqualTo(first + brotli.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(plain);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(plain);
        assertThat(plain).hasSize(100);
    }

    @Test
    void aPageThatIsKeptForBrotliIsUnpackedForTheOthers() throws Exception {
        var rendering = begun(HERE);
        var asked = new MockHttpServletRequest();
        asked.addHeader(HttpHeaders.ACCEPT_ENCODING, "br");
        new Shows.Present().tell(asked);
        pages.finish(HERE, rendering, rendering.page(asked, answer(3), "abc".getBytes(StandardCharsets.UTF_8)));
        var page = rendering.await().orElseThrow();

        assertThat(answered(page, "identity")).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answered(page, "gzip"))).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("abc");
    }

    private byte[] answered(KeptPage page, String unpacks) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, unpacks);
        var response = new MockHttpServletResponse();
        pages.answer(HERE, page, request, response);
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        return response.getContentAsByteArray();
    }

    @Test
    void nothingIsAnsweredFromHereWhileOthersAreNotHeardAndNothingOldAfterwards() {
        write(HERE, new Shows.Past());
        nodes.heard = false;
        assertThat(pages.isSure()).isFalse();

        pages.missed();
        nodes.heard = true;

        assertThat(pages.isSure()).isTrue();
        assertThat(isKept(HERE)).isFalse();
    }

    @Test
    void onlyWholePagesOfAVersionAndWithoutACookieAreKept() {
        var request = new MockHttpServletRequest();
        new Shows.Present().tell(request);
        var rendering = begun(HERE);
        assertThat(rendering.page(request, answer(10), new byte[10])).isPresent();

        var cookie = answer(10);
        cookie.addHeader(HttpHeaders.SET_COOKIE, "a=b");
        var error = answer(10);
        error.setStatus(404);
        var loose = answer(10);
        loose.setHeader(HttpHeaders.ETAG, "W/\"1\"");
        for (var other : Set.of(cookie, error, loose)) {
            assertThat(rendering.page(request, other, new byte[10])).isEmpty();
        }
        assertThat(rendering.page(new MockHttpServletRequest(), answer(10), new byte[10]))
                .as("nobody said what it shows")
                .isEmpty();
    }

    @Test
    void anAddressNamesAPageByWhatPagesReadOfItOnly() {
        assertThat(address("/en/recommendations/R1", "utm=1&as-of=2026-01-02&x=%20"))
                .isEqualTo(address("/en/recommendations/R1", "known=&as-of=2026-01-02"))
                .isPresent();
        assertThat(address("/en/recommendations/R1", "known=2026-01-02&as-of=2026-01-01"))
                .isEqualTo(address("/en/recommendations/R1", "as-of=2026-01-01&known=2026-01-02"));
        assertThat(address("/en/", "status=IMPLEMENTED")).isNotEqualTo(address("/en/", ""));
        for (var unclear :
                Set.of("as%2Dof=2026-01-01", "as-of=2026-1-1", "as-of", "as-of=2026-01-01&as-of=2026-01-02")) {
            assertThat(address("/en/recommendations/R1", unclear)).as(unclear).isEmpty();
        }
        for (var path : Set.of("/app/", "/en/recommendations/%52", "/en/recommendations/R1;a=b", "/en/contact", "/x")) {
            assertThat(address(path, "")).as(path).isEmpty();
        }
        assertThat(address("/en/", "q=" + "x".repeat(500))).isEmpty();
        for (var header : Set.of(HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION)) {
            var request = request("GET", "/en/", "");
            request.addHeader(header, "x");
            assertThat(PageAddress.of(request, false)).as(header).isEmpty();
        }
        assertThat(PageAddress.of(request("POST", "/en/", ""), false)).isEmpty();
        assertThat(PageAddress.of(request("HEAD", "/en/", ""), false)).isEqualTo(address("/en/", ""));
    }

    private static Optional<PageAddress> address(String path, String query) {
        return PageAddress.of(request("GET", path, query), false);
    }

    private static MockHttpServletRequest request(String method, String path, String query) {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query.isEmpty() ? null : query);
        return request;
    }

    private KeptPages pages(DataSize room) {
        return new KeptPages(nodes, new Today(clock, ZoneId.of("Europe/Belgrade")), clock, room);
    }

    private void write(PageAddress address, Shows shows) {
        finish(address, begun(address), shows);
        assertThat(isKept(address)).isTrue();
    }

    private boolean isKept(PageAddress address) {
        return pages.turn(address) instanceof KeptPage;
    }

    private Rendering begun(PageAddress address) {
        return (Rendering) pages.turn(address);
    }

    private void finish(PageAddress address, Rendering rendering, Shows shows) {
        pages.finish(address, rendering, page(rendering, shows, 100));
    }

    private static Optional<KeptPage> page(Rendering rendering, Shows shows, int length) {
        var request = new MockHttpServletRequest();
        shows.tell(request);
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return rendering.page(request, answer(length), bytes);
    }

    private static MockHttpServletResponse answer(int length) {
        var answered = new MockHttpServletResponse();
        answered.setHeader(HttpHeaders.ETAG, "\"1\"");
        answered.setContentType("text/html;charset=UTF-8");
        answered.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answered.setContentLength(length);
        return answered;
    }

    private static Touched touched(DraftKind kind, String... stories) {
        return new Touched(new ActNumber(1), kind, Set.of(stories));
    }

    private static final class Silent implements OtherNodes {

        private boolean heard = true;

        @Override
        public void listen(Listener listener) {
            throw new AssertionError("pages do not listen themselves");
        }

        @Override
        public boolean heardAll() {
            return heard;
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
