package org.answerable.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.answerable.language.DayWords;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Days and minutes in the reader's language. */
public final class Days {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Days() {}

    /** As exactly as it is known; nothing where there is none. */
    public static String of(@Nullable FuzzyDate date) {
        return date == null ? "" : DayWords.of(date, Reader.language());
    }

    /** The day; nothing where there is none. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.of(day, Reader.language());
    }

    /** The minute in this zone. */
    public static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** The day and the minute in this zone. */
    public static String minuteOfDay(Instant instant, ZoneId zone) {
        return of(LocalDate.ofInstant(instant, zone)) + ", " + minute(instant, zone);
    }
}
