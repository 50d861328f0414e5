package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.board.Narrowing;
import org.answerable.changes.Changes;
import org.answerable.changes.ChangesFilter;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.register.Registers;
import org.answerable.storage.Today;
import org.answerable.time.AskedPeriod;
import org.answerable.time.Times;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.flywaydb.core.Flyway;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.conf.ParamType;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How long the public pages take, at one thousand recommendations and more (docs/speed.md). It asserts nothing about time:
 * what is quick depends on the machine, so read the rows against {@code select 1}.
 *
 * <p>{@code -Dbench.sizes=1000,10000,100000} says how many recommendations, {@code -Dbench.facts=20} with how many facts
 * each, {@code -Dbench.rounds=500} how often, {@code -Dbench.seconds=10} how long at most, {@code -Dbench.only=^item} which
 * rows; {@code -Dbench.plans=true} shows plans, {@code -Dbench.statements=true} how long each statement of a row ran;
 * {@code -Dbench.unchecked=true} makes a million rows on PostgreSQL sooner. What each call spends on writing its statements
 * and on waiting for the database stands in the last two columns, as a mean.
 */
@ProductTest
@Import(SpeedBench.Plans.class)
class SpeedBench {

    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("bench.sizes", "1000,10000").split(",", -1))
            .map(Integer::valueOf)
            .toList();
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 500);
    private static final int FEWER = Math.min(20, ROUNDS);
    private static final int FACTS = Integer.getInteger("bench.facts", 20);
    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", "."));
    private static final boolean PLANS = Boolean.getBoolean("bench.plans");
    private static final boolean STATEMENTS = Boolean.getBoolean("bench.statements");
    private static final boolean UNCHECKED = Boolean.getBoolean("bench.unchecked");
    private static final long HALF = Integer.getInteger("bench.seconds", 10) * 500_000_000L;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Registers registers;

    @Autowired
    Changes changes;

    @Autowired
    PublicPages pages;

    @Autowired
    Times times;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcTemplate db;

    @Autowired
    HikariDataSource pool;

    @Autowired
    Plans plans;

    @Autowired
    Flyway flyway;

    private final Random random = new Random(7);
    private int size;
    private int asked;
    private double baseline;

    /** Hears the statements that are run: how long it takes to write them and to run them, and what their plans are. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Plans implements ExecuteListener {

        private static final long serialVersionUID = 1;

        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private final Map<String, List<Long>> took = new ConcurrentHashMap<>();
        private volatile boolean listens;
        private volatile boolean counts;
        private long begun;
        private long rendering;
        private long running;

        @Bean
        DefaultExecuteListenerProvider plansOfStatements() {
            return new DefaultExecuteListenerProvider(this);
        }

        @Override
        public void renderStart(ExecuteContext context) {
            begun = System.nanoTime();
        }

        @Override
        public void renderEnd(ExecuteContext context) {
            if (counts) {
                rendering += System.nanoTime() - begun;
            }
        }

        @Override
        public void executeStart(ExecuteContext context) {
            var query = context.query();
            if (listens && query != null && context.type() == ExecuteType.READ) {
                heard.add(query.getSQL(ParamType.INLINED));
            }
            begun = System.nanoTime();
        }

        @Override
        public void executeEnd(ExecuteContext context) {
            if (!counts) {
                return;
            }
            var took = System.nanoTime() - begun;
            running += took;
            if (STATEMENTS && context.sql() != null) {
                this.took.computeIfAbsent(context.sql(), _ -> new ArrayList<>()).add(took);
            }
        }

        /** What ran until now is not counted. */
        void forget() {
            rendering = 0;
            running = 0;
            took.clear();
        }

        /** Each statement that was counted: how often it ran, how long in the middle and at most. */
        void tell() {
            took.forEach((sql, times) -> {
                times.sort(null);
                System.out.printf(
                        "%19s %,6d x %8.2f %8.2f ms, %,8d characters: %.90s%n",
                        "",
                        times.size(),
                        times.get(times.size() / 2) / 1e6,
                        times.getLast() / 1e6,
                        sql.length(),
                        sql.replaceAll("\\s+", " "));
            });
        }

        List<String> of(Runnable work) {
            heard.clear();
            listens = true;
            work.run();
            listens = false;
            return List.copyOf(heard);
        }
    }

    @Test
    void howLongPagesTake() {
        var many = new ManyRecommendations(sample, db, UNCHECKED ? unchecked() : db, today, FACTS);
        System.out.printf(
                "%n%s, %d facts each%n%8s  %-36s %8s %8s %8s %8s %8s %8s%n",
                getClass().getSimpleName(), FACTS, "", "ms", "p50", "p99", "ratio", "first", "render", "run");
        for (var size : SIZES) {
            var begun = System.nanoTime();
            many.fillUp(size);
            sample.update(sample.world(), "A new act, so that nothing is kept from before"); // and statistics are taken
            owner().execute("analyze");
            System.out.printf("%,8d  made in %.0f s%n", size, (System.nanoTime() - begun) / 1e9);
            measure(many, boards.now());
        }
        if (PLANS) {
            explain();
        }
        assertThat(many.made()).isEqualTo(SIZES.getLast());
    }

    /** Copies of rows that hold together hold together: on PostgreSQL its superuser may leave out every check. */
    private JdbcTemplate unchecked() {
        var connection = new SingleConnectionDataSource(pool.getJdbcUrl(), "postgres", "postgres", true);
        var copies = new JdbcTemplate(connection);
        copies.execute("set session_replication_role = replica");
        return copies;
    }

    private void explain() {
        var world = sample.world();
        for (var sql : plans.of(() -> {
            var now = boards.now();
            boards.board(BoardFilter.ALL.onPage(2), Language.SQ, now);
            items.item(ManyRecommendations.reference(1), Language.SQ, now);
            sample.update(world, "It went on");
            pages.board(BoardFilter.ALL, Visit.inside(Language.SQ, boards.now(), ""));
        })) {
            System.out.printf("%n-- %,d characters%n", sql.length());
            db.queryForList("explain analyze " + sql, String.class).stream()
                    .flatMap(String::lines)
                    .forEach(line -> System.out.println(line.substring(0, Math.min(200, line.length()))));
        }
    }

    /** Who may have statistics taken: not the application's user. */
    private JdbcTemplate owner() {
        return new JdbcTemplate(Objects.requireNonNull(flyway.getConfiguration().getDataSource()));
    }

    private void measure(ManyRecommendations many, AsOf now) {
        size = many.made();
        var earlier = new AsOf(now.act(), now.day().minusDays(1));
        baseline = time("select 1", ROUNDS, () -> db.queryForObject("select 1", Integer.class));
        time("board today with facets", ROUNDS, () -> board(page(), now));
        time(
                "board today as a page",
                ROUNDS,
                () -> assertThat(pages.board(page(), Visit.inside(Language.SQ, now, "")))
                        .isPresent());
        time("board today, some filter", ROUNDS, () -> board(some(), now));
        time("board today, some words", ROUNDS, () -> board(words(), now));
        time("board today by title", ROUNDS, () -> board(page().sorted(BoardFilter.Sort.TITLE), now));
        time("board as of a day asked for before", ROUNDS, () -> board(page(), earlier));
        time("board as of a new day", FEWER, () -> board(page(), new AsOf(now.act(), next(now.day()))));
        time("board as of a new day, some filter", FEWER, () -> board(some(), new AsOf(now.act(), next(now.day()))));
        time("item", ROUNDS, () -> item(now));
        time("item as of an earlier day", ROUNDS, () -> item(earlier));
        time(
                "institution with " + ManyRecommendations.FEW,
                FEWER,
                () -> assertThat(registers.institution(many.institution(), Language.SQ, now))
                        .isPresent());
        time(
                "publication with " + ManyRecommendations.FEW,
                FEWER,
                () -> assertThat(registers.publication(many.publication(), Language.SQ, now))
                        .isPresent());
        var period = (AskedPeriod.Between) times.between(Map.of());
        time("compare", FEWER, () -> changes.changes(ChangesFilter.read(Map.of()), period, Language.SQ));
        var worlds = Stream.generate(sample::world).limit(FEWER).toList();
        time(
                "first page of the board after an act",
                ROUNDS,
                () -> sample.update(worlds.get(any(FEWER)), "It went on"),
                () -> assertThat(pages.board(BoardFilter.ALL, Visit.inside(Language.SQ, boards.now(), "")))
                        .isPresent());
    }

    private BoardFilter page() {
        return BoardFilter.ALL.onPage(1 + any(size / 50));
    }

    /** A day that nobody asked for, ever earlier. */
    private LocalDate next(LocalDate today) {
        return today.minusDays(2 + (asked++ % 300));
    }

    private ItemPage item(AsOf asOf) {
        return items.item(ManyRecommendations.reference(1 + any(size)), Language.SQ, asOf)
                .orElseThrow();
    }

    private Object board(BoardFilter filter, AsOf asOf) {
        return boards.board(filter, Language.SQ, asOf);
    }

    /** Each title of a copy ends with a number. */
    private BoardFilter words() {
        return BoardFilter.ALL.with(Narrowing.NONE.withWords(Integer.toString(1000 + any(9000))));
    }

    private BoardFilter some() {
        var narrowing = Narrowing.NONE
                .withAcceptance(Optional.of(any(Acceptance.values())))
                .withFlag(random.nextBoolean() ? Optional.empty() : Optional.of(any(Flag.values())))
                .withDue(Optional.of(any(Due.values())));
        return BoardFilter.ALL
                .with(narrowing)
                .with(Set.of(any(Status.values())), random.nextBoolean())
                .sorted(any(BoardFilter.Sort.values()));
    }

    private <T> T any(T[] choices) {
        return Stream.of(choices).skip(any(choices.length)).findFirst().orElseThrow();
    }

    private int any(int bound) {
        return random.nextInt(Math.max(1, bound));
    }

    private double time(String what, int rounds, Runnable work) {
        return time(what, rounds, () -> {}, work);
    }

    /**
     * Half of the rounds, or of {@code bench.seconds}, are for the compiler.
     *
     * @param before comes before each round and is not counted
     */
    private double time(String what, int rounds, Runnable before, Runnable work) {
        if (!ONLY.matcher(what).find()) {
            return 0;
        }
        before.run();
        var begun = System.nanoTime();
        work.run();
        var first = System.nanoTime() - begun;
        begun = System.nanoTime();
        for (var round = 0; round < rounds && System.nanoTime() - begun < HALF; round++) {
            before.run();
            work.run();
        }
        plans.forget();
        var taken = new ArrayList<Long>();
        begun = System.nanoTime();
        while (taken.isEmpty() || (taken.size() < rounds && System.nanoTime() - begun < HALF)) {
            plans.counts = false;
            before.run();
            plans.counts = true;
            var from = System.nanoTime();
            work.run();
            taken.add(System.nanoTime() - from);
        }
        taken.sort(null);
        var p50 = taken.get(taken.size() / 2) / 1e6;
        System.out.printf(
                "%,8d  %-36s %8.2f %8.2f %8.0f %8.1f %8.2f %8.2f%s%n",
                size,
                what,
                p50,
                taken.get(Math.min(taken.size() - 1, taken.size() * 99 / 100)) / 1e6,
                baseline == 0 ? 1 : p50 / baseline,
                first / 1e6,
                plans.rendering / 1e6 / taken.size(),
                plans.running / 1e6 / taken.size(),
                taken.size() < rounds ? "   of " + taken.size() : "");
        plans.tell();
        return p50;
    }
}
