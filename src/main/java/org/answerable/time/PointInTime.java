package org.answerable.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that a reader asks for, in the installation's zone.
 *
 * @param known the day by whose end it had been published; null for all that is published now
 */
public record PointInTime(LocalDate day, @Nullable LocalDate known) {

    /** The parameter of an address that says of which day a page tells. */
    public static final String DAY = "as-of";

    /** The parameter of an address that says what had been published by then. */
    public static final String KNOWN = "known";

    /** The address's query, without a question mark. */
    public String query() {
        return DAY + "=" + day + (known == null ? "" : "&" + KNOWN + "=" + known);
    }
}
