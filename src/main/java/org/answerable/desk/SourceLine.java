package org.answerable.desk;

import org.answerable.language.Removal;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A published source.
 *
 * @param removal why publisher, title and address were removed; null while they are there
 * @param broughtFor the publication for which it was brought, if the actor works on that
 */
public record SourceLine(
        SourceId id,
        EvidenceKind kind,
        String publisher,
        String title,
        String titleLanguage,
        @Nullable FuzzyDate publishedOn,
        @Nullable String address,
        @Nullable Removal removal,
        @Nullable PublicationId broughtFor) {}
