package org.answerable.opendata;

import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.answerable.time.PointInTime;
import org.jspecify.annotations.Nullable;

/** What somebody takes away: a table in a format, of what a filter lets through, for a reader at a point in time. */
public record Take(Dataset set, Format format, BoardFilter filter, Face face) {

    /** The address, with scheme and host. */
    public String address() {
        return face.absolute("/" + face.language().code() + "/data/" + set.slug() + "." + format.suffix()) + query();
    }

    /** The same table in another format. */
    public Take as(Format other) {
        return new Take(set, other, filter, face);
    }

    /** What the file is called. */
    public String fileName() {
        return "answerable-%s-%s-%s.%s"
                .formatted(set.slug(), face.language().code(), face.asOf().day(), format.suffix());
    }

    private String query() {
        return query(filter, face.then());
    }

    /** The filter and the point in time as an address asks for them, with a question mark; empty for neither. */
    public static String query(BoardFilter filter, @Nullable PointInTime then) {
        var time = then == null ? "" : then.query();
        var both = filter.query() + (filter.query().isEmpty() || time.isEmpty() ? "" : "&") + time;
        return both.isEmpty() ? "" : "?" + both;
    }
}
