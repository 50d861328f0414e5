package org.answerable.audit;

import java.time.Instant;
import java.util.UUID;
import org.answerable.history.Deed;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail.
 *
 * @param at UTC
 * @param actor opaque; null where nobody was signed in
 * @param actorName null where the actor is nobody known any more, or no person
 * @param subjectName the person's name, where the subject is one that is known
 * @param recommendation reference of a published recommendation
 */
public record AuditLine(
        long id,
        Instant at,
        @Nullable UUID actor,
        @Nullable String actorName,
        Deed deed,
        boolean done,
        @Nullable String subjectKind,
        @Nullable UUID subject,
        @Nullable String subjectName,
        @Nullable String recommendation,
        @Nullable String detail) {}
