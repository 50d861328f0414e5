package org.answerable.drafting;

import java.util.Map;
import java.util.Set;
import org.answerable.vocabulary.ActorId;

/**
 * A draft as it is now.
 *
 * @param content a record of the kind's content type
 * @param unread what was typed for dates and numbers and could not be read, by field; nothing is published while it stands
 * @param tookPart who saved any state of it or put it before a second person: none of them can approve it
 * @param secondPerson whether somebody else must agree before it is published, as things stand
 */
public record DraftPage(
        DraftHeader header, Record content, Map<String, String> unread, Set<ActorId> tookPart, boolean secondPerson) {

    /** The same after it was saved, still with the content that it had when it was read. */
    public DraftPage kept(SaveResult.Kept saved) {
        return new DraftPage(saved.now(), content, unread, tookPart, saved.secondPerson());
    }
}
