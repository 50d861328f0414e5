package org.answerable.drafting;

import java.util.Set;
import org.answerable.vocabulary.ActorId;

/**
 * A draft with its content.
 *
 * @param editors who saved any state of it; none of them may approve it
 */
public record DraftPage(DraftHeader header, Record content, Set<ActorId> editors) {}
