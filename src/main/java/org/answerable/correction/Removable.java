package org.answerable.correction;

import java.util.Set;
import java.util.UUID;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextVersionId;

/**
 * What a redaction takes away.
 *
 * @param words what is written there: kept nowhere, only looked for in drafts
 * @param drafts that brought these words, or are about the same text
 */
record Removable(
        Set<TextVersionId> versions,
        Set<SourceId> sources,
        Set<UUID> editions,
        Set<String> words,
        Set<DraftId> drafts) {}
