package org.answerable.institution;

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
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
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
                            checks.that(reason(content).translatesAnew(there), "reason", "problem.nothingNew"));
        }
        return checks.problems();
    }

    /** The reason that is public, where it would only be said once more in its own words, and in other languages. */
    private Optional<TextId> saidBefore(InstitutionId predecessor, SuccessionContent content) {
        var successor = content.successor();
        return successor == null
                ? Optional.empty()
                : store.latest(predecessor, successor)
                        .filter(latest -> latest.is(content))
                        .map(SuccessionStore.Latest::reason)
                        .filter(reason -> repeats(content, texts.words(reason)));
    }

    private static boolean repeats(SuccessionContent content, Wording there) {
        return content.reason() != null && there.whole() && content.reason().keepsOriginal(there);
    }

    private static Wording reason(SuccessionContent content) {
        return Objects.requireNonNull(content.reason());
    }

    /**
     * What an institution became moves no figure of a recommendation. What is public already gets its reason in more
     * languages, or better translated, and is no second fact.
     */
    @Override
    public Set<RecommendationId> publish(SuccessionContent content, Publishing publishing) {
        var act = publishing.act().number();
        var predecessor = Objects.requireNonNull(publishing.draft().institution());
        var reason = reason(content);
        saidBefore(predecessor, content)
                .ifPresentOrElse(
                        text -> texts.translate(
                                text, reason, publishing.draft().createdAt(), publishing.approved(), act),
                        () -> store.add(
                                predecessor,
                                content,
                                texts.add("succession.reason", reason, act),
                                publishing.approved(),
                                act));
        return Set.of();
    }
}
