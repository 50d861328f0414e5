package org.answerable.opendata;

import java.util.List;
import org.answerable.opendata.OpenData.Seal;
import org.jspecify.annotations.Nullable;

/**
 * A table as it lies on the page of the open data.
 *
 * @param csv by which the file can be checked; null where it was not counted
 * @param json the same
 */
public record Shelf(
        Dataset set,
        int rows,
        List<Column> columns,
        @Nullable Seal csv,
        @Nullable Seal json) {

    /** Copies the columns. */
    public Shelf {
        columns = List.copyOf(columns);
    }

    /** By which a file in this format can be checked. */
    public @Nullable Seal seal(Format format) {
        return switch (format) {
            case CSV -> csv;
            case JSON -> json;
            case XLSX -> null;
        };
    }
}
