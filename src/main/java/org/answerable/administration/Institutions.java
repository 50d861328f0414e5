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
import org.answerable.institution.InstitutionContent;
import org.answerable.language.SortKeys;
import org.answerable.publishing.Acts;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Slug;
import org.answerable.vocabulary.SourceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Institutions: the identity, the draft of what is public about it, and the contact that is not. */
@Service
public class Institutions {

    private final IdentityStore store;
    private final IdentityQueries queries;
    private final ChoiceQueries choices;
    private final Drafts drafts;
    private final Acts acts;
    private final History history;
    private final Clock clock;

    Institutions(
            IdentityStore store,
            IdentityQueries queries,
            ChoiceQueries choices,
            Drafts drafts,
            Acts acts,
            History history,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.choices = choices;
        this.drafts = drafts;
        this.acts = acts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * One institution.
     *
     * @param contactVersion for changing the contact; zero before the first
     */
    public record Page(IdentityLine<InstitutionId> institution, Contact contact, int contactVersion) {}

    /** Published sources and places in papers. */
    public record Choices(List<Choice<SourceId>> sources, List<Choice<PassageId>> passages) {}

    /** All, sorted by name as readers of this language expect; those without one by their address. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<IdentityLine<InstitutionId>> all(Language reader) {
        return queries.institutions(reader, acts.latest()).stream()
                .sorted(Comparator.comparing(
                        line -> SortKeys.of(reader, Objects.requireNonNullElse(line.name(), line.slug()))))
                .toList();
    }

    /** One of them. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Optional<Page> find(InstitutionId id, Language reader) {
        return queries.institution(id, reader, acts.latest()).map(line -> {
            var contact = queries.contact(id);
            return new Page(line, contact.contact(), contact.version());
        });
    }

    /** Makes an identity; its name in addresses stays for ever. */
    @AdministratorOnly
    @Transactional
    public AddResult<InstitutionId> add(String slug) {
        if (!Slug.fits(slug)) {
            return new AddResult.Invalid<>();
        }
        var id = InstitutionId.next();
        if (!store.add(id, slug, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return new AddResult.Taken<>();
        }
        history.write(Deed.INSTITUTION_ADDED, Subject.of("INSTITUTION", id.id()));
        return new AddResult.Added<>(id);
    }

    /** The draft that is being written about it; begun with what is published if there is none. */
    @AdministratorOnly
    @Transactional
    public Optional<DraftId> draft(InstitutionId id) {
        return queries.institution(id, Language.EN, acts.latest()).flatMap(line -> {
            if (line.draft() != null) {
                return Optional.of(line.draft());
            }
            var content = queries.published(id, acts.latest()).orElse(InstitutionContent.nothing());
            return switch (drafts.open(new NewDraft(DraftKind.INSTITUTION, null, id, null, null, content))) {
                case OpenResult.Opened(var draft) -> Optional.of(draft.id());
                case OpenResult.NotThere(), OpenResult.ConflictOfInterest() -> Optional.empty();
            };
        });
    }

    /** What a record of an institution may rest on. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Choices choices(Language reader) {
        return new Choices(choices.sources(acts.latest()), choices.passages(reader, acts.latest()));
    }

    /** Keeps the private contact if it is still at {@code version}. */
    @AdministratorOnly
    @Transactional
    public ContactResult keepContact(InstitutionId id, int version, Contact contact) {
        var problems = contact.problems();
        if (!problems.isEmpty()) {
            return new ContactResult.Invalid(problems);
        }
        if (queries.institution(id, Language.EN, acts.latest()).isEmpty()) {
            return new ContactResult.NotThere();
        }
        var kept = version == 0 ? store.addContact(id, contact) : store.changeContact(id, version, contact);
        if (!kept) {
            return new ContactResult.Stale();
        }
        history.write(Deed.CONTACT_CHANGED, Subject.of("INSTITUTION", id.id()));
        return new ContactResult.Kept();
    }
}
