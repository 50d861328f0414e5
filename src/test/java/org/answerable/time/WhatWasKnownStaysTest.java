package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.board.Boards;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.register.PublicationPage;
import org.answerable.register.Registers;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Random people do random deeds, some of them at once; after each, everything that was known as of every earlier act is
 * what it was when that act was the latest. The seed is in every message: {@code -Dknown.seed=…} does the same again
 * (save for the order of those at once), {@code -Dknown.deeds=…} does more.
 *
 * <p>Broken by hand to see it fail: {@code act <= upTo} forgotten in {@code RungFields.checks} (a verification seen
 * before its act), in {@code StandingFields.on} (rows of later acts on the board), and in {@code TextFields.best} (new
 * words for an old title). It does not see what is wrong in the same way at all times: {@code StandingFields.on} without
 * {@code until_act} shows two rows for a day, always the same two; that fails in {@code BoardsTest}.
 */
@TimeTest
@Timeout(300)
class WhatWasKnownStaysTest {

    /** On how many deeds of one person after the other there is one of several people at once. */
    private static final int ALONE = 4;

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Registers registers;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    JdbcClient db;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    /** What was known of a publication as of an act, on the day on which that was looked at. */
    private record Known(Optional<PublicationPage> publication, Map<String, Optional<ItemPage>> items) {}

    @Test
    void whateverHappensLater(TestReporter reporter) throws Exception {
        var seed = Long.getLong("known.seed", new Random().nextLong());
        reporter.publishEntry("known.seed", Long.toString(seed));
        var random = new Random(seed);
        var deeds = new Deeds(sample, drafts, gate, db, today);
        var known = new ConcurrentSkipListMap<Long, Map.Entry<AsOf, Known>>();
        var endsOfDays = new TreeMap<String, byte[]>();
        var story = new ArrayList<String>();
        look(deeds, known);
        for (var deed = 0; deed < Integer.getInteger("known.deeds", deeds()); deed++) {
            if (deed % (ALONE + 1) == ALONE) {
                atOnce(deeds, random, known, story);
            } else {
                story.add(once(deeds, random));
            }
            look(deeds, known);
            known.values()
                    .forEach(then -> assertThat(known(
                                    deeds,
                                    then.getKey(),
                                    then.getValue().items().keySet()))
                            .as("seed %d, known as of %s, after %s", seed, then.getKey(), story)
                            .isEqualTo(then.getValue()));
            if (random.nextInt(3) == 0) {
                endTheDay(deeds, endsOfDays);
            }
        }
        endsOfDays.forEach((address, page) -> assertThat(PublicReader.text(new PublicReader(http).get(address)))
                .as("seed %d, %s, after %s", seed, address, story)
                .isEqualTo(new String(page, StandardCharsets.UTF_8)));
        assertThat(story).as("seed %d: something happened", seed).anyMatch(one -> !one.endsWith("refused"));
    }

    /** How many deeds; the longer, the more is compared with each other. */
    int deeds() {
        return 24;
    }

    private static String once(Deeds deeds, RandomGenerator random) {
        var kind = Deeds.one(List.copyOf(deeds.kinds().entrySet()), random);
        var world = Deeds.one(deeds.worlds(), random);
        return kind.getKey() + " in " + world.reference() + (kind.getValue().happens(world, random) ? "" : " refused");
    }

    /** Three people at once, while a reader looks: what is seen between two of them stays as well. */
    private void atOnce(
            Deeds deeds,
            RandomGenerator random,
            ConcurrentSkipListMap<Long, Map.Entry<AsOf, Known>> known,
            List<String> story)
            throws Exception {
        var barrier = new CyclicBarrier(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = new ArrayList<Future<String>>();
            for (var person = 0; person < 3; person++) {
                var own = new Random(random.nextLong());
                people.add(threads.submit(() -> {
                    barrier.await();
                    return once(deeds, own);
                }));
            }
            var reader = threads.submit(() -> {
                barrier.await();
                for (var glance = 0; glance < 3; glance++) {
                    look(deeds, known);
                }
                return true;
            });
            for (var person : people) {
                story.add("at once: " + person.get());
            }
            assertThat(reader.get()).isTrue();
        }
    }

    /** Keeps what is known as of the latest act; who looks first decides what has to stay. */
    private void look(Deeds deeds, ConcurrentSkipListMap<Long, Map.Entry<AsOf, Known>> known) {
        var now = boards.now();
        var references = deeds.worlds().stream().map(Sample.World::reference).toList();
        known.putIfAbsent(now.act().number(), Map.entry(now, known(deeds, now, references)));
    }

    private Known known(Deeds deeds, AsOf asOf, Iterable<String> references) {
        var pages = new LinkedHashMap<String, Optional<ItemPage>>();
        references.forEach(reference -> pages.put(reference, items.item(reference, Language.EN, asOf)));
        return new Known(registers.publication(deeds.first().slug(), Language.SR, asOf), pages);
    }

    /** What is read at the end of a day as of that day has to be read so ever after, whatever is published of it later. */
    private void endTheDay(Deeds deeds, Map<String, byte[]> endsOfDays) {
        var day = today.day();
        for (var path : List.of(
                "publications/" + deeds.first().slug(),
                "recommendations/" + deeds.first().reference())) {
            var address = "/en/" + path + "?as-of=" + day + "&known=" + day;
            var answer = new PublicReader(http).get(address);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            endsOfDays.put(address, answer.getContentAsByteArray());
        }
        clock.advance(Duration.between(clock.instant(), today.startOf(day.plusDays(1)))
                .plusHours(9));
    }
}
