package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.answerable.face.Face;
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

/** A year in which nobody does anything: each flag rises on its day, in the rows, under a filter and on the pages. */
@TimeTest
class FlagsOfAYearTest {

    private static final int DAYS = 370;

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
        var address = "/en/publications/" + first.slug();
        var tag = reader.tag(address);

        for (var passed = 0; passed <= DAYS; passed++) {
            var day = begin.plusDays(passed);
            assertThat(today.day()).isEqualTo(day);
            assertThat(rows(first)).as("rows of %s, day %d", day, passed).isEqualTo(up(expected, day));
            if (passed == 0 || !up(expected, day).equals(up(expected, day.minusDays(1)))) {
                isOnEveryPage(reader, first, owner, up(expected, day));
            }
            if (passed > 0) {
                assertThat(reader.having(address, tag))
                        .as("the page of yesterday on %s", day)
                        .isEqualTo(200);
                tag = reader.tag(address);
            }
            clock.advance(Duration.between(
                    clock.instant(), today.startOf(day.plusDays(1)).minusNanos(1000)));
            assertThat(rows(first)).as("the last moment of %s", day).isEqualTo(up(expected, day));
            assertThat(reader.having(address, tag)).as("the same day").isEqualTo(304);
            clock.advance(Duration.ofNanos(1000));
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

    private Map<String, Set<Flag>> rows(World first) {
        return registers.publication(first.slug(), Language.EN, boards.now()).orElseThrow().lines().stream()
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
