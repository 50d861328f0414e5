package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.board.Due;
import org.answerable.board.Narrowing;
import org.answerable.changes.Changes;
import org.answerable.changes.ChangesFilter;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.item.Items;
import org.answerable.storage.Today;
import org.answerable.time.AskedPeriod;
import org.answerable.time.Times;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.flywaydb.core.Flyway;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.ParamType;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the public pages take, at one thousand recommendations and more, each with twenty facts (docs/speed.md). It
 * asserts nothing about time: what is quick depends on the machine, so read the rows against {@code select 1}.
 *
 * <p>{@code -Dbench.sizes=1000,10000,100000} says how many, {@code -Dbench.rounds=200} how often.
 */
@ProductTest
@Import(SpeedBench.Plans.class)
class SpeedBench {

    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("bench.sizes", "1000,10000").split(",", -1))
            .map(Integer::valueOf)
            .toList();
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);

    @Autowired
    Boards boards;

    @Autowired
    Items items;

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
    Plans plans;

    @Autowired
    Flyway flyway;

    private final Random random = new Random(7);
    private final StringBuilder explained = new StringBuilder();

    /** Keeps the statements that are run, with their values, so that their plans can be asked for. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Plans implements ExecuteListener {

        private static final long serialVersionUID = 1;

        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean listens;

        @Bean
        DefaultExecuteListenerProvider plansOfStatements() {
            return new DefaultExecuteListenerProvider(this);
        }

        @Override
        public void executeStart(ExecuteContext context) {
            var query = context.query();
            if (listens && query != null) {
                heard.add(query.getSQL(ParamType.INLINED));
            }
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
        var many = new ManyRecommendations(sample, db, today);
        System.out.printf("%-44s %9s %9s %9s%n", getClass().getSimpleName(), "p50 ms", "p99 ms", "first ms");
        for (var size : SIZES) {
            many.fillUp(size);
            sample.update(sample.world(), "A new act, so that nothing is kept from before"); // and statistics are taken
            owner().execute("analyze");
            measure(many, boards.now());
        }
        for (var sql : plans.of(() -> {
            var now = boards.now();
            boards.board(BoardFilter.ALL.onPage(2), Language.SQ, now);
            items.item(ManyRecommendations.reference(1), Language.SQ, now);
        })) {
            explained.append("\n-- ").append(sql.length()).append(" characters\n");
            db.queryForList("explain " + sql, String.class).stream()
                    .flatMap(String::lines)
                    .limit(60)
                    .forEach(line -> explained
                            .append(line, 0, Math.min(200, line.length()))
                            .append('\n'));
        }
        System.out.println(explained);
        assertThat(many.made()).isEqualTo(SIZES.getLast());
    }

    /** Who may have statistics taken: not the application's user. */
    private JdbcTemplate owner() {
        return new JdbcTemplate(Objects.requireNonNull(flyway.getConfiguration().getDataSource()));
    }

    private void measure(ManyRecommendations many, AsOf now) {
        var size = many.made();
        var earlier = new AsOf(now.act(), now.day().minusDays(1));
        time(size, "select 1", ROUNDS, () -> db.queryForObject("select 1", Integer.class));
        time(size, "board today with facets", ROUNDS, () -> board(BoardFilter.ALL.onPage(1 + any(size / 50)), now));
        time(
                size,
                "board today as a page",
                ROUNDS,
                () -> pages.board(BoardFilter.ALL.onPage(1 + any(size / 50)), Visit.inside(Language.SQ, now, ""))
                        .orElseThrow());
        time(size, "board today, some filter", ROUNDS, () -> board(some(), now));
        time(
                size,
                "board today by title",
                ROUNDS,
                () -> board(BoardFilter.ALL.sorted(BoardFilter.Sort.TITLE).onPage(1 + any(size / 50)), now));
        time(
                size,
                "board as of a day asked for before",
                ROUNDS,
                () -> board(BoardFilter.ALL.onPage(1 + any(size / 50)), earlier));
        time(
                size,
                "board as of another day each time",
                Math.min(20, ROUNDS),
                () -> board(BoardFilter.ALL, new AsOf(now.act(), now.day().minusDays(2 + any(150)))));
        time(
                size,
                "the same with some filter",
                Math.min(20, ROUNDS),
                () -> board(some(), new AsOf(now.act(), now.day().minusDays(152 + any(150)))));
        time(
                size,
                "item",
                ROUNDS,
                () -> items.item(ManyRecommendations.reference(1 + any(size)), Language.SQ, now)
                        .orElseThrow());
        time(
                size,
                "item as of an earlier day",
                ROUNDS,
                () -> items.item(ManyRecommendations.reference(1 + any(size)), Language.SQ, earlier)
                        .orElseThrow());
        var period = (AskedPeriod.Between) times.between(Map.of());
        time(
                size,
                "compare",
                Math.min(5, ROUNDS),
                () -> changes.changes(ChangesFilter.read(Map.of()), period, Language.SQ));
    }

    private Object board(BoardFilter filter, AsOf asOf) {
        return boards.board(filter, Language.SQ, asOf);
    }

    private BoardFilter some() {
        var narrowing = Narrowing.NONE
                .withAcceptance(Optional.of(Acceptance.values()[any(3)]))
                .withFlag(random.nextBoolean() ? Optional.empty() : Optional.of(Flag.values()[any(4)]))
                .withDue(Optional.of(Due.values()[any(4)]));
        return BoardFilter.ALL
                .with(narrowing)
                .with(Set.of(Status.values()[any(2)]), random.nextBoolean())
                .sorted(BoardFilter.Sort.values()[any(5)]);
    }

    private int any(int bound) {
        return random.nextInt(Math.max(1, bound));
    }

    private void time(int size, String what, int rounds, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        var first = System.nanoTime() - begun;
        var taken = Stream.generate(() -> {
                    var from = System.nanoTime();
                    work.run();
                    return System.nanoTime() - from;
                })
                .limit(rounds * 2L)
                .skip(rounds)
                .sorted()
                .toList();
        System.out.printf(
                "%,8d  %-34s %9.2f %9.2f %9.2f%n",
                size,
                what,
                taken.get(taken.size() / 2) / 1e6,
                taken.get(Math.min(taken.size() - 1, taken.size() * 99 / 100)) / 1e6,
                first / 1e6);
    }
}
