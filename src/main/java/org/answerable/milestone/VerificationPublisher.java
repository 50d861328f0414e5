package org.answerable.milestone;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes that a milestone is done, or is no longer. */
@Component
class VerificationPublisher implements Publisher<VerificationContent> {

    private final MilestoneStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    VerificationPublisher(MilestoneStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.VERIFICATION);
    }

    @Override
    public Class<VerificationContent> content() {
        return VerificationContent.class;
    }

    @Override
    public List<Problem> check(VerificationContent content, DraftHeader draft) {
        var checks = new Checks(things, draft)
                .milestone("milestone", content.milestone())
                .past("on", content.on(), today.day())
                .words("reasons", content.reasons(), Wording.LONGEST)
                .that(!content.verified() || !content.evidence().isEmpty(), "evidence", "problem.evidenceNeeded")
                .that(content.verified() || !opensAnImplementedOne(content), "verified", "problem.stillImplemented");
        counts(content, checks);
        for (var evidence : content.evidence()) {
            var root = things.rootOf(evidence);
            checks.that(root.isPresent(), "evidence", "problem.notPublished");
            root.ifPresent(found -> checks.about("evidence", found));
        }
        return checks.problems();
    }

    /** Of two verifications the one true from the later day counts: an earlier one would be published and change nothing. */
    private void counts(VerificationContent content, Checks checks) {
        var on = content.on();
        var milestone = content.milestone();
        if (on != null && milestone != null) {
            store.verificationFrom(milestone)
                    .ifPresent(day -> checks.that(!on.day().isBefore(day), "on", "problem.beforeVerification", day));
        }
    }

    /** The reverse of what an assessment is asked: "implemented" with a milestone open, and no reader is told why. */
    private boolean opensAnImplementedOne(VerificationContent content) {
        return content.milestone() != null && store.isVerifiedBehindImplemented(content.milestone());
    }

    @Override
    public Set<RecommendationId> publish(VerificationContent content, Publishing publishing) {
        var act = publishing.act().number();
        var milestone = Objects.requireNonNull(content.milestone());
        store.addVerification(
                milestone,
                content,
                texts.add("milestone.verification", Objects.requireNonNull(content.reasons()), act),
                publishing.approved(),
                act);
        return Set.of(things.rootOf(milestone).orElseThrow());
    }
}
