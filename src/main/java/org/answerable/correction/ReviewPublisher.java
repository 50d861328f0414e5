package org.answerable.correction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.access.CurrentActor;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.publishing.PublishedThings;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes that a translation was read by a speaker of its language who did not write it. */
@Component
class ReviewPublisher implements Publisher<ReviewContent> {

    private final ReviewStore store;
    private final CurrentActor actor;
    private final PublishedThings things;

    ReviewPublisher(ReviewStore store, CurrentActor actor, PublishedThings things) {
        this.store = store;
        this.actor = actor;
        this.things = things;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.REVIEW);
    }

    @Override
    public Class<ReviewContent> content() {
        return ReviewContent.class;
    }

    @Override
    public List<Problem> check(ReviewContent content, DraftHeader draft) {
        var version = content.version();
        var root = draft.recommendation();
        var checks = new Checks(things, draft).chosen("version", version);
        if (version != null) {
            var read = root == null ? null : store.find(version, root).orElse(null);
            checks.that(read != null, "version", "problem.outside");
            if (read != null) {
                checks.that(read.translation(), "version", "problem.review.original")
                        .that(read.latest() && read.there(), "version", "problem.review.changed")
                        .that(!read.authors().contains(actor.id()), "version", "problem.review.own")
                        .that(!read.reviewers().contains(actor.id()), "version", "problem.review.twice");
            }
        }
        return checks.that(content.confirmed(), "confirmed", "problem.review.confirm")
                .that(draft.changedBy().equals(actor.id()), "confirmed", "problem.review.another")
                .problems();
    }

    @Override
    public Set<RecommendationId> publish(ReviewContent content, Publishing publishing) {
        var root = Objects.requireNonNull(publishing.draft().recommendation());
        store.add(
                Objects.requireNonNull(content.version()),
                actor.id(),
                publishing.act().number());
        return Set.of(root);
    }
}
