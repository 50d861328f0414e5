package org.answerable.source;

import java.time.LocalDate;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of a source; it may be known by publisher and date only.
 *
 * @param titleLanguage BCP 47 tag of the language of the title
 * @param address a web address as found; never completed by guessing
 * @param checkedOn the day on which one of us opened it; null: not re-checked
 */
public record SourceContent(
        SourceId id,
        @Nullable EvidenceKind kind,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String titleLanguage,
        @Nullable FuzzyDate publishedOn,
        @Nullable String address,
        @Nullable LocalDate checkedOn) {}
