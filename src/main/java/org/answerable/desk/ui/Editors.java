package org.answerable.desk.ui;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.answerable.access.CurrentActor;
import org.answerable.access.PeopleNames;
import org.answerable.desk.Desk;
import org.answerable.desk.Previews;
import org.answerable.desk.Workplace;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.parts.Days;
import org.answerable.parts.Reader;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftId;
import org.springframework.stereotype.Component;

/** Opens drafts in an editor, and holds the services that one works with. */
@Component
record Editors(
        Desk desk, Drafts drafts, Gate gate, Previews previews, PeopleNames names, Today today, CurrentActor actor) {

    /** What happens when the draft needs no more work here. */
    interface Leaving {

        /** It was published, put before a second person, sent back or put away. */
        void left(DraftHeader draft, Left how);
    }

    /** How a draft was left. */
    enum Left {
        PUBLISHED,
        SUBMITTED,
        SENT_BACK,
        DISCARDED
    }

    /** An editor of this draft; empty where it is not there or not to be read. */
    Optional<DraftEditor> open(DraftId id, Leaving leaving) {
        return drafts.read(id).map(page -> new DraftEditor(this, page, leaving));
    }

    Optional<DraftPage> page(DraftId id) {
        return drafts.read(id);
    }

    /** The recommendation that the draft is about, if it is published. */
    Optional<Workplace> around(DraftHeader draft) {
        var root = draft.recommendation();
        return root == null ? Optional.empty() : desk.workplace(root, Reader.language());
    }

    Map<ActorId, String> names(Collection<ActorId> actors) {
        return names.of(actors, Reader.language());
    }

    boolean isMine(ActorId id) {
        return id.equals(actor.id());
    }

    /** A colleague's name, or that it was oneself. */
    String name(ActorId id) {
        return isMine(id)
                ? Inputs.say("desk.yourself")
                : names(java.util.List.of(id)).getOrDefault(id, "");
    }

    /** Who saved it last, and when. */
    ConflictPanel.Saved saved(DraftHeader draft) {
        return new ConflictPanel.Saved(
                name(draft.changedBy()),
                Days.minute(draft.changedAt(), today.zone()),
                draft.changedBy().equals(actor.id()));
    }
}
