package org.answerable.board;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.answerable.fact.Raised;
import org.answerable.language.ShownText;
import org.answerable.language.SortKeys;
import org.answerable.standing.Share;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in a list: who, where it stands, what is next, what is fresh.
 *
 * @param status null while nobody has assessed it
 * @param progress the weight that is verified, of all weight
 * @param own the same of what lies in the owner's own power
 * @param said what its owners claim beside what was found
 * @param slips how often promised and legal dates were put off
 * @param next the milestone to come; null where none is left
 * @param publishedAt when the recommendation became public here
 */
public record BoardLine(
        String reference,
        ShownText title,
        @Nullable Status status,
        List<Raised> flags,
        int milestones,
        int verified,
        Share progress,
        Share own,
        Said said,
        Slips slips,
        @Nullable Next next,
        Instant changedAt,
        Instant publishedAt,
        List<Holder> owners,
        List<Choice> topics) {

    private static final Comparator<Holder> BY_NAME = comparing(Holder::part)
            .thenComparing(holder -> holder.part() == Part.LEAD
                    ? ""
                    : SortKeys.of(holder.name().language(), holder.name().text()));

    /**
     * What owners claim of the recommendation, its parts and milestones.
     *
     * @param claimed what one of them claims of the recommendation itself: the latest that differs, else the latest
     * @param comparable how many claims can be held against what was found of the same
     * @param gaps how many of these differ
     */
    public record Said(@Nullable Status claimed, int comparable, int gaps) {}

    /** The next milestone and its date, where it has one. */
    public record Next(
            ShownText title,
            @Nullable FuzzyDate due,
            @Nullable DateOrigin origin) {}

    /** An institution that answers for it or for a part of it, and how it stands to it. */
    public record Holder(
            String slug, ShownText name, @Nullable ShownText shortName, Part part, Acceptance acceptance) {}

    /** Its owners as they are told: leading ones first, those that support by their names. */
    public List<Holder> ownersByName() {
        return owners.stream().sorted(BY_NAME).toList();
    }

    /** Something that can be chosen in a filter: its name in the address and in words. */
    public record Choice(String slug, ShownText name) {}
}
