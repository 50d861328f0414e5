package org.answerable.time;

import static org.answerable.time.AskedPeriod.Between.FROM;
import static org.answerable.time.AskedPeriod.Between.TO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.time.AskedTime.Reason;
import org.answerable.time.AskedTime.Refused;
import org.answerable.time.AskedTime.Then;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which day a page tells of, and by what had been published. Days are days in the installation's zone. Whatever is
 * asked, the answer takes one statement.
 */
@Service
public class Times {

    private final TimeQueries times;
    private final Acts acts;
    private final Today today;

    Times(TimeQueries times, Acts acts, Today today) {
        this.times = times;
        this.acts = acts;
        this.today = today;
    }

    /**
     * Reads the parameters of an address. Who only says what was known asks for that same day; empty parameters are
     * passed over.
     */
    @OpenToPublic
    @Transactional(readOnly = true)
    public AskedTime read(Map<String, List<String>> parameters) {
        var given = new GivenDays(parameters);
        if (given.isUnreadable(PointInTime.DAY) || given.isUnreadable(PointInTime.KNOWN)) {
            return new Refused(Reason.NOT_A_DAY, null);
        }
        var known = given.day(PointInTime.KNOWN);
        return given.day(PointInTime.DAY)
                .or(() -> known)
                .map(day -> at(new PointInTime(day, known.orElse(null))))
                .orElseGet(() -> new AskedTime.Now(acts.latest(), today.day()));
    }

    private AskedTime at(PointInTime point) {
        var present = today.day();
        var known = point.known();
        if (point.day().isAfter(present) || (known != null && known.isAfter(present))) {
            return new Refused(Reason.FUTURE, present);
        }
        var moment = times.moment(Optional.ofNullable(known).map(this::endOf));
        var first = moment.firstDay();
        if (first == null) {
            return new Refused(Reason.NOTHING_YET, known == null ? present : known);
        }
        return point.day().isBefore(first)
                ? new Refused(Reason.BEFORE_ANY_FACT, first)
                : new Then(moment.act(), point, moment.removal(), moment.followed());
    }

    private Instant endOf(LocalDate day) {
        return today.startOf(day.plusDays(1));
    }

    /**
     * Reads between which days a reader wants to compare what had been published. Without a second day it is today;
     * without a first one the 30 days before the second, or as many as there are.
     */
    @OpenToPublic
    @Transactional(readOnly = true)
    public AskedPeriod between(Map<String, List<String>> parameters) {
        var given = new GivenDays(parameters);
        if (given.isUnreadable(FROM) || given.isUnreadable(TO)) {
            return new AskedPeriod.Refused(AskedPeriod.Reason.NOT_A_DAY, null);
        }
        return between(given.day(FROM), given.day(TO));
    }

    private AskedPeriod between(Optional<LocalDate> first, Optional<LocalDate> second) {
        var present = today.day();
        var to = second.orElse(present);
        var from = first.orElse(AskedPeriod.Between.usual(to, null));
        if (from.isAfter(present) || to.isAfter(present)) {
            return new AskedPeriod.Refused(AskedPeriod.Reason.FUTURE, present);
        }
        if (from.isAfter(to)) {
            return new AskedPeriod.Refused(AskedPeriod.Reason.BACKWARDS, null);
        }
        var ends = times.ends(endOf(from), to.equals(present) ? Optional.empty() : Optional.of(endOf(to)));
        var begun = ends.firstAt() == null ? null : today.dayOf(ends.firstAt());
        if (begun != null && (to.isBefore(begun) || (first.isPresent() && from.isBefore(begun.minusDays(1))))) {
            return new AskedPeriod.Refused(AskedPeriod.Reason.BEFORE_ANY_ACT, begun);
        }
        var opening = begun == null ? null : begun.minusDays(1);
        return new AskedPeriod.Between(
                first.orElse(AskedPeriod.Between.usual(to, opening)),
                to,
                ends.after(),
                ends.upTo(),
                to.equals(present),
                opening,
                ends.removal(),
                first.isPresent() || second.isPresent());
    }
}
