package org.answerable.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.fact.Raised;
import org.jspecify.annotations.Nullable;

/**
 * That a flag was up for whoever looked, and then was not.
 *
 * @param flag which, and since when it had held
 * @param at when it ended
 * @param by what an act published instead; null where nothing was published and only a day came
 */
record Ended(Raised flag, Instant at, @Nullable Stood by) {

    /**
     * What ended before an instant. What stood could be seen from its publication and the first of its days on, until
     * another act or the day after its last; what nobody could ever see has not ended.
     */
    static List<Ended> of(List<Stood> all, Function<LocalDate, Instant> startOf, Instant before) {
        var seen = all.stream()
                .map(stood -> Seen.of(stood, startOf, before))
                .filter(Seen::isEver)
                .sorted(Comparator.comparing(Seen::from))
                .toList();
        var ended = new ArrayList<Ended>();
        for (var place = 1; place < seen.size(); place++) {
            var now = seen.get(place);
            var by = now.from().equals(now.stood().publishedAt()) ? now.stood() : null;
            seen.get(place - 1)
                    .upAtTheEnd(startOf)
                    .filter(raised -> !now.isUpAtOnce(raised, startOf))
                    .forEach(raised -> ended.add(new Ended(raised, now.from(), by)));
        }
        return List.copyOf(ended);
    }

    /** What names it for ever. */
    String name() {
        return by == null ? "day-" + at.getEpochSecond() : "act-" + by.act().number();
    }

    private record Seen(Stood stood, Instant from, Instant until) {

        static Seen of(Stood stood, Function<LocalDate, Instant> startOf, Instant before) {
            var first = startOf.apply(stood.from());
            var last = startOf.apply(stood.until());
            var replaced = stood.replacedAt();
            return new Seen(
                    stood,
                    first.isBefore(stood.publishedAt()) ? stood.publishedAt() : first,
                    Stream.of(last, before, replaced == null ? last : replaced)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        }

        boolean isEver() {
            return from.isBefore(until);
        }

        Stream<Raised> upAtTheEnd(Function<LocalDate, Instant> startOf) {
            return stood.flags().stream()
                    .filter(raised -> startOf.apply(raised.since()).isBefore(until));
        }

        boolean isUpAtOnce(Raised before, Function<LocalDate, Instant> startOf) {
            return stood.flags().stream()
                    .anyMatch(raised -> raised.flag() == before.flag()
                            && !startOf.apply(raised.since()).isAfter(from));
        }
    }
}
