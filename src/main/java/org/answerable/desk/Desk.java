package org.answerable.desk;

import java.util.List;
import java.util.Optional;
import org.answerable.access.StaffOrAuditor;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see when they work: the rows are those of the publications of their grants; auditors see all. */
@Service
public class Desk {

    private final QueueQueries queue;
    private final WorkplaceQueries workplaces;
    private final TextQueries texts;
    private final SourceQueries sources;
    private final RightsQueries rights;
    private final HandoverQueries handovers;

    Desk(
            QueueQueries queue,
            WorkplaceQueries workplaces,
            TextQueries texts,
            SourceQueries sources,
            RightsQueries rights,
            HandoverQueries handovers) {
        this.queue = queue;
        this.workplaces = workplaces;
        this.texts = texts;
        this.sources = sources;
        this.rights = rights;
        this.handovers = handovers;
    }

    /** What waits for the actor, in the reader's language, the most urgent first; pages count from 0. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Queue queue(Language reader, int page) {
        return queue.page(reader, Math.max(0, page));
    }

    /** The recommendations that the actor works on, in the order of their papers. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public List<ItemLine> items(Language reader) {
        return workplaces.items(reader);
    }

    /** The recommendation with this reference, whole; also by the reference of a part or an older one. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<Workplace> workplace(String reference, Language reader) {
        return workplaces.root(reference).flatMap(root -> workplaces.page(root, reader));
    }

    /** The same by its identifier; nothing for a part or for one that is not published. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<Workplace> workplace(RecommendationId root, Language reader) {
        return workplaces.page(root, reader);
    }

    /** The texts of a recommendation in all languages. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public List<TextLine> texts(RecommendationId root) {
        return texts.of(root);
    }

    /** One text in all languages. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<TextLine> text(TextId id) {
        return texts.find(id);
    }

    /** Published sources in which every word of the search occurs, in the order of the reader's alphabet. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public List<SourceLine> sources(String search, Language reader, int offset, int limit) {
        return sources.page(search, reader, offset, limit);
    }

    /** How many sources the search finds. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public int countSources(String search) {
        return sources.count(search);
    }

    /** One published source. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<SourceLine> source(SourceId id) {
        return sources.find(id);
    }

    /** The draft of a source that is not published yet. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<DraftId> draftOf(SourceId source) {
        return rights.draftOf(source);
    }

    /** What the actor may do with this draft; nothing where it is not there or not to be read. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<DraftRights> rights(DraftId draft) {
        return rights.of(draft);
    }

    /** What an institution can hand over within a publication, and to whom; nothing where that is not to be read. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Optional<HandoverChoices> handover(PublicationId publication, InstitutionId from, Language reader) {
        return handovers.choices(publication, from, reader);
    }

    /** The publications that the actor may draft for. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public List<PublicationLine> publications(Language reader) {
        return rights.publications(reader);
    }
}
