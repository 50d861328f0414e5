package org.answerable.drafting;

import java.util.Set;
import org.answerable.vocabulary.ActorId;

/**
 * A draft with its content.
 *
 * @param tookPart who saved any state of it or put it before the second person; none of them may approve it
 */
public record DraftPage(DraftHeader header, Record content, Set<ActorId> tookPart) {}
