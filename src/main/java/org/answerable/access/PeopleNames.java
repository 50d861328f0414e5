package org.answerable.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;

/** Stub. */
@Service
public class PeopleNames {
    /** Stub. */
    @StaffOrAuditor
    public Map<ActorId, String> of(Collection<ActorId> actors, Language reader) {
        var names = new HashMap<ActorId, String>();
        actors.forEach(actor -> names.put(actor, "Somebody"));
        return names;
    }
}
