package org.answerable.administration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.access.AdministratorOnly;
import org.answerable.correction.RedactionContent;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.language.Removal;
import org.answerable.publishing.Acts;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The removal of published words of institutions and publications, for good. It takes two administrators. */
@Service
public class Removals {

    private final RemovalQueries queries;
    private final Drafts drafts;
    private final Acts acts;

    Removals(RemovalQueries queries, Drafts drafts, Acts acts) {
        this.queries = queries;
        this.drafts = drafts;
        this.acts = acts;
    }

    /**
     * What is published, and what is to be removed of it.
     *
     * @param draft the removal that is being written; null where none is
     */
    public record Page(List<Line> lines, @Nullable DraftId draft) {

        /** The line that such a draft names, if it is one of these. */
        public Optional<Line> named(RedactionContent content) {
            return lines.stream()
                    .filter(line -> line.text() != null
                            ? line.text().equals(content.text())
                            : line.edition() != null && line.edition().equals(content.edition()))
                    .findFirst();
        }
    }

    /**
     * Words that can be removed: of a text, or those by which an edition is called.
     *
     * @param kind what the text is, as the last part of the key of its words; empty for an edition
     * @param since when they were published
     */
    public record Line(
            @Nullable TextId text, @Nullable UUID edition, String kind, Instant since, List<Version> versions) {

        /** Whether something is left to remove. */
        public boolean isThere() {
            return versions.stream().anyMatch(version -> version.body() != null);
        }

        /** The same with the words in these languages alone; those of an edition are in none. */
        public Line only(Set<Language> languages) {
            return new Line(
                    text,
                    edition,
                    kind,
                    since,
                    versions.stream()
                            .filter(version -> version.language() == null || languages.contains(version.language()))
                            .toList());
        }

        /** The content to begin with. */
        public RedactionContent begun() {
            return text == null
                    ? RedactionContent.ofEdition(java.util.Objects.requireNonNull(edition))
                    : RedactionContent.of(text, Set.of());
        }
    }

    /**
     * Words in one language.
     *
     * @param language null for those of an edition, which are in none of ours
     * @param body null where they were removed
     */
    public record Version(
            @Nullable Language language,
            @Nullable String body,
            @Nullable Removal removal) {}

    /** What is published of an institution. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Page of(InstitutionId institution) {
        return queries.of(institution);
    }

    /** What is published of a publication. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Page of(PublicationId publication) {
        return queries.of(publication);
    }

    /** Institutions of which a removal waits for another administrator. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<Choice<InstitutionId>> waitingInstitutions(Language reader) {
        return queries.waitingInstitutions(reader, acts.latest());
    }

    /** Publications of which a removal waits for another administrator. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<Choice<PublicationId>> waitingPublications(Language reader) {
        return queries.waitingPublications(reader, acts.latest());
    }

    /** Begins to remove words of an institution. */
    @AdministratorOnly
    @Transactional
    public Optional<DraftId> begin(InstitutionId institution, RedactionContent content) {
        return begin(new NewDraft(DraftKind.IDENTITY_REDACTION, null, institution, null, subject(content), content));
    }

    /** Begins to remove words of a publication. */
    @AdministratorOnly
    @Transactional
    public Optional<DraftId> begin(PublicationId publication, RedactionContent content) {
        return begin(new NewDraft(DraftKind.IDENTITY_REDACTION, publication, null, null, subject(content), content));
    }

    private Optional<DraftId> begin(NewDraft draft) {
        return switch (drafts.open(draft)) {
            case OpenResult.Opened(var opened) -> Optional.of(opened.id());
            case OpenResult.NotThere(), OpenResult.ConflictOfInterest() -> Optional.empty();
        };
    }

    private static @Nullable UUID subject(RedactionContent content) {
        return content.text() == null ? content.edition() : content.text().id();
    }
}
