package org.answerable.drafting;

import java.util.Set;
import org.answerable.vocabulary.ActorId;

/**
 * A draft as it is now.
 *
 * @param content a record of the kind's content type
 * @param tookPart who saved any state of it or put it before a second person: none of them can approve it
 * @param secondPerson whether somebody else must agree before it is published, as things stand
 */
public record DraftPage(DraftHeader header, Record content, Set<ActorId> tookPart, boolean secondPerson) {}
