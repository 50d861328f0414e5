package org.answerable.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.access.AuditorOnly;
import org.answerable.language.SortKeys;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what here, and who gave it to them: for auditors, who only read, and without anybody's address. */
@Service
public class Colleagues {

    private final PersonQueries queries;
    private final Acts acts;
    private final Today today;
    private final Clock clock;

    Colleagues(PersonQueries queries, Acts acts, Today today, Clock clock) {
        this.queries = queries;
        this.acts = acts;
        this.today = today;
        this.clock = clock;
    }

    /** Everybody, sorted by name as readers of this language expect. */
    @AuditorOnly
    @Transactional(readOnly = true)
    public List<Colleague> all(Language reader) {
        return queries.all(reader, today.day()).stream()
                .map(Colleague::of)
                .sorted(Comparator.comparing(person -> SortKeys.of(reader, person.name())))
                .toList();
    }

    /** One person with all their roles. */
    @AuditorOnly
    @Transactional(readOnly = true)
    public Optional<Colleague.Page> find(ActorId person, Language reader) {
        return queries.page(person, reader, acts.latest(), today.day(), clock.instant())
                .map(page -> new Colleague.Page(Colleague.of(page.person()), page.grants()));
    }
}
