package org.answerable.response;

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
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes what owners answer, word for word. */
@Component
class ResponsePublisher implements Publisher<ResponseContent> {

    private final ResponseStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    ResponsePublisher(ResponseStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.RESPONSE, DraftKind.STATED_RESPONSE);
    }

    @Override
    public Class<ResponseContent> content() {
        return ResponseContent.class;
    }

    @Override
    public List<Problem> check(ResponseContent content, DraftHeader draft) {
        var own = draft.kind() == DraftKind.RESPONSE;
        var source = content.source();
        var question = content.question();
        var corrects = content.corrects();
        var checks = new Checks(things, draft)
                .about("of", content.of())
                .owner("institution", content.institution())
                .that(!own || isOwn(content), "of", "problem.notOwned")
                .past("on", content.on(), today.day())
                .chosen("position", content.position())
                .chosen("channel", content.channel())
                .that(
                        content.channel() == null || own == (content.channel() == Channel.PORTAL),
                        "channel",
                        "problem.channel")
                .words("words", content.words(), Wording.LONGEST);
        if (!own || source != null) {
            checks.stated("source", source);
        }
        return checks.that(
                        question == null || store.wasPutTo(question, content.institution(), content.of()),
                        "question",
                        "problem.outside")
                .that(
                        corrects == null || store.wasGivenBy(corrects, content.institution(), content.of()),
                        "corrects",
                        "problem.outside")
                .problems();
    }

    /** A correction is about what was answered already. */
    private boolean isOwn(ResponseContent content) {
        var of = content.of();
        var institution = content.institution();
        return of == null || institution == null || content.corrects() != null || things.answersFor(institution, of);
    }

    @Override
    public Set<RecommendationId> publish(ResponseContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        store.add(content, of, texts.add("response.words", Objects.requireNonNull(content.words()), act), act);
        return Set.of(things.item(of).orElseThrow().root());
    }
}
