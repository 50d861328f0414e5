package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    private final Today today =
            new Today(Clock.fixed(Instant.parse("2027-03-28T21:59:59Z"), ZoneOffset.UTC), ZoneId.of("Europe/Belgrade"));

    @Test
    void aDayBeginsAndEndsInTheInstallationsZone() {
        assertThat(today.day()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(today.dayOf(Instant.parse("2027-03-28T22:00:00Z"))).isEqualTo(LocalDate.of(2027, 3, 29));
    }

    @Test
    void theDayOnWhichTheClocksGoForwardIsAnHourShorterAndTheOtherAnHourLonger() {
        assertThat(today.startOf(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
        assertThat(today.startOf(LocalDate.of(2027, 3, 29))).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(today.startOf(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(today.startOf(LocalDate.of(2026, 10, 26))).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }
}
