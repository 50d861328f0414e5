package org.answerable.office;

import org.answerable.language.ShownText;
import org.answerable.vocabulary.InstitutionId;

/** An institution for which the reader speaks. */
public record Represented(InstitutionId id, String slug, ShownText name) {}
