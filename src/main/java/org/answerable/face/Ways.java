package org.answerable.face;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardPage;
import org.answerable.changes.ChangesFilter;
import org.answerable.time.AskedPeriod.Between;
import org.jspecify.annotations.Nullable;

/** Addresses from the board to the comparison of two days and to the interactive board, in the reader's time. */
public final class Ways {

    private Ways() {}

    /** The interactive board under a filter, at the same point in time. */
    public static String interactive(BoardFilter filter, Face face) {
        var then = face.then();
        return "/app/board" + query(filter.query(), then == null ? "" : then.query());
    }

    /** A page of what changed in a period, under a filter. */
    public static String changes(Between period, ChangesFilter filter, int page, Face face) {
        return changes(
                Optional.of(period.from()),
                period.open() ? Optional.empty() : Optional.of(period.to()),
                filter,
                page,
                face);
    }

    /** What changed since a day, or lately, under the filter of the board. */
    public static String changes(BoardFilter filter, @Nullable LocalDate since, Face face) {
        var same = new ChangesFilter(filter.owner(), filter.topic(), filter.publication(), 1);
        return changes(Optional.ofNullable(since), Optional.empty(), same, 1, face);
    }

    /** The day of the page, where it is not today and something in the list had been published by then. */
    public static @Nullable LocalDate since(List<BoardLine> lines, Face face) {
        var then = face.then();
        if (then == null) {
            return null;
        }
        var day = then.known() == null ? then.day() : then.known();
        return lines.stream().anyMatch(line -> !face.dayOf(line.publishedAt()).isAfter(day)) ? day : null;
    }

    /**
     * The first of the days of which the comparison tells that the board of today leads to; null on other boards, which
     * stay as they are while days go by.
     */
    public static @Nullable LocalDate usual(BoardPage page, Face face) {
        var begun = page.begun();
        return begun == null || face.then() != null
                ? null
                : Between.usual(face.today(), face.dayOf(begun).minusDays(1)).plusDays(1);
    }

    /** Whether a field for a day can hold what was typed. */
    public static boolean isDay(String typed) {
        return typed.isEmpty() || typed.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static String changes(
            Optional<LocalDate> from, Optional<LocalDate> to, ChangesFilter filter, int page, Face face) {
        return face.plain("changes")
                + query(
                        from.map(day -> Between.FROM + "=" + day).orElse(""),
                        to.map(day -> Between.TO + "=" + day).orElse(""),
                        filter.query(page));
    }

    private static String query(String... parts) {
        var query = Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
