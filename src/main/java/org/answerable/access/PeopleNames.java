package org.answerable.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.answerable.language.Words;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of colleagues, for staff among themselves; never for the public. */
@Service
public class PeopleNames {

    private final NameQueries queries;
    private final Words words;

    PeopleNames(NameQueries queries, Words words) {
        this.queries = queries;
        this.words = words;
    }

    /** A name for each of these actors; who was erased is "a person who has left", a job is the portal itself. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Map<ActorId, String> of(Collection<ActorId> actors, Language reader) {
        var known = queries.names(Set.copyOf(actors), reader);
        return actors.stream().distinct().collect(Collectors.toMap(Function.identity(), actor -> {
            var named = known.get(actor);
            if (named != null && named.name() != null) {
                return named.name();
            }
            return words.get(reader, named == null || named.person() ? "access.name.left" : "access.name.portal");
        }));
    }
}
