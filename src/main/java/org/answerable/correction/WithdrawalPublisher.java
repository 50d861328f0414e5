package org.answerable.correction;

import java.util.List;
import java.util.Objects;
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
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes that a fact does not count. Staff withdraw what staff published; an official's words are the official's. */
@Component
class WithdrawalPublisher implements Publisher<WithdrawalContent> {

    private final WithdrawalStore store;
    private final ConsequenceQueries consequences;
    private final Texts texts;
    private final PublishedThings things;

    WithdrawalPublisher(WithdrawalStore store, ConsequenceQueries consequences, Texts texts, PublishedThings things) {
        this.store = store;
        this.consequences = consequences;
        this.texts = texts;
        this.things = things;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.WITHDRAWAL);
    }

    @Override
    public Class<WithdrawalContent> content() {
        return WithdrawalContent.class;
    }

    @Override
    public List<Problem> check(WithdrawalContent content, DraftHeader draft) {
        var kind = content.kind();
        var id = content.fact();
        var checks = new Checks(things, draft).chosen("fact", kind).chosen("fact", id);
        checks.that(kind == null || kind.withdrawable(), "fact", "problem.outside");
        if (kind != null && kind.withdrawable() && id != null) {
            check(kind, id, draft.recommendation(), checks);
        }
        return checks.words("reason", content.reason(), Wording.LONGEST).problems();
    }

    private void check(FactKind kind, UUID id, @Nullable RecommendationId root, Checks checks) {
        var fact = store.find(kind, id).orElse(null);
        if (fact == null || !fact.root().equals(root)) {
            checks.that(false, "fact", "problem.outside");
            return;
        }
        checks.that(!fact.official(), "fact", "problem.officialsWords")
                .that(!fact.withdrawn(), "fact", "problem.alreadyWithdrawn")
                .that(kind != FactKind.ASSIGNMENT || !store.isHandedOver(id), "fact", "problem.handoverIsReplaced");
        consequences
                .family(fact.root())
                .contradictionsWithout(id)
                .forEach(found -> checks.that(false, "fact", found.key(), found.what()));
    }

    @Override
    public Set<RecommendationId> publish(WithdrawalContent content, Publishing publishing) {
        var kind = Objects.requireNonNull(content.kind());
        var fact = store.find(kind, Objects.requireNonNull(content.fact())).orElseThrow();
        var reason = texts.add(
                "withdrawal.reason",
                Objects.requireNonNull(content.reason()),
                publishing.act().number());
        store.add(kind, fact, reason, publishing.approved(), publishing.act().number());
        return Set.of(fact.root());
    }
}
