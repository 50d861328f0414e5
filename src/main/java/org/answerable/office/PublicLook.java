package org.answerable.office;

import java.util.Map;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the public will see: the whole page in each language.
 *
 * @param anchor where on the page the new entry stands
 */
public record PublicLook(
        Map<Language, String> pages, @Nullable String anchor) {}
