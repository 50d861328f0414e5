package org.answerable.update;

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

/** Publishes notes. */
@Component
class UpdatePublisher implements Publisher<UpdateContent> {

    private final UpdateStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    UpdatePublisher(UpdateStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.UPDATE);
    }

    @Override
    public Class<UpdateContent> content() {
        return UpdateContent.class;
    }

    @Override
    public List<Problem> check(UpdateContent content, DraftHeader draft) {
        return new Checks(things, draft)
                .about("of", content.of())
                .past("on", content.on(), today.day())
                .words("note", content.note(), Wording.LONGEST)
                .grounds("grounds", content.grounds())
                .problems();
    }

    @Override
    public Set<RecommendationId> publish(UpdateContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        store.add(content, of, texts.add("update.note", Objects.requireNonNull(content.note()), act), act);
        return Set.of(things.item(of).orElseThrow().root());
    }
}
