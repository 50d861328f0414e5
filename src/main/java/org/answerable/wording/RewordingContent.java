package org.answerable.wording;

import java.util.Map;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;

/**
 * New words for a published text.
 *
 * @param source the language of the original; words in it become the new original
 */
public record RewordingContent(
        @Nullable TextId text,
        Map<Language, String> bodies,
        @Nullable Language source) {}
