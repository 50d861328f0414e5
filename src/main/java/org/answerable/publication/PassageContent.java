package org.answerable.publication;

import org.answerable.language.Wording;
import org.answerable.vocabulary.PassageId;
import org.jspecify.annotations.Nullable;

/** A place in the publication, in our words. */
public record PassageContent(PassageId id, @Nullable Wording place) {}
