package org.answerable.assessment;

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

/** Publishes what we found. */
@Component
class AssessmentPublisher implements Publisher<AssessmentContent> {

    private final AssessmentStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    AssessmentPublisher(AssessmentStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.ASSESSMENT);
    }

    @Override
    public Class<AssessmentContent> content() {
        return AssessmentContent.class;
    }

    @Override
    public List<Problem> check(AssessmentContent content, DraftHeader draft) {
        var checks = new Checks(things, draft)
                .about("of", content.of())
                .chosen("status", content.status())
                .past("on", content.on(), today.day())
                .words("reasons", content.reasons(), Wording.LONGEST)
                .wordsIfAny("deviation", content.deviation(), Wording.LONGEST)
                .grounds("grounds", content.grounds());
        for (var evidence : content.evidence()) {
            var root = things.rootOf(evidence);
            checks.that(root.isPresent(), "evidence", "problem.notPublished");
            root.ifPresent(found -> checks.about("evidence", found));
        }
        var unexplained = unexplained(content);
        return checks.that(unexplained.isEmpty(), "deviation", Deviation.problem(unexplained))
                .problems();
    }

    @Override
    public Set<RecommendationId> publish(AssessmentContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        store.add(
                content,
                of,
                texts.add("assessment.reasons", Objects.requireNonNull(content.reasons()), act),
                texts.addIfAny("assessment.deviation", content.deviation(), act),
                publishing.approved(),
                act);
        return Set.of(things.item(of).orElseThrow().root());
    }

    /** From what the status differs without a word to readers, by all that is public now. */
    private Set<Deviation> unexplained(AssessmentContent content) {
        var of = content.of();
        var status = content.status();
        var deviation = content.deviation();
        if (of == null || status == null || (deviation != null && deviation.whole())) {
            return Set.of();
        }
        var milestones = store.milestones(of);
        return Deviation.of(status, milestones.verified(), milestones.all(), store.claimed(of, today.day()));
    }
}
