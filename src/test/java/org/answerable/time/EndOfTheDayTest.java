package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.storage.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Where a day ends: in the installation's zone, also on the days that have 23 or 25 hours. */
@TimeTest
class EndOfTheDayTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    Times times;

    @Autowired
    TransactionOperations transactions;

    @Test
    void bothDaysOnWhichTheClocksChangeBeginAndEndAtMidnight() {
        for (var change = 0; change < 2; change++) {
            var transition = today.zone().getRules().nextTransition(clock.instant());
            var day = today.dayOf(transition.getInstant());
            var hours = Duration.between(today.startOf(day), today.startOf(day.plusDays(1)));
            assertThat(hours).isIn(Duration.ofHours(23), Duration.ofHours(25));
            assertThat(ZonedDateTime.ofInstant(today.startOf(day), today.zone()).getHour())
                    .isZero();
            isKnownByTheDayOnWhichItWasPublished(day.minusDays(1));
            isKnownByTheDayOnWhichItWasPublished(day);
            isKnownByTheDayOnWhichItWasPublished(day.plusDays(1));
        }
    }

    /** Something at the first moment of the day, something at its last, and something at the first of the next. */
    private void isKnownByTheDayOnWhichItWasPublished(LocalDate day) {
        var next = day.plusDays(1);
        var world = sample.world();
        if (clock.instant().isBefore(today.startOf(day))) {
            clock.advance(Duration.between(clock.instant(), today.startOf(day)));
        }
        var last = today.startOf(next).minusNanos(1000);
        clock.advance(Duration.between(clock.instant(), last));
        assertThat(today.day()).isEqualTo(day);
        assertThat(last.atZone(today.zone()).toLocalTime()).hasToString("23:59:59.999999");
        sample.update(world, "The last moment of the day");
        var reader = new PublicReader(http);
        var address = "/en/recommendations/" + world.reference();
        assertThat(reader.get(address + "?as-of=" + next).getStatus()).isEqualTo(400);
        var tag = reader.tag(address);
        clock.advance(Duration.ofNanos(1000));
        assertThat(clock.instant()).isEqualTo(today.startOf(next));
        sample.update(world, "The first moment of the next");

        assertThat(reader.text(address + "?known=" + day))
                .contains("The last moment of the day")
                .doesNotContain("The first moment of the next");
        assertThat(reader.text(address + "?known=" + next))
                .contains("The last moment of the day", "The first moment of the next");
        assertThat(reader.text("/en/changes?from=" + day + "&publication=" + world.slug()))
                .contains("The first moment of the next")
                .doesNotContain("The last moment of the day");
        assertThat(reader.text("/en/changes?to=" + day + "&publication=" + world.slug()))
                .contains("The last moment of the day")
                .doesNotContain("The first moment of the next");
        assertThat(reader.having(address, tag)).isEqualTo(200);
        assertThat(times.read(Map.of("as-of", List.of(next.toString())))).isInstanceOf(AskedTime.Then.class);
    }

    /** To see it fail, let {@code TimeQueries} say that every act was followed. */
    @Test
    void whatIsStillOnItsWayAtMidnightIsOnThePageOfTheDayAsSoonAsItIsCommitted() throws Exception {
        var world = sample.world();
        var reader = new PublicReader(http);
        var day = today.day();
        clock.advance(
                Duration.between(clock.instant(), today.startOf(day.plusDays(1)).minusMillis(1)));
        var address = "/en/recommendations/" + world.reference() + "?known=" + day;

        try (var other = Executors.newSingleThreadExecutor()) {
            transactions.executeWithoutResult(_ -> {
                sample.update(world, "Stamped before midnight");
                clock.advance(Duration.ofSeconds(2));
                assertThat(text(other, reader, address)).contains("<h1").doesNotContain("Stamped before midnight");
            });
            assertThat(text(other, reader, address)).contains("Stamped before midnight");
            sample.update(world, "Stamped after midnight");
            assertThat(text(other, reader, address))
                    .contains("Stamped before midnight")
                    .doesNotContain("Stamped after midnight");
        }
    }

    private static String text(ExecutorService by, PublicReader reader, String address) {
        try {
            return by.submit(() -> reader.text(address)).get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(address, broken);
        }
    }

    /** Data about the page, which nobody sees: instants in it are written as machines read them. */
    private static final String FOR_MACHINES = "(?s)<script type=\"application/ld\\+json\">.*?</script>";

    @Test
    void theNameOfTheZoneIsNeverPrinted() {
        var world = sample.world();
        var reader = new PublicReader(http);
        var day = today.day();

        for (var language : List.of("sq", "sr", "en")) {
            for (var path : List.of(
                    "",
                    "recommendations/" + world.reference(),
                    "publications/" + world.slug(),
                    "method",
                    "changes",
                    "recommendations/" + world.reference() + "?as-of=" + day + "&known=" + day,
                    "?as-of=" + day.plusDays(1))) {
                assertThat(reader.text("/" + language + "/" + path).replaceAll(FOR_MACHINES, ""))
                        .as(path)
                        .doesNotContain(today.zone().getId(), "Europe/", "CEST", "UTC", "GMT", "Z[")
                        .doesNotContainPattern("\\bCET\\b")
                        .doesNotContainPattern("T\\d\\d:\\d\\d");
            }
        }
    }
}
