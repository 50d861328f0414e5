package org.answerable.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TopicId;
import org.springframework.stereotype.Component;

/** What a draft may point at because it is published; publishers ask here before they insert. */
@Component
public class PublishedThings {

    private final PublishedThingsQueries queries;

    PublishedThings(PublishedThingsQueries queries) {
        this.queries = queries;
    }

    /** A published recommendation or part: the recommendation it belongs to, and the publication. */
    public record Item(RecommendationId root, PublicationId publication) {}

    /** Where this recommendation or part belongs; empty if it is not published. */
    public Optional<Item> item(RecommendationId id) {
        return queries.item(id);
    }

    /** The recommendation that this milestone belongs to; empty if it is not published. */
    public Optional<RecommendationId> rootOf(MilestoneId id) {
        return queries.rootOf(id);
    }

    /** The recommendation that this evidence belongs to; empty if it is not published. */
    public Optional<RecommendationId> rootOf(EvidenceId id) {
        return queries.rootOf(id);
    }

    /** What kind of thing this source is; empty if it is not published. */
    public Optional<EvidenceKind> kind(SourceId id) {
        return queries.kind(id);
    }

    /** Whether this source is published. */
    public boolean has(SourceId id) {
        return queries.has(id);
    }

    /** The publication in which this passage stands; empty if it is not published. */
    public Optional<PublicationId> publicationOf(PassageId id) {
        return queries.publicationOf(id);
    }

    /** Whether this publication has an edition, so that it has a title and a page. */
    public boolean has(PublicationId id) {
        return queries.has(id);
    }

    /** Whether this topic is published. */
    public boolean has(TopicId id) {
        return queries.has(id);
    }

    /** Whether anything is public about this institution. */
    public boolean has(InstitutionId id) {
        return queries.duty(id).isPresent();
    }

    /** The institution's duty to answer, as last published. */
    public Optional<Duty> duty(InstitutionId id) {
        return queries.duty(id);
    }

    /** Whether the institution is, or was, an owner of this recommendation or a part of it. */
    public boolean owns(InstitutionId institution, RecommendationId root) {
        return queries.owns(institution, root);
    }

    /** Whether what the institution had of this recommendation ended by this day, and nothing of it is left. */
    public boolean gaveUp(InstitutionId institution, RecommendationId root, LocalDate day) {
        return queries.gaveUp(institution, root, day);
    }

    /**
     * Whether this recommendation or part is the institution's to speak for: it is, or was, an owner of it or of the
     * whole, or was asked about it.
     */
    public boolean answersFor(InstitutionId institution, RecommendationId item) {
        return queries.answersFor(institution, item);
    }

    /** Every recommendation that the institution owns or owned, or of which it owns or owned a part. */
    public Set<RecommendationId> rootsOf(InstitutionId institution) {
        return queries.rootsOf(institution);
    }

    /** What is taken of these references, as reference or as alias; small and capital letters are the same. */
    public Set<String> takenReferences(Collection<String> references) {
        return queries.takenReferences(references);
    }
}
