package org.answerable.desk.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.answerable.language.DayWords;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Days and minutes in the reader's language. */
final class Days {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Days() {}

    static String of(@Nullable FuzzyDate date) {
        return date == null ? "" : DayWords.of(date, Reader.language());
    }

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.of(day, Reader.language());
    }

    static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    static String minuteOfDay(Instant instant, ZoneId zone) {
        return of(LocalDate.ofInstant(instant, zone)) + ", " + minute(instant, zone);
    }
}
