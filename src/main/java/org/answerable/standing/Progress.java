package org.answerable.standing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Power;
import org.jspecify.annotations.Nullable;

/**
 * How far a recommendation is: a pure function of its milestones and those of its parts (docs/method.md). A part weighs
 * what its milestones weigh.
 *
 * @param milestones in their order; those dropped are left out
 */
public record Progress<M>(List<Weighed<M>> milestones) {

    /** A milestone, as far as progress follows from it. */
    public record Weighed<M>(
            M milestone,
            int weight,
            Power power,
            boolean dropped,
            boolean verified,
            @Nullable FuzzyDate due) {}

    /**
     * What a milestone counts for.
     *
     * @param share its weight of the weight of all
     * @param own whether it lies in the owner's own power
     */
    public record Contribution<M>(M milestone, Share share, boolean own, boolean verified) {}

    /**
     * What a milestone that is open would add once it is verified.
     *
     * @param points by how many per cent the whole would rise, as shown
     * @param then the whole afterwards
     */
    public record Move<M>(M milestone, Share share, int points, Share then) {}

    public Progress {
        milestones =
                milestones.stream().filter(milestone -> !milestone.dropped()).toList();
    }

    /** The weight that is verified, of all weight. */
    public Share whole() {
        return share(all -> true);
    }

    /** The same of those milestones alone that lie in the owner's own power. */
    public Share own() {
        return share(Progress::isOwn);
    }

    /** How many milestones are verified. */
    public int verified() {
        return (int) milestones.stream().filter(Weighed::verified).count();
    }

    /** What each milestone counts for, in their order. Those verified add up to the whole. */
    public List<Contribution<M>> contributions() {
        var all = whole().whole();
        return milestones.stream()
                .map(each -> new Contribution<>(
                        each.milestone(), new Share(each.weight(), all), isOwn(each), each.verified()))
                .toList();
    }

    /** What each open milestone would add by itself: the earliest due first, then in their order. */
    public List<Move<M>> moves() {
        var now = whole();
        return open().stream().map(each -> move(each, now)).toList();
    }

    /** The milestone that comes next: open, the earliest due, else the first. */
    public Optional<M> next() {
        return open().stream().findFirst().map(Weighed::milestone);
    }

    /** The progress of each part that has milestones, in the order of these. Added up they are the whole. */
    public Map<String, Progress<M>> parts(Function<M, String> part) {
        var parts = new LinkedHashMap<String, Progress<M>>();
        milestones.stream()
                .collect(groupingBy(each -> part.apply(each.milestone()), LinkedHashMap::new, toList()))
                .forEach((name, members) -> parts.put(name, new Progress<>(members)));
        return parts;
    }

    private Share share(Predicate<Weighed<M>> which) {
        return Share.sum(milestones.stream()
                .filter(which)
                .map(each -> new Share(each.verified() ? each.weight() : 0, each.weight()))
                .toList());
    }

    private List<Weighed<M>> open() {
        return milestones.stream()
                .filter(each -> !each.verified())
                .sorted(comparing(each -> each.due() == null ? null : each.due().last(), nullsLast(naturalOrder())))
                .toList();
    }

    private static <M> Move<M> move(Weighed<M> open, Share now) {
        var then = new Share(now.part() + open.weight(), now.whole());
        return new Move<>(
                open.milestone(),
                new Share(open.weight(), now.whole()),
                then.percent().orElse(0) - now.percent().orElse(0),
                then);
    }

    private static boolean isOwn(Weighed<?> milestone) {
        return milestone.power() == Power.OWNER;
    }
}
