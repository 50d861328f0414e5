package org.answerable.audit;

import java.time.LocalDate;
import org.answerable.history.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail; null leaves a question open.
 *
 * @param about part of the name of who did it or to whom, or a reference
 * @param from the first day, in the installation's zone
 * @param until the last day
 */
public record AuditFilter(
        @Nullable Deed deed,
        @Nullable Boolean done,
        @Nullable String about,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** All entries. */
    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null);
    }
}
