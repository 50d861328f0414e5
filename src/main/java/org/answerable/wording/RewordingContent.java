package org.answerable.wording;

import java.util.Map;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;

/**
 * New words for a published text.
 *
 * @param source the language of the original; words in it become the new original
 * @param original the original that was read, which the words translate or replace; null in drafts from before this was
 *     kept, which are taken to mean the one that is then the latest
 * @param reason why, where words that are public are replaced
 */
public record RewordingContent(
        @Nullable TextId text,
        Map<Language, String> bodies,
        @Nullable Language source,
        @Nullable TextVersionId original,
        @Nullable Wording reason) {}
