package org.answerable.evidence;

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

/** Publishes evidence. */
@Component
class EvidencePublisher implements Publisher<EvidenceContent> {

    private final EvidenceStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    EvidencePublisher(EvidenceStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.EVIDENCE);
    }

    @Override
    public Class<EvidenceContent> content() {
        return EvidenceContent.class;
    }

    @Override
    public List<Problem> check(EvidenceContent content, DraftHeader draft) {
        return new Checks(things, draft)
                .about("of", content.of())
                .chosen("kind", content.kind())
                .past("on", content.on(), today.day())
                .chosen("weighs", content.weighs())
                .chosen("reliability", content.reliability())
                .chosen("credibility", content.credibility())
                .words("shows", content.shows(), Wording.LONGEST)
                .milestones("milestones", content.milestones())
                .grounds("grounds", content.grounds())
                .that(things.rootOf(content.id()).isEmpty(), "id", "problem.alreadyPublished")
                .problems();
    }

    @Override
    public Set<RecommendationId> publish(EvidenceContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        var root = things.item(of).orElseThrow().root();
        store.add(content, of, root, texts.add("evidence.shows", Objects.requireNonNull(content.shows()), act), act);
        return Set.of(root);
    }
}
