package org.answerable.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes new words for published texts. */
@Component
class WordingPublisher implements Publisher<RewordingContent> {

    private final WordingStore store;
    private final Texts texts;
    private final PublishedThings things;

    WordingPublisher(WordingStore store, Texts texts, PublishedThings things) {
        this.store = store;
        this.texts = texts;
        this.things = things;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.REWORDING);
    }

    @Override
    public Class<RewordingContent> content() {
        return RewordingContent.class;
    }

    @Override
    public List<Problem> check(RewordingContent content, DraftHeader draft) {
        var text = content.text();
        var checks = new Checks(things, draft).chosen("text", text).chosen("source", content.source());
        checks.that(content.bodies().values().stream().anyMatch(body -> !body.isBlank()), "bodies", "problem.words");
        var longest = text != null && store.isTitle(text) ? Wording.LONGEST_TITLE : Wording.LONGEST;
        content.bodies().forEach((language, body) -> checks.atMost("bodies." + language, body, longest));
        if (text != null && content.source() != null) {
            checks.that(store.sourceOf(text).equals(Optional.of(content.source())), "source", "problem.outside");
            checks.that(
                    content.original() == null || store.originalOf(text).equals(Optional.of(content.original())),
                    "original",
                    "problem.newerOriginal");
            var root = store.rootOf(text);
            checks.that(root.isPresent(), "text", "problem.outside");
            root.ifPresent(found -> checks.about("text", found));
            checks.that(
                    !content.bodies().containsKey(content.source()) || !store.isOwnersWords(text),
                    "bodies." + content.source(),
                    "problem.ownersWords");
        }
        return checks.problems();
    }

    @Override
    public Set<RecommendationId> publish(RewordingContent content, Publishing publishing) {
        var bodies = new EnumMap<Language, String>(Language.class);
        content.bodies().forEach((language, body) -> {
            if (!body.isBlank()) {
                bodies.put(language, body.strip());
            }
        });
        texts.reword(
                Objects.requireNonNull(content.text()),
                Objects.requireNonNull(content.source()),
                bodies,
                publishing.approved(),
                publishing.act().number());
        return Set.of(Objects.requireNonNull(publishing.draft().recommendation()));
    }
}
