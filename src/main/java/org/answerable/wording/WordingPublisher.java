package org.answerable.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.answerable.vocabulary.TextId;
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
        checks.that(
                content.bodies().values().stream().anyMatch(body -> !body.isBlank()),
                "bodies",
                "problem.nothingReworded");
        var longest = text != null && store.isTitle(text) ? Wording.LONGEST_TITLE : Wording.LONGEST;
        content.bodies().forEach((language, body) -> checks.atMost("bodies." + language, body, longest));
        if (replaces(content)) {
            checks.words("reason", content.reason(), Wording.LONGEST);
        } else {
            checks.wordsIfAny("reason", content.reason(), Wording.LONGEST);
        }
        if (text != null && content.source() != null) {
            checks.that(texts.source(text).equals(Optional.of(content.source())), "source", "problem.outside");
            checks.that(
                    content.original() == null || texts.latestOriginal(text).equals(Optional.of(content.original())),
                    "original",
                    "problem.newerOriginal");
            var root = draft.recommendation();
            checks.that(root != null && store.isTold(text, root), "text", "problem.outside")
                    .about("text", root);
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
        var text = Objects.requireNonNull(content.text());
        var act = publishing.act().number();
        texts.reword(
                text,
                Objects.requireNonNull(content.source()),
                bodies,
                publishing.approved(),
                replaces(content) ? rewording(text, content, publishing) : null,
                act);
        return Set.of(Objects.requireNonNull(publishing.draft().recommendation()));
    }

    /** A first translation, and one that is confirmed as it stands, take nothing away from what readers had read. */
    private boolean replaces(RewordingContent content) {
        var text = content.text();
        return text != null
                && content.bodies().entrySet().stream()
                        .filter(body -> !body.getValue().isBlank())
                        .anyMatch(body -> store.words(text, body.getKey())
                                .filter(words -> !words.equals(body.getValue().strip()))
                                .isPresent());
    }

    private UUID rewording(TextId text, RewordingContent content, Publishing publishing) {
        var act = publishing.act().number();
        var reason = texts.add("rewording.reason", Objects.requireNonNull(content.reason()), act);
        return store.add(text, reason, publishing.approved(), act);
    }
}
