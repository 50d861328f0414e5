package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.answerable.storage.Today;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many readers the packaged portal serves, beside nginx that sends the same bytes in the same minute
 * (docs/speed-public.md). It asserts nothing about time, only that every answer was a page and that no session is left.
 *
 * <p>Needs {@code target/answerable.jar}, wrk and nginx. The portal is a process of its own on a PostgreSQL database; this
 * one publishes as a second node. {@code -Dbench.items=10000} says how many recommendations, {@code -Dbench.facts=5} with
 * how many facts each, {@code -Dbench.seconds=5} how long each row is asked for, {@code -Dbench.heap=256m} and
 * {@code -Dbench.room=80MB} what memory the portal and its kept pages have, {@code -Dbench.flags} what its virtual machine
 * is told besides, {@code -Dbench.only=^hot} which rows, {@code -Dbench.connections=16,64} with how many readers at once.
 */
@OnPostgres
@ProductTest
class LoadBench {

    private static final int ITEMS = Integer.getInteger("bench.items", 10_000);
    private static final int FACTS = Integer.getInteger("bench.facts", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int WRITERS = 4;
    /** So many stories go on in turn: nobody publishes a hundred notes on one in a minute. */
    private static final int STORIES = 100;

    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", "."));
    private static final List<Integer> CONNECTIONS = Arrays.stream(
                    System.getProperty("bench.connections", "16,64").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final String ITEM = "\"/sq/recommendations/C\" .. math.random(1, " + ITEMS + ")";
    private static final String BOARD = "\"/sq/\"";
    private static final String FILTERED =
            "\"/sq/?status=\" .. (%s)[math.random(1, 3)] .. \"&sort=\" .. (%s)[math.random(1, 3)]"
                    .formatted(
                            "{\"not-started\", \"in-progress\", \"implemented\"}", "{\"changed\", \"due\", \"title\"}");

    /** Readers with a cookie get nothing that was kept. */
    private static final String NOTHING_KEPT = "Cookie: nothing=kept";

    @Autowired
    Sample sample;

    @Autowired
    JdbcTemplate db;

    @Autowired
    HikariDataSource pool;

    @Autowired
    Flyway flyway;

    @Autowired
    Today today;

    @SuppressWarnings("NullAway.Init") // made when the bench begins
    private Wrk wrk;

    @Test
    void howManyReadersAreServed(@TempDir Path folder) throws Exception {
        wrk = new Wrk(folder, SECONDS);
        var many = new ManyRecommendations(sample, db, today, FACTS);
        many.fillUp(ITEMS);
        var worlds = IntStream.range(0, STORIES).mapToObj(_ -> sample.world()).toList();
        new JdbcTemplate(Objects.requireNonNull(flyway.getConfiguration().getDataSource())).execute("analyze");

        var jar = Path.of(System.getProperty("bench.jar", "target/answerable.jar"));
        var packed = Files.createDirectories(folder.resolve("packed"));
        try (var portal = Served.portal(
                jar,
                pool.getJdbcUrl(),
                "-Xmx" + System.getProperty("bench.heap", "256m") + " "
                        + System.getProperty("bench.flags", "-XX:+UseSerialGC"),
                folder.resolve("portal.log"))) {
            System.out.printf(
                    "%n%,d recommendations, %d facts each; start to first page %.1f s, then %d MiB%n",
                    ITEMS, FACTS, portal.start.toMillis() / 1e3, portal.resident());
            fetch(portal, packed);
            try (var nginx = Served.nginx(folder, packed, "/sq/board")) {
                System.out.printf(
                        "%-44s %4s %10s %8s %8s %10s %8s%n", "", "c", "a second", "p50 ms", "p99 ms", "nginx", "share");
                for (var connections : CONNECTIONS) {
                    row("hot board", connections, portal, BOARD, "", nginx, "\"/sq/board\"");
                    row("random items", connections, portal, ITEM, "", nginx, ITEM);
                    row("board, written each time", connections, portal, BOARD, NOTHING_KEPT, nginx, "\"/sq/board\"");
                    row(
                            "filtered, written each time",
                            connections,
                            portal,
                            FILTERED,
                            NOTHING_KEPT,
                            nginx,
                            "\"/sq/board\"");
                    row("random items, written each time", connections, portal, ITEM, NOTHING_KEPT, nginx, ITEM);
                    for (var pace : List.of(Duration.ofSeconds(1), Duration.ZERO)) {
                        whilePublishing("hot board", pace, connections, worlds, portal, BOARD, nginx, "\"/sq/board\"");
                        whilePublishing("random items", pace, connections, worlds, portal, ITEM, nginx, ITEM);
                    }
                }
            }
            if (asked("read on the other node")) {
                hearing(portal, worlds.getFirst());
            }
            var sessions = portal.sessions();
            System.out.printf("afterwards %d MiB, %d sessions%n", portal.resident(), sessions);
            assertThat(sessions).isZero();
        }
    }

    /** How long after a publisher has an answer here a reader there gets what was published. */
    private void hearing(Served portal, Sample.World world) {
        var path = "/sq/recommendations/" + world.reference();
        var waited = new ArrayList<Double>();
        for (var round = 0; round < 50; round++) {
            var before = portal.packed(path);
            sample.update(world, "It went on again " + round);
            var begun = System.nanoTime();
            while (Arrays.equals(before, portal.packed(path))) {
                Thread.onSpinWait();
            }
            waited.add((System.nanoTime() - begun) / 1e6);
        }
        waited.sort(null);
        System.out.printf(
                "read on the other node after: half within %.1f ms, all within %.1f ms%n",
                waited.get(waited.size() / 2), waited.getLast());
    }

    /** Takes every page once: then they are kept, and nginx has the same bytes. */
    private void fetch(Served portal, Path packed) throws IOException {
        var items = Files.createDirectories(packed.resolve("sq/recommendations"));
        Files.write(packed.resolve("sq/board.gz"), portal.packed("/sq/"));
        if (!asked("random items") && !asked("random items while 4 publish each second")) {
            return;
        }
        var begun = System.nanoTime();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var number = 1; number <= ITEMS; number++) {
                var name = "C" + number;
                two.execute(() -> write(items.resolve(name + ".gz"), portal.packed("/sq/recommendations/" + name)));
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var sizes = new ArrayList<Long>();
        for (var number = 1; number <= ITEMS; number++) {
            sizes.add(Files.size(items.resolve("C" + number + ".gz")));
        }
        sizes.sort(null);
        System.out.printf(
                "every page once, two at a time: %.0f s, %.0f a second; half are smaller than %,d bytes, board %,d%n",
                seconds, ITEMS / seconds, sizes.get(ITEMS / 2), Files.size(packed.resolve("sq/board.gz")));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean asked(String row) {
        return ONLY.matcher(row).find();
    }

    private void row(
            String what, int connections, Served portal, String next, String header, Served nginx, String there) {
        if (!asked(what)) {
            return;
        }
        wrk.ask(portal.address(), next, connections, header); // for the compiler
        var ours = wrk.ask(portal.address(), next, connections, header);
        var theirs = wrk.ask(nginx.address(), there, connections, "");
        System.out.printf(
                "%-44s %4d %,10.0f %8.2f %8.2f %,10.0f %7.1f%%%s%s%n",
                what,
                connections,
                ours.perSecond(),
                ours.median(),
                ours.slowest(),
                theirs.perSecond(),
                100 * ours.perSecond() / theirs.perSecond(),
                ours.wrong(),
                theirs.wrong());
        assertThat(ours.wrong() + theirs.wrong()).doesNotContain("Non-2xx");
    }

    /**
     * Four people publish on another node.
     *
     * @param pace from one act of each to the next; zero for as quickly as they can
     */
    private void whilePublishing(
            String what,
            Duration pace,
            int connections,
            List<Sample.World> worlds,
            Served portal,
            String next,
            Served nginx,
            String there) {
        var name = what + (pace.isZero() ? " while 4 publish at full speed" : " while 4 publish each second");
        if (!asked(name)) {
            return;
        }
        var goesOn = new AtomicBoolean(true);
        var published = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var begun = System.nanoTime();
            var deeds = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> {
                        for (var story = writer; goesOn.get(); story += WRITERS) {
                            var due = System.nanoTime() + pace.toNanos();
                            sample.update(worlds.get(story % STORIES), "It went on");
                            published.incrementAndGet();
                            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                        }
                        return published;
                    }))
                    .toList();
            row(name, connections, portal, next, "", nginx, there);
            goesOn.set(false);
            for (var deed : deeds) {
                deed.get();
            }
            System.out.printf(
                    "%44s %4s %10.0f acts a second%n", "", "", published.get() * 1e9 / (System.nanoTime() - begun));
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
