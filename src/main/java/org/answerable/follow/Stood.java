package org.answerable.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.answerable.fact.Raised;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.jspecify.annotations.Nullable;

/**
 * Which flags a recommendation had on some days, by what was published from one act to the next that said otherwise.
 *
 * @param publishedAt when the act was published
 * @param kind what was published
 * @param replacedAt when another act said otherwise of these days; null while none did
 * @param from the first of these days
 * @param until the day after the last
 */
record Stood(
        ActNumber act,
        Instant publishedAt,
        DraftKind kind,
        @Nullable Instant replacedAt,
        LocalDate from,
        LocalDate until,
        List<Raised> flags) {}
