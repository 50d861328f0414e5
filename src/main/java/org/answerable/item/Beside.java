package org.answerable.item;

import java.util.List;
import java.util.Optional;
import org.answerable.fact.Claimed;
import org.answerable.item.ItemPage.Finding;
import org.answerable.item.ItemPage.Rung;
import org.answerable.language.ShownText;
import org.answerable.standing.Gap;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A claim that counts, beside what was found of the very same thing.
 *
 * @param found the status of the recommendation or part; null where it speaks of a milestone
 * @param finding the assessment behind it, with our reasons
 * @param rung the milestone of which it speaks
 */
public record Beside(
        Claimed claimed,
        @Nullable Status found,
        @Nullable Finding finding,
        @Nullable Rung rung) {

    /** All that can be held against each other on the page of an item. */
    public static List<Beside> of(ItemPage page) {
        return page.claims().stream()
                .filter(Claimed::current)
                .map(claimed -> of(claimed, page))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that differ. */
    public static List<Beside> gaps(ItemPage page) {
        return of(page).stream().filter(Beside::differs).toList();
    }

    /** The gap that this claim makes, if it makes one. */
    public static Optional<Beside> gap(Claimed claimed, ItemPage page) {
        return Optional.of(claimed)
                .filter(Claimed::current)
                .flatMap(one -> of(one, page))
                .filter(Beside::differs);
    }

    /** What counts on the page and is said by institutions that are owners elsewhere in the recommendation. */
    public static List<Claimed> ofOthers(ItemPage page) {
        var shown = page.institutions().stream().map(who -> who.first().slug()).toList();
        return page.claims().stream()
                .filter(claimed -> claimed.ofTheWhole() && !shown.contains(claimed.slug()))
                .toList();
    }

    /** Whether the two differ. */
    public boolean differs() {
        if (rung != null) {
            return Gap.between(claimed.status(), rung.verified().isPresent());
        }
        return found != null && Gap.between(claimed.status(), found);
    }

    /** The title of what is held against each other. */
    public ShownText title(ItemPage page) {
        return rung != null
                ? rung.title()
                : page.parts().stream()
                        .filter(part -> part.reference().equals(claimed.of()))
                        .findFirst()
                        .map(ItemPage.PartOf::title)
                        .orElse(page.title());
    }

    /** What stands before the title: the place of a milestone, the reference of anything else. */
    public String number() {
        return rung != null ? rung.place() + "." : claimed.of();
    }

    private static Optional<Beside> of(Claimed claimed, ItemPage page) {
        if (claimed.milestone() != null) {
            return page.milestones().stream()
                    .filter(rung -> rung.place() == claimed.milestone() && rung.state() != MilestoneState.DROPPED)
                    .findFirst()
                    .map(rung -> new Beside(claimed, null, null, rung));
        }
        return Optional.ofNullable(page.statusOf(claimed.of()))
                .map(found -> new Beside(claimed, found, finding(claimed.of(), page), null));
    }

    private static @Nullable Finding finding(String of, ItemPage page) {
        return page.findings().stream()
                .filter(finding -> finding.fact().counts() && finding.of().equals(of))
                .findFirst()
                .orElse(null);
    }
}
