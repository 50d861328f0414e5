package org.answerable.office;

import java.time.Instant;
import java.util.UUID;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that the institution has begun to write and not sent.
 *
 * @param subject the answer that it corrects, the milestone that it reports on, else the recommendation or part
 */
public record Begun(DraftId id, DraftKind kind, @Nullable UUID subject, Instant changedAt, int version) {}
