package org.answerable.item;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.item.ItemPage.Dated;
import org.answerable.item.ItemPage.Rung;
import org.answerable.language.Cyrillic;
import org.answerable.language.ShownText;
import org.answerable.language.WordDifference;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * That published words took the place of others.
 *
 * @param version the words that are new
 * @param kind what the text is, as in {@code milestone.title}
 * @param of the reference of the item or part on whose page it stands
 * @param milestone the place of the milestone that it belongs to; null where it belongs to none
 * @param ordinal which version of the text in its language this is, from 2
 * @param translation whether the words translate an original
 * @param before the words that stood there; null where they were taken away
 * @param after the words that took their place; null where they were taken away
 * @param reason null where none was kept
 */
public record Reworded(
        UUID version,
        String kind,
        String of,
        @Nullable Integer milestone,
        long act,
        Instant at,
        int ordinal,
        Language language,
        boolean translation,
        @Nullable String before,
        @Nullable String after,
        @Nullable ShownText reason) {

    /** The latest change to one of these texts of the item, part or milestone. */
    public static Optional<Reworded> latest(ItemPage page, List<String> kinds, String of, @Nullable Integer milestone) {
        return page.rewordings().stream()
                .filter(each -> kinds.contains(each.kind()) && each.of().equals(of))
                .filter(each -> Objects.equals(each.milestone(), milestone))
                .findFirst();
    }

    /** The same for a reader of Cyrillic where the words are kept in Latin letters. */
    Reworded readBy(Language reader) {
        return reader.written() == reader || language != reader.written()
                ? this
                : new Reworded(
                        version,
                        kind,
                        of,
                        milestone,
                        act,
                        at,
                        ordinal,
                        reader,
                        translation,
                        before == null ? null : Cyrillic.of(before),
                        after == null ? null : Cyrillic.of(after),
                        reason);
    }

    /** Names it on its page, and stays the same for ever. */
    public String anchor() {
        return "wording-" + version.toString().substring(24);
    }

    /** Whether other words stand there now; a translation may be confirmed as it stands. */
    public boolean changes() {
        return before == null || !before.equals(after);
    }

    /** What was taken away and what was put there; empty where words were removed for somebody's safety. */
    public List<WordDifference.Piece> difference() {
        return before == null || after == null ? List.of() : WordDifference.of(before, after, language);
    }

    /**
     * The date that had passed when the words changed: that of the milestone, or the earliest that was promised or set by
     * law among those of the recommendation. Only for what says what is to be done.
     */
    public Optional<Dated> late(ItemPage page, LocalDate day) {
        return switch (kind) {
            case "milestone.title", "milestone.done-when" ->
                page.milestones().stream()
                        .filter(rung -> Objects.equals(rung.place(), milestone))
                        .flatMap(rung -> due(rung, day).stream())
                        .filter(dated -> dated.due().last().isBefore(day))
                        .findFirst();
            case "recommendation.title", "recommendation.asks" ->
                page.milestones().stream()
                        .filter(rung -> of.equals(page.reference()) || rung.of().equals(of))
                        .flatMap(rung -> due(rung, day).stream())
                        .filter(dated -> dated.origin().binds())
                        .filter(dated -> dated.due().last().isBefore(day))
                        .min(comparing(dated -> dated.due().last()));
            default -> Optional.empty();
        };
    }

    /** The date that counted on that day. */
    private static Optional<Dated> due(Rung rung, LocalDate day) {
        return GoalPosts.counting(rung.dates().stream()
                .filter(dated -> !dated.fact().on().day().isAfter(day))
                .toList());
    }
}
