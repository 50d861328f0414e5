package org.answerable.office.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.answerable.language.DayWords;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.FuzzyDate;

/** Days and minutes for the reader of the current view. */
final class Days {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Days() {}

    /** Inside a sentence. */
    static String of(FuzzyDate date) {
        return DayWords.within(date, Reader.language());
    }

    /** Inside a sentence. */
    static String of(LocalDate day) {
        return of(FuzzyDate.of(day));
    }

    /** Day and minute in this zone, inside a sentence. */
    static String of(Instant instant, ZoneId zone) {
        return Lines.say("office.at", of(LocalDate.ofInstant(instant, zone)), minute(instant, zone));
    }

    /** The minute in this zone. */
    static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
