package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.answerable.Happenings;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.board.Facets;
import org.answerable.board.Narrowing;
import org.answerable.face.Face;
import org.answerable.fact.AsOf;
import org.answerable.fact.Raised;
import org.answerable.item.Items;
import org.answerable.register.Registers;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A year in which nobody does anything: each flag rises on its day and not on the one before, in the rows, under its
 * filter and in the count beside it, and on the pages, none of which stays what it was over midnight. Asked for the day
 * before, everything stands as it stood then. To see it fail, let {@code Indexed} or {@code FactFields.flags} compare with
 * the day before, or {@code Moment.tag} forget the day.
 */
@TimeTest
class FlagsOfAYearTest {

    /** The day after which nothing rises any more. */
    private static final int DAYS = 310;

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
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void eachFlagRisesOnItsDayAndNeverEarlier() {
        var begin = today.day();
        var first = sample.world();
        var expected = new LinkedHashMap<String, Map<Flag, LocalDate>>();
        expected.put(first.reference(), flags(Map.of(), begin));
        expected.put(overdue(first, DateOrigin.PROMISED, 40).reference(), flags(Map.of(Flag.OVERDUE, 41), begin));
        expected.put(overdue(first, DateOrigin.LEGAL, 300).reference(), flags(Map.of(Flag.OVERDUE, 301), begin));
        expected.put(overdue(first, DateOrigin.OURS, 30).reference(), flags(Map.of(), begin));
        expected.put(asked(first, 20).reference(), flags(Map.of(Flag.NO_ANSWER, 21), begin));
        expected.put(review(first, 100).reference(), flags(Map.of(Flag.UNVERIFIED, 101), begin));
        expected.put(ending(first, 50).reference(), flags(Map.of(Flag.ORPHANED, 51), begin));
        var owner = owner(first);
        var reader = new PublicReader(http);

        for (var day : turns(expected, begin)) {
            if (day.isAfter(begin)) {
                overMidnight(reader, first, owner, expected, day);
            }
            assertThat(rows(first, now(day))).as("rows of %s", day).isEqualTo(up(expected, day));
            isUnderEachFilter(expected, now(day), day);
            isOnEveryPage(reader, first, owner, up(expected, day));
        }
    }

    /** The first day, each on which something rises, and a last one. */
    private static Set<LocalDate> turns(Map<String, Map<Flag, LocalDate>> expected, LocalDate begin) {
        var turns = new TreeSet<>(Set.of(begin, begin.plusDays(DAYS)));
        expected.values().forEach(flags -> turns.addAll(flags.values()));
        assertThat(turns).as("days on which something rises").hasSizeGreaterThan(7);
        return turns;
    }

    /** From the last moment of the day before to the first of this. */
    private void overMidnight(
            PublicReader reader, World first, String owner, Map<String, Map<Flag, LocalDate>> expected, LocalDate day) {
        var before = day.minusDays(1);
        clock.advance(Duration.between(clock.instant(), today.startOf(day).minusNanos(1000)));
        assertThat(rows(first, now(before))).as("the last moment of %s", before).isEqualTo(up(expected, before));
        isUnderEachFilter(expected, now(before), before);
        var addresses = List.of(
                "/en/",
                "/en/?flag=stalled",
                "/en/publications/" + first.slug(),
                "/en/institutions/" + owner,
                "/en/recommendations/" + first.reference());
        var tags = addresses.stream().map(reader::tag).toList();
        for (var page = 0; page < tags.size(); page++) {
            assertThat(reader.having(addresses.get(page), tags.get(page)))
                    .as("%s, still %s", addresses.get(page), before)
                    .isEqualTo(304);
        }

        clock.advance(Duration.ofNanos(1000));

        for (var page = 0; page < tags.size(); page++) {
            assertThat(reader.having(addresses.get(page), tags.get(page)))
                    .as("%s of the day before on %s", addresses.get(page), day)
                    .isEqualTo(200);
        }
        var yesterday = new AsOf(boards.now().act(), before);
        assertThat(rows(first, yesterday)).as("%s, asked a day later", before).isEqualTo(up(expected, before));
        isUnderEachFilter(expected, yesterday, before);
    }

    private AsOf now(LocalDate day) {
        assertThat(today.day()).isEqualTo(day);
        return boards.now();
    }

    /** The board lists and counts for each flag those on which it is up. */
    private void isUnderEachFilter(Map<String, Map<Flag, LocalDate>> expected, AsOf asOf, LocalDate day) {
        var up = up(expected, day);
        var counts = boards.board(BoardFilter.ALL, Language.EN, asOf).facets().flags();
        for (var flag : Flag.values()) {
            var raised = up.keySet().stream()
                    .filter(reference -> up.getOrDefault(reference, Set.of()).contains(flag))
                    .collect(Collectors.toSet());
            var filter = BoardFilter.ALL.with(Narrowing.NONE.withFlag(Optional.of(flag)));
            assertThat(boards.lines(filter, Language.EN, asOf, 0, 1000))
                    .as("%s on %s", flag, day)
                    .extracting(BoardLine::reference)
                    .containsExactlyInAnyOrderElementsOf(raised);
            assertThat(Facets.of(counts, flag))
                    .as("%s on %s, counted", flag, day)
                    .isEqualTo(raised.size());
        }
    }

    private void isOnEveryPage(PublicReader reader, World first, String owner, Map<String, Set<Flag>> expected) {
        var now = boards.now();
        var under = boards.lines(owned(owner), Language.EN, now, 0, 10_000);
        assertThat(under).extracting(BoardLine::reference).containsExactly(first.reference());
        assertThat(raised(under.getFirst())).as("under a filter").isEqualTo(expected.get(first.reference()));
        expected.forEach((reference, flags) -> {
            var item = items.item(reference, Language.EN, now).orElseThrow().standing();
            assertThat(item)
                    .isNotNull()
                    .satisfies(standing -> assertThat(
                                    standing.flags().stream().map(Raised::flag).collect(Collectors.toSet()))
                            .as("on the page of " + reference)
                            .isEqualTo(flags));
            var page = reader.text("/en/recommendations/" + reference);
            for (var flag : Flag.values()) {
                assertThat(page.contains("class=\"flag " + Face.kebab(flag) + "\""))
                        .as("%s on the page of %s", flag, reference)
                        .isEqualTo(flags.contains(flag));
            }
        });
    }

    private World overdue(World first, DateOrigin origin, int days) {
        var world = sample.another(first);
        sample.publish(
                Happenings.move(
                        world,
                        world.milestones().getFirst(),
                        today.day(),
                        MilestoneState.UNDER_WAY,
                        today.day().plusDays(days),
                        origin,
                        sample.spoken(world)),
                world.contributor(),
                null);
        return world;
    }

    private World asked(World first, int days) {
        var world = sample.another(first);
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(days)), world.contributor(), null);
        return world;
    }

    private World review(World first, int days) {
        var world = sample.another(first);
        var evidence = EvidenceId.next();
        sample.publish(
                Happenings.evidence(
                        world,
                        evidence,
                        sample.source(world, "Gazette 2"),
                        today.day(),
                        today.day().plusDays(days),
                        "It stands in the gazette"),
                world.contributor(),
                null);
        sample.publish(
                Happenings.assessment(world, Status.IN_PROGRESS, today.day(), "Begun", List.of(evidence)),
                world.contributor(),
                world.approver());
        return world;
    }

    private World ending(World first, int days) {
        var world = sample.another(first, sample.institution("Department of endings " + Sample.next(), Duty.LEGAL));
        sample.ends(world.institution(), today.day().plusDays(days));
        return world;
    }

    /** After so many days; and nobody has heard anything for 180 days. */
    private static Map<Flag, LocalDate> flags(Map<Flag, Integer> days, LocalDate begin) {
        var flags = new EnumMap<Flag, LocalDate>(Flag.class);
        flags.put(Flag.STALLED, begin.plusDays(180));
        days.forEach((flag, after) -> flags.put(flag, begin.plusDays(after)));
        return flags;
    }

    private static Map<String, Set<Flag>> up(Map<String, Map<Flag, LocalDate>> expected, LocalDate day) {
        return expected.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().entrySet().stream()
                                .filter(flag -> !flag.getValue().isAfter(day))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));
    }

    private Map<String, Set<Flag>> rows(World first, AsOf asOf) {
        return registers.publication(first.slug(), Language.EN, asOf).orElseThrow().lines().stream()
                .collect(Collectors.toMap(BoardLine::reference, FlagsOfAYearTest::raised));
    }

    private static Set<Flag> raised(BoardLine line) {
        return line.flags().stream().map(Raised::flag).collect(Collectors.toSet());
    }

    private static BoardFilter owned(String slug) {
        return ((BoardFilter.Read.Understood) BoardFilter.read(Map.of("owner", List.of(slug)))).filter();
    }

    private String owner(World of) {
        return db.sql("select slug from institution where id = ?")
                .param(of.institution().id())
                .query(String.class)
                .single();
    }
}
