package org.answerable.correction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.DraftWords;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.publishing.PublishedThings;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/**
 * Removes published words for good: from what the public reads, as of any day and act, and from the drafts that hold
 * them. A tombstone stays. Staff do it for recommendations and the sources that they brought, administrators for
 * publications and institutions.
 */
@Component
class RedactionPublisher implements Publisher<RedactionContent> {

    private final RedactionStore store;
    private final ReachQueries reach;
    private final RemovableQueries removable;
    private final DraftWords drafts;
    private final PublishedThings things;

    RedactionPublisher(
            RedactionStore store,
            ReachQueries reach,
            RemovableQueries removable,
            DraftWords drafts,
            PublishedThings things) {
        this.store = store;
        this.reach = reach;
        this.removable = removable;
        this.drafts = drafts;
        this.things = things;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.REDACTION, DraftKind.IDENTITY_REDACTION);
    }

    @Override
    public Class<RedactionContent> content() {
        return RedactionContent.class;
    }

    @Override
    public List<Problem> check(RedactionContent content, DraftHeader draft) {
        var named = Stream.of(content.text(), content.source(), content.edition())
                .filter(Objects::nonNull)
                .count();
        var checks = new Checks(things, draft)
                .that(named == 1, "words", "problem.required")
                .that(content.text() == null || !content.languages().isEmpty(), "languages", "problem.required")
                .chosen("ground", content.ground());
        if (checks.problems().isEmpty()) {
            checks.that(reach.isOurs(content, draft), "words", "problem.outside");
        }
        if (checks.problems().isEmpty()) {
            checks.that(!removable.find(content, draft).words().isEmpty(), "words", "problem.nothingToRemove");
        }
        return checks.problems();
    }

    @Override
    public Set<RecommendationId> publish(RedactionContent content, Publishing publishing) {
        var draft = publishing.draft();
        var found = removable.find(content, draft);
        store.remove(found, Objects.requireNonNull(content.ground()), publishing);
        if (!publishing.act().number().isRehearsal()) {
            drafts.remove(found.drafts(), found.words(), content.edition() == null ? null : draft.publication());
        }
        var root = draft.recommendation();
        return root == null ? Set.of() : Set.of(root);
    }
}
