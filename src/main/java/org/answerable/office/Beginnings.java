package org.answerable.office;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.language.Wording;
import org.answerable.response.ResponseContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** What an institution begins to write about a recommendation: with what is known, or what it has begun already. */
final class Beginnings {

    private final Drafts drafts;
    private final OfficeItem item;
    private final FuzzyDate now;

    Beginnings(Drafts drafts, OfficeItem item) {
        this.drafts = drafts;
        this.item = item;
        this.now = FuzzyDate.of(item.today());
    }

    /** To the question about this that waits, where one does. */
    Optional<DraftId> answer(RecommendationId of, Language words) {
        var asked = item.concern().waiting(of).orElse(null);
        return begin(
                DraftKind.RESPONSE,
                of.id(),
                new ResponseContent(
                        of,
                        item.institution().id(),
                        asked == null ? null : asked.id(),
                        null,
                        now,
                        null,
                        Channel.PORTAL,
                        new Wording(words, Map.of()),
                        null));
    }

    Optional<DraftId> correction(SentAnswer answer) {
        return begin(
                DraftKind.RESPONSE,
                answer.id().id(),
                new ResponseContent(
                        answer.of(),
                        item.institution().id(),
                        answer.question(),
                        answer.id(),
                        now,
                        answer.position(),
                        Channel.PORTAL,
                        Wording.of(answer.words().language(), answer.words().orNothing()),
                        null));
    }

    /** Nothing where the institution has no duty left. */
    Optional<DraftId> report(RecommendationId of, @Nullable MilestoneId milestone, Language words) {
        if (!item.concern().owns()) {
            return Optional.empty();
        }
        return begin(
                DraftKind.CLAIM,
                milestone == null ? of.id() : milestone.id(),
                new ClaimContent(
                        of,
                        milestone,
                        item.institution().id(),
                        now,
                        null,
                        Channel.PORTAL,
                        new Wording(words, Map.of()),
                        null));
    }

    private Optional<DraftId> begin(DraftKind kind, UUID subject, Record content) {
        var begun = item.concern().drafts().stream()
                .filter(draft -> draft.kind() == kind && Objects.equals(draft.subject(), subject))
                .findFirst();
        if (begun.isPresent()) {
            return begun.map(Begun::id);
        }
        var draft =
                new NewDraft(kind, null, item.institution().id(), item.concern().id(), subject, content);
        return switch (drafts.open(draft)) {
            case OpenResult.Opened(var opened) -> Optional.of(opened.id());
            case OpenResult.NotThere(), OpenResult.ConflictOfInterest() -> Optional.empty();
        };
    }
}
