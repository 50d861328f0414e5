package org.answerable.face;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.answerable.fact.Claimed;
import org.answerable.fact.Entry;
import org.answerable.fact.Fact;
import org.answerable.item.GoalPosts;
import org.answerable.item.ItemPage;

/** What was so before something happened: an entry that stands alone has to say from what to what. */
public final class Before {

    private Before() {}

    /** In the reader's words; empty where nothing was, or nobody can tell. */
    public static Optional<String> of(Entry entry, ItemPage item, Face face) {
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
        if (entry.isOf("date")) {
            return item.milestones().stream()
                    .flatMap(rung -> date(entry, rung.dates()).stream())
                    .findFirst()
                    .map(dated -> face.say("due." + dated.origin(), face.within(dated.due())));
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

    /** The date that counted before this one. */
    private static Optional<ItemPage.Dated> date(Entry entry, List<ItemPage.Dated> dates) {
        return IntStream.range(0, dates.size())
                .filter(place -> Entry.anchorOf("date", dates.get(place).fact()).equals(entry.anchor()))
                .boxed()
                .findFirst()
                .flatMap(place -> GoalPosts.counting(dates.subList(place + 1, dates.size())));
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
