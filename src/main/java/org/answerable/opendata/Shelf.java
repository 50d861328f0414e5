package org.answerable.opendata;

import java.util.List;
import java.util.Map;
import org.answerable.opendata.OpenData.Seal;
import org.jspecify.annotations.Nullable;

/**
 * A table as it lies on the page of the open data.
 *
 * @param seals by which the file of a format can be checked; only those that were counted
 */
public record Shelf(Dataset set, int rows, List<Column> columns, Map<Format, Seal> seals) {

    /** Copies the columns and the seals. */
    public Shelf {
        columns = List.copyOf(columns);
        seals = Map.copyOf(seals);
    }

    /** By which a file in this format can be checked; null where it was not counted. */
    public @Nullable Seal seal(Format format) {
        return seals.get(format);
    }
}
