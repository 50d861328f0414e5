package org.answerable.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eight people publish at once while two read: what a reader saw as of an act never changes afterwards. */
@ProductTest
@Timeout(300)
class RacingPublishersTest {

    private static final int PUBLISHERS = 8;
    private static final int EACH = 6;

    @Autowired
    Sample sample;

    @Autowired
    JdbcClient db;

    @Test
    void actsOnlyGrowAndNoFactAppearsInAnActThatReadersHaveSeen() throws Exception {
        var worlds =
                LongStream.range(0, PUBLISHERS).mapToObj(i -> sample.world()).toList();
        var before = latest();
        var seen = new ConcurrentHashMap<Long, Integer>();
        var running = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = List.of(threads.submit(() -> read(seen, running)), threads.submit(() -> read(seen, running)));
            var barrier = new CyclicBarrier(PUBLISHERS);
            var publishers = worlds.stream()
                    .map(world -> threads.submit(() -> publish(world, barrier)))
                    .toList();
            try {
                for (var publisher : publishers) {
                    var acts = publisher.get();
                    assertThat(acts).extracting(act -> act.number().number()).isSorted();
                    assertThat(acts).extracting(Act::publishedAt).isSorted().doesNotHaveDuplicates();
                }
            } finally {
                running.set(false);
            }
            for (var reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        }

        assertThat(numbersAfter(before))
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + PUBLISHERS * EACH)
                        .boxed()
                        .toList());
        assertThat(db.sql("select number from act where number > ? order by published_at")
                        .param(before)
                        .query(Long.class)
                        .list())
                .isSorted();
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((act, facts) ->
                        assertThat(factsUpTo(act)).as("facts up to act " + act).isEqualTo(facts));
    }

    private List<Act> publish(Sample.World world, CyclicBarrier barrier) throws Exception {
        barrier.await();
        var acts = new ArrayList<Act>();
        for (int i = 0; i < EACH; i++) {
            acts.add(sample.update(world, "News " + i));
        }
        return acts;
    }

    private boolean read(Map<Long, Integer> seen, AtomicBoolean running) {
        do {
            var act = latest();
            assertThat(db.sql("select count(*) from act where number <= ?")
                            .param(act)
                            .query(Long.class)
                            .single())
                    .as("no gap below the latest act")
                    .isEqualTo(act);
            var facts = factsUpTo(act);
            assertThat(seen.merge(act, facts, (first, now) -> first)).isEqualTo(facts);
        } while (running.get());
        return true;
    }

    private int factsUpTo(long act) {
        return db.sql("select count(*) from update_note where act <= ?")
                .param(act)
                .query(Integer.class)
                .single();
    }

    private long latest() {
        return db.sql("select coalesce(max(number), 0) from act")
                .query(Long.class)
                .single();
    }

    private List<Long> numbersAfter(long act) {
        return db.sql("select number from act where number > ? order by number")
                .param(act)
                .query(Long.class)
                .list();
    }
}
