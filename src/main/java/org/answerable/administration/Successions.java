package org.answerable.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.access.AdministratorOnly;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.SortKeys;
import org.answerable.publishing.Acts;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What institutions became: merged, divided, replaced. It takes two administrators. */
@Service
public class Successions {

    private final SuccessionQueries queries;
    private final Drafts drafts;
    private final Acts acts;

    Successions(SuccessionQueries queries, Drafts drafts, Acts acts) {
        this.queries = queries;
        this.drafts = drafts;
        this.acts = acts;
    }

    /**
     * What is being written about one institution.
     *
     * @param draft null where nothing is
     * @param waiting whether it waits for another administrator
     * @param others what it may have become
     * @param published what is public of it, the latest about each other institution
     */
    public record Page(
            @Nullable DraftId draft,
            boolean waiting,
            List<Choice<InstitutionId>> others,
            List<SuccessionContent> published) {}

    /** Those about which something waits for another administrator. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<Choice<InstitutionId>> waiting(Language reader) {
        return sorted(queries.waiting(reader, acts.latest()), reader);
    }

    /** What is being written about this institution, and what it may have become. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Page find(InstitutionId predecessor, Language reader) {
        var begun = queries.begun(predecessor);
        return new Page(
                begun.map(SuccessionQueries.Begun::id).orElse(null),
                begun.filter(draft -> draft.state() == DraftState.SUBMITTED).isPresent(),
                sorted(queries.others(predecessor, reader, acts.latest()), reader),
                queries.published(predecessor, acts.latest()));
    }

    /** The draft that is being written; begun if there is none. */
    @AdministratorOnly
    @Transactional
    public Optional<DraftId> draft(InstitutionId predecessor) {
        var begun = queries.begun(predecessor).map(SuccessionQueries.Begun::id);
        return begun.isPresent() ? begun : begin(predecessor, SuccessionContent.nothing());
    }

    /** The same, but a draft that is begun says again what is public about the other institution, to be translated. */
    @AdministratorOnly
    @Transactional
    public Optional<DraftId> translation(InstitutionId predecessor, InstitutionId successor) {
        var begun = queries.begun(predecessor).map(SuccessionQueries.Begun::id);
        return begun.isPresent()
                ? begun
                : queries.published(predecessor, acts.latest()).stream()
                        .filter(said -> successor.equals(said.successor()))
                        .findFirst()
                        .flatMap(said -> begin(predecessor, said));
    }

    private Optional<DraftId> begin(InstitutionId predecessor, SuccessionContent content) {
        var draft = new NewDraft(DraftKind.SUCCESSION, null, predecessor, null, null, content);
        return switch (drafts.open(draft)) {
            case OpenResult.Opened(var opened) -> Optional.of(opened.id());
            case OpenResult.NotThere(), OpenResult.ConflictOfInterest() -> Optional.empty();
        };
    }

    private static List<Choice<InstitutionId>> sorted(List<Choice<InstitutionId>> choices, Language reader) {
        return choices.stream()
                .sorted(Comparator.comparing(choice -> SortKeys.of(reader, choice.name())))
                .toList();
    }
}
