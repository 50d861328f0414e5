package org.answerable.administration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.answerable.access.AdministratorOnly;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.language.SortKeys;
import org.answerable.publication.PublicationContent;
import org.answerable.publishing.Acts;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publications: the identity, and the draft of what is public about it. */
@Service
public class Publications {

    private final IdentityStore store;
    private final IdentityQueries queries;
    private final Drafts drafts;
    private final Acts acts;
    private final History history;
    private final Clock clock;

    Publications(IdentityStore store, IdentityQueries queries, Drafts drafts, Acts acts, History history, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.drafts = drafts;
        this.acts = acts;
        this.history = history;
        this.clock = clock;
    }

    /** All, sorted by title as readers of this language expect; those without one by their address. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<IdentityLine<PublicationId>> all(Language reader) {
        return queries.publications(reader, acts.latest()).stream()
                .sorted(Comparator.comparing(
                        line -> SortKeys.of(reader, Objects.requireNonNullElse(line.name(), line.slug()))))
                .toList();
    }

    /** One of them. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Optional<IdentityLine<PublicationId>> find(PublicationId id, Language reader) {
        return queries.publication(id, reader, acts.latest());
    }

    /** Makes an identity; its name in addresses stays for ever. */
    @AdministratorOnly
    @Transactional
    public AddResult<PublicationId> add(String slug) {
        if (!Slug.fits(slug)) {
            return new AddResult.Invalid<>();
        }
        var id = PublicationId.next();
        if (!store.add(id, slug, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return new AddResult.Taken<>();
        }
        history.write(Deed.PUBLICATION_ADDED, Subject.of("PUBLICATION", id.id()));
        return new AddResult.Added<>(id);
    }

    /** The draft that is being written about it; begun with what is published if there is none. */
    @AdministratorOnly
    @Transactional
    public Optional<DraftId> draft(PublicationId id) {
        return queries.publication(id, Language.EN, acts.latest()).flatMap(line -> {
            if (line.draft() != null) {
                return Optional.of(line.draft());
            }
            var content = queries.published(id, acts.latest()).orElse(PublicationContent.nothing());
            return switch (drafts.open(new NewDraft(DraftKind.PUBLICATION, id, null, null, null, content))) {
                case OpenResult.Opened(var draft) -> Optional.of(draft.id());
                case OpenResult.NotThere(), OpenResult.ConflictOfInterest() -> Optional.empty();
            };
        });
    }
}
