package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.answerable.FreshDatabase;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardPage;
import org.answerable.board.Boards;
import org.answerable.board.Narrowing;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.register.InstitutionPage;
import org.answerable.register.OrphansPage;
import org.answerable.register.PublicationPage;
import org.answerable.register.Registers;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Random people do deeds, some of them at once: first every kind of deed there is, then whatever comes. What was known as
 * of an act when it was the latest is what is known of it at the end of all: on the pages of the
 * recommendations, of the publication and of an owner, on the list of duties without an owner, and on the board with its
 * rows, its counts and its order. The board is put together from what it remembers of the act before while things happen,
 * and read anew from the database when it is compared. The removal of words is the exception: what was known is
 * looked at anew after it, and stays from then on.
 *
 * <p>The seed is in every message: {@code -Dknown.seed=…} does the same again (save for the order of those at once),
 * {@code -Dknown.deeds=…} does more.
 *
 * <p>Broken by hand to see it fail: {@code act <= upTo} forgotten in {@code RungFields.checks} (a verification seen
 * before its act), in {@code StandingFields.on} (rows of later acts on the board), and in {@code TextFields.best} (new
 * words for an old title); questions of later acts in {@code IndexQueries.put}; and {@code Indexes} that holds an index
 * to be that of the next act.
 */
@TimeTest
@Timeout(300)
class WhatWasKnownStaysTest {

    /** On how many deeds of one person after the other there is one of several people at once. */
    private static final int ALONE = 4;

    /** After words were removed, each so manieth act is looked at. */
    private static final int LOOKED_AT_AGAIN = 6;

    /** How often a kind of deed is tried before it is missing: what it needs may not be in a world yet. */
    private static final int TRIES = 40;

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

    @Autowired
    ConfigurableApplicationContext context;

    /** What was known as of an act, on the day on which that was looked at. */
    private record Known(
            BoardPage board,
            BoardPage narrowed,
            Optional<PublicationPage> publication,
            Optional<InstitutionPage> institution,
            OrphansPage orphans,
            Map<String, Optional<ItemPage>> items) {}

    private final ConcurrentSkipListMap<Long, Map.Entry<AsOf, Known>> known = new ConcurrentSkipListMap<>();
    private final Map<String, String> endsOfDays = new TreeMap<>();
    private final List<String> story = new ArrayList<>();
    private long seed;

    @Test
    void whateverHappensLater(TestReporter reporter) throws Exception {
        seed = Long.getLong("known.seed", new Random().nextLong());
        reporter.publishEntry("known.seed", Long.toString(seed));
        var random = new Random(seed);
        var deeds = new Deeds(sample, drafts, gate, db, today);
        look(deeds);
        for (var kind : deeds.kinds().entrySet()) {
            happens(deeds, kind, random);
            look(deeds);
        }
        for (var deed = 0; deed < Integer.getInteger("known.deeds", deeds()); deed++) {
            if (deed % (ALONE + 1) == ALONE) {
                atOnce(deeds, random);
            } else {
                story.add(once(deeds, random));
            }
            look(deeds);
            if (random.nextInt(4) == 0) {
                endTheDay(deeds);
            }
        }
        endTheDay(deeds);
        stays(deeds);
        for (var kind : deeds.removals().entrySet()) {
            happens(deeds, kind, random);
        }
        known.keySet().removeIf(act -> act % LOOKED_AT_AGAIN != 0);
        known.replaceAll((_, then) -> Map.entry(then.getKey(), known(deeds, then)));
        endsOfDays.replaceAll((address, _) -> page(address));
        happens(deeds, Map.entry("note", Objects.requireNonNull(deeds.kinds().get("note"))), random);
        look(deeds);
        stays(deeds);
        assertThat(db.sql("select distinct kind from act").query(String.class).list())
                .as("seed %d: a kind of draft that no deed here publishes", seed)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(DraftKind.values()).stream().map(Enum::name).toList());
    }

    /** How many deeds after those of every kind; the more, the more is compared with each other. */
    int deeds() {
        return 12;
    }

    /** One deed of a kind, in whichever world it can be done. */
    private void happens(Deeds deeds, Map.Entry<String, Deeds.Deed> kind, RandomGenerator random) {
        for (var tries = 0; tries < TRIES; tries++) {
            var world = Deeds.one(deeds.worlds(), random);
            if (kind.getValue().happens(world, random)) {
                story.add(kind.getKey() + " in " + world.reference());
                return;
            }
        }
        throw new AssertionError("seed %d: %s never happened, after %s".formatted(seed, kind.getKey(), story));
    }

    private static String once(Deeds deeds, RandomGenerator random) {
        var taking = random.nextInt(8) == 0;
        var kind = Deeds.one(
                deeds.kinds().entrySet().stream()
                        .filter(one -> one.getKey().startsWith("withdraw") == taking)
                        .toList(),
                random);
        var world = Deeds.one(deeds.worlds(), random);
        return kind.getKey() + " in " + world.reference() + (kind.getValue().happens(world, random) ? "" : " refused");
    }

    /** Three people at once, while a reader looks: what is seen between two of them stays as well. */
    private void atOnce(Deeds deeds, RandomGenerator random) throws Exception {
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
                    look(deeds);
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
    private void look(Deeds deeds) {
        var now = boards.now();
        var references = deeds.worlds().stream().map(Sample.World::reference).toList();
        known.putIfAbsent(now.act().number(), Map.entry(now, known(deeds, now, references)));
    }

    /** The latest first: so the board has nothing earlier from which it could be put together. */
    private void stays(Deeds deeds) {
        FreshDatabase.forget(context, "board", "answering");
        endsOfDays.forEach((address, page) -> assertThat(page(address))
                .as("seed %d, %s, after %s", seed, address, story)
                .isEqualTo(page));
        known.descendingMap()
                .values()
                .forEach(one -> assertThat(known(deeds, one))
                        .as("seed %d, known as of %s, after %s", seed, one.getKey(), story)
                        .isEqualTo(one.getValue()));
    }

    private Known known(Deeds deeds, Map.Entry<AsOf, Known> then) {
        return known(deeds, then.getKey(), then.getValue().items().keySet());
    }

    private Known known(Deeds deeds, AsOf asOf, Iterable<String> references) {
        var pages = new LinkedHashMap<String, Optional<ItemPage>>();
        references.forEach(reference -> pages.put(reference, items.item(reference, Language.EN, asOf)));
        return new Known(
                boards.board(
                        BoardFilter.ALL.with(Narrowing.NONE.withPublication(
                                Optional.of(deeds.first().slug()))),
                        Language.EN,
                        asOf),
                boards.board(narrowed(asOf), Language.SQ, asOf),
                registers.publication(deeds.first().slug(), Language.SR, asOf),
                registers.institution(deeds.owner(), Language.EN, asOf),
                registers.orphaned(Language.EN, asOf),
                pages);
    }

    /** After each act another choice in another order, with what changed last and who is silent above it. */
    private static BoardFilter narrowed(AsOf asOf) {
        var turn = (int) asOf.act().number();
        var sort = List.of(BoardFilter.Sort.values()).get(turn % BoardFilter.Sort.values().length);
        var choice = turn % (Flag.values().length + 2);
        if (choice < Flag.values().length) {
            return BoardFilter.ALL
                    .with(Narrowing.NONE.withFlag(
                            Optional.of(List.of(Flag.values()).get(choice))))
                    .sorted(sort);
        }
        return choice == Flag.values().length
                ? BoardFilter.ALL
                : BoardFilter.ALL.withGap(Optional.of(BoardFilter.Gap.DIFFER)).sorted(sort);
    }

    /** What is read at the end of a day as of that day has to be read so ever after, whatever is published of it later. */
    private void endTheDay(Deeds deeds) {
        var day = today.day();
        for (var path : List.of(
                "publications/" + deeds.first().slug(),
                "institutions/" + deeds.owner(),
                "recommendations/" + deeds.first().reference(),
                "?publication=" + deeds.first().slug() + "&")) {
            var address = "/en/" + path + (path.endsWith("&") ? "" : "?") + "as-of=" + day + "&known=" + day;
            endsOfDays.put(address, page(address));
        }
        clock.advance(Duration.between(clock.instant(), today.startOf(day.plusDays(1)))
                .plusHours(9));
    }

    private String page(String address) {
        var answer = new PublicReader(http).get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
