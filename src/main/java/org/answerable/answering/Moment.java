package org.answerable.answering;

import java.time.LocalDate;
import java.util.Optional;
import org.answerable.time.AskedTime;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.ActNumber;
import org.jspecify.annotations.Nullable;

/**
 * The act and the day that an answer tells of: what it is the version of.
 *
 * @param removal the latest act that took words away, or a later one
 * @param then what the reader asked for; null for the present
 */
public record Moment(
        ActNumber act,
        LocalDate day,
        ActNumber removal,
        @Nullable PointInTime then) {

    /** The moment that was asked for; empty where it cannot be shown. */
    public static Optional<Moment> of(AskedTime asked) {
        return switch (asked) {
            case AskedTime.Now(var act, var day) -> Optional.of(new Moment(act, day, act, null));
            case AskedTime.Then(var act, var point, var removal, var _) ->
                Optional.of(new Moment(act, point.day(), removal, point));
            case AskedTime.Refused _ -> Optional.empty();
        };
    }

    /** Names the version: the same facts, seen from the same day, with links to the same point in time. */
    public String tag() {
        var asked = then == null ? "" : "-then-" + (then.known() == null ? "now" : then.known());
        return "%d-%d-%s%s".formatted(act.number(), removal.number(), day, asked);
    }
}
