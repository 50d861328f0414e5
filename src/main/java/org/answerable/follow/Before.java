package org.answerable.follow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.answerable.face.Face;
import org.answerable.fact.Claimed;
import org.answerable.fact.Entry;
import org.answerable.fact.Fact;
import org.answerable.item.ItemPage;

/** What was so before something happened: an entry of a feed stands alone and has to say from what to what. */
final class Before {

    private Before() {}

    static Optional<String> of(Entry entry, ItemPage item, Face face) {
        if (entry.isOf("finding")) {
            return Optional.of(earlier(
                            "finding",
                            entry,
                            item.findings(),
                            ItemPage.Finding::fact,
                            found -> other -> other.of().equals(found.of()))
                    .map(found -> face.status(found.status()))
                    .orElseGet(() -> face.status(null)));
        }
        if (entry.isOf("state")) {
            return item.milestones().stream()
                    .flatMap(rung -> earlier("state", entry, rung.moves(), ItemPage.Moved::fact, _ -> _ -> true)
                            .map(moved -> face.word("milestone-state", moved.state()))
                            .stream())
                    .findFirst();
        }
        if (entry.isOf("answer")) {
            return earlier(
                            "answer",
                            entry,
                            item.answers(),
                            ItemPage.Answer::fact,
                            answer -> other -> other.slug().equals(answer.slug())
                                    && other.of().equals(answer.of()))
                    .map(answer -> face.word("position", answer.position()));
        }
        return entry.isOf("claim")
                ? earlier("claim", entry, item.claims(), Claimed::fact, claimed -> other -> same(claimed, other))
                        .map(claimed -> face.status(claimed.status()))
                : Optional.empty();
    }

    private static boolean same(Claimed one, Claimed other) {
        return one.slug().equals(other.slug())
                && one.of().equals(other.of())
                && Objects.equals(one.milestone(), other.milestone());
    }

    /** The fact of the same thing that counted before this one; facts stand newest first. */
    private static <T> Optional<T> earlier(
            String kind, Entry entry, List<T> facts, Function<T, Fact> fact, Function<T, Predicate<T>> alike) {
        for (var place = 0; place < facts.size(); place++) {
            var one = facts.get(place);
            if (Entry.anchorOf(kind, fact.apply(one)).equals(entry.anchor())) {
                return facts.subList(place + 1, facts.size()).stream()
                        .filter(other -> fact.apply(other).counts())
                        .filter(alike.apply(one))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
