package org.answerable.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.access.OpenToPublic;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.time.AskedTime.Reason;
import org.answerable.time.AskedTime.Refused;
import org.answerable.time.AskedTime.Then;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which day a page tells of, and by what had been published. Days are days in the installation's zone. */
@Service
public class Times {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
        var days = given(parameters, PointInTime.DAY);
        var known = given(parameters, PointInTime.KNOWN);
        if (days.isEmpty() && known.isEmpty()) {
            return new AskedTime.Now(acts.latest(), today.day());
        }
        if (days.size() > 1 || known.size() > 1) {
            return new Refused(Reason.NOT_A_DAY, null);
        }
        var knownBy = known.stream().findFirst().map(Times::day).orElse(Optional.empty());
        var day = days.isEmpty() ? knownBy : day(days.getFirst());
        if (day.isEmpty() || (known.size() == 1 && knownBy.isEmpty())) {
            return new Refused(Reason.NOT_A_DAY, null);
        }
        return at(new PointInTime(day.get(), knownBy.orElse(null)));
    }

    private AskedTime at(PointInTime point) {
        var present = today.day();
        var known = point.known();
        if (point.day().isAfter(present) || (known != null && known.isAfter(present))) {
            return new Refused(Reason.FUTURE, present);
        }
        var act = known == null ? acts.latest() : acts.latestBefore(today.startOf(known.plusDays(1)));
        var first = times.firstDay(act);
        if (first.isEmpty()) {
            return new Refused(Reason.NOTHING_YET, known == null ? present : known);
        }
        return point.day().isBefore(first.get())
                ? new Refused(Reason.BEFORE_ANY_FACT, first.get())
                : new Then(act, point);
    }

    private static List<String> given(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return DAY.matcher(given).matches() ? Optional.of(LocalDate.parse(given)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
