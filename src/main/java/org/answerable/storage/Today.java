package org.answerable.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Days in the installation's zone (setting {@code answerable.zone}), shown to readers as "Kosovo time". */
@Component
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    /** Days of this zone, by this clock. */
    public Today(Clock clock, @Value("${answerable.zone:Europe/Belgrade}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The day it is now. */
    public LocalDate day() {
        return dayOf(clock.instant());
    }

    /** The day on which this instant lies. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The instant with which a day begins; the day before ends there. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The zone in which days begin and end. */
    public ZoneId zone() {
        return zone;
    }
}
