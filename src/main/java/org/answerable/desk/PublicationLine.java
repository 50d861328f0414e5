package org.answerable.desk;

import org.answerable.language.ShownText;
import org.answerable.vocabulary.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * A publication that the actor drafts for.
 *
 * @param title null where nothing is public about it yet
 */
public record PublicationLine(
        PublicationId id, String slug, @Nullable ShownText title) {}
