package org.answerable.publication;

import org.answerable.language.Wording;
import org.answerable.vocabulary.TopicId;
import org.jspecify.annotations.Nullable;

/** A topic. */
public record TopicContent(
        TopicId id, @Nullable String slug, @Nullable Wording name) {}
