package org.answerable.administration.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.answerable.language.DayWords;
import org.answerable.parts.Reader;

/** Days and times as the reader writes them. */
final class Dates {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** The day and the minute, in the installation's zone. */
    static String of(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return DayWords.of(local.toLocalDate(), Reader.language()) + ", " + MINUTE.format(local);
    }
}
