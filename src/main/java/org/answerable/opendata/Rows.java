package org.answerable.opendata;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows one after the other in a format and keeps none of them. */
interface Rows extends AutoCloseable {

    /** One row, its cells in the order of the columns. */
    void row(List<@Nullable Object> cells) throws IOException;

    /** Ends the file; where it goes stays open. */
    @Override
    void close() throws IOException;
}
