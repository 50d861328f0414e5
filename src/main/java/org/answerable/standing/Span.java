package org.answerable.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation stands on some days.
 *
 * @param from the first of these days
 * @param until the day after the last
 * @param changedOn the day of the latest news by then; null before there was any
 */
record Span(LocalDate from, LocalDate until, @Nullable LocalDate changedOn, Standing standing) {

    /** Stands for the beginning of time; what was true earlier is true on it. */
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** Stands for the end of time. */
    static final LocalDate END = LocalDate.of(9999, 12, 31);

    /**
     * All days, one after the other. Up to the day of publishing news is news on the day from which it is true, and on
     * that day it is what was published then. Nobody waits for news of what was not published yet: until then nothing
     * stands still, and that it was published is news.
     *
     * @param news days with news of the recommendation, its parts, or the whole that it belongs to
     * @param opened the day on which the recommendation was published
     * @param published the day of the act
     */
    static List<Span> of(Chronicle chronicle, SortedSet<LocalDate> news, LocalDate opened, LocalDate published) {
        var spans = new ArrayList<Span>();
        var known = new TreeSet<>(news);
        known.add(opened);
        var days = turns(chronicle, known, published);
        for (var day = BEGINNING; day.isBefore(END); ) {
            var later = days.tailSet(day.plusDays(1));
            var until = later.isEmpty() ? END : later.first();
            var changedOn = changedOn(day, known, published);
            var stillSince = day.isBefore(opened) ? null : changedOn;
            add(spans, new Span(day, until, changedOn, Standing.of(chronicle.on(day, stillSince))));
            day = until;
        }
        return List.copyOf(spans);
    }

    private static SortedSet<LocalDate> turns(Chronicle chronicle, SortedSet<LocalDate> news, LocalDate published) {
        var days = new TreeSet<>(news);
        days.addAll(chronicle.turns());
        days.add(published);
        return days.headSet(END);
    }

    private static @Nullable LocalDate changedOn(LocalDate day, SortedSet<LocalDate> news, LocalDate published) {
        var earlier = new TreeSet<>(news);
        if (!published.isAfter(day)) {
            earlier.add(published);
        }
        return earlier.floor(day);
    }

    /** Neighbours that say the same are one. */
    private static void add(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().saysTheSameAs(next)) {
            var last = spans.removeLast();
            spans.add(new Span(last.from, next.until, last.changedOn, last.standing));
        } else {
            spans.add(next);
        }
    }

    private boolean saysTheSameAs(Span other) {
        return Objects.equals(changedOn, other.changedOn) && standing.equals(other.standing);
    }
}
