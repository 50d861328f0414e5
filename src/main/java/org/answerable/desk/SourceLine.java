package org.answerable.desk;

import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/** A published source. */
public record SourceLine(
        SourceId id,
        EvidenceKind kind,
        String publisher,
        String title,
        String titleLanguage,
        @Nullable FuzzyDate publishedOn,
        @Nullable String address) {}
