package org.answerable.institution;

import java.util.List;
import java.util.Map;
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
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TextId;
import org.springframework.stereotype.Component;

/** Publishes what an institution became. Its duties pass by a hand-over only, recommendation by recommendation. */
@Component
class SuccessionPublisher implements Publisher<SuccessionContent> {

    private final SuccessionStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    SuccessionPublisher(SuccessionStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.SUCCESSION);
    }

    @Override
    public Class<SuccessionContent> content() {
        return SuccessionContent.class;
    }

    @Override
    public List<Problem> check(SuccessionContent content, DraftHeader draft) {
        var predecessor = draft.institution();
        var successor = content.successor();
        var on = content.on();
        var checks = new Checks(things, draft)
                .that(predecessor != null && things.has(predecessor), "institution", "problem.notPublished")
                .chosen("successor", successor)
                .that(successor == null || things.has(successor), "successor", "problem.notPublished")
                .that(successor == null || !successor.equals(predecessor), "successor", "problem.sameInstitution")
                .chosen("kind", content.kind())
                .past("on", on, today.day())
                .words("reason", content.reason(), Wording.LONGEST)
                .grounds("grounds", content.grounds());
        if (predecessor != null && successor != null) {
            var latest = store.latest(predecessor, successor);
            checks.that(
                    content.kind() != SuccessionKind.NONE
                            || latest.filter(before -> before.kind() != SuccessionKind.NONE)
                                    .isPresent(),
                    "kind",
                    "problem.noSuccession");
            Optional.ofNullable(on)
                    .flatMap(given -> latest.map(SuccessionStore.Latest::from).filter(given.day()::isBefore))
                    .ifPresent(day -> checks.that(false, "on", "problem.beforeSuccession", day));
            saidBefore(predecessor, content)
                    .map(texts::words)
                    .ifPresent(there ->
                            checks.that(addsLanguage(content, there.keySet()), "reason", "problem.nothingNew"));
        }
        return checks.problems();
    }

    /** The reason that is public, where it would only be said once more in the same words, and in other languages. */
    private Optional<TextId> saidBefore(InstitutionId predecessor, SuccessionContent content) {
        var successor = content.successor();
        return successor == null
                ? Optional.empty()
                : store.latest(predecessor, successor)
                        .filter(latest -> latest.is(content))
                        .map(SuccessionStore.Latest::reason)
                        .filter(reason -> repeats(content, texts.words(reason)));
    }

    private static boolean repeats(SuccessionContent content, Map<Language, String> there) {
        var reason = content.reason();
        return reason != null
                && !there.isEmpty()
                && there.entrySet().stream().allMatch(words -> words.getValue().equals(reason.in(words.getKey())));
    }

    private static boolean addsLanguage(SuccessionContent content, Set<Language> there) {
        return !there.containsAll(
                Objects.requireNonNull(content.reason()).bodies().keySet());
    }

    /**
     * What an institution became moves no figure of a recommendation. What is public already gets its reason in more
     * languages, and is no second fact.
     */
    @Override
    public Set<RecommendationId> publish(SuccessionContent content, Publishing publishing) {
        var act = publishing.act().number();
        var predecessor = Objects.requireNonNull(publishing.draft().institution());
        var reason = Objects.requireNonNull(content.reason());
        saidBefore(predecessor, content)
                .ifPresentOrElse(
                        text -> texts.complete(text, reason, publishing.approved(), act),
                        () -> store.add(
                                predecessor,
                                content,
                                texts.add("succession.reason", reason, act),
                                publishing.approved(),
                                act));
        return Set.of();
    }
}
