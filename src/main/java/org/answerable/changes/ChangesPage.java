package org.answerable.changes;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardLine.Holder;
import org.answerable.fact.Raised;
import org.answerable.item.ItemPage;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * What changed in what had been published from the end of one day to the end of another.
 *
 * @param total how many recommendations changed
 * @param changed those on this page
 */
public record ChangesPage(Choices choices, int total, List<Changed> changed) {

    /** How many recommendations stand on one page. */
    public static final int LENGTH = 20;

    /** What can be chosen in the filter: whatever had been published by the second day. */
    public record Choices(List<Choice> publications, List<Choice> owners, List<Choice> topics) {

        /** What the filter asks for and there is not. */
        public Optional<String> unknown(ChangesFilter filter) {
            return Optional.<String>empty()
                    .or(() -> isMissing(filter.publication(), publications, "publication"))
                    .or(() -> isMissing(filter.owner(), owners, "owner"))
                    .or(() -> isMissing(filter.topic(), topics, "topic"));
        }

        private static Optional<String> isMissing(Optional<String> slug, List<Choice> among, String name) {
            return slug.filter(wanted ->
                            among.stream().noneMatch(choice -> choice.slug().equals(wanted)))
                    .map(_ -> name);
        }
    }

    /**
     * The form of the comparison.
     *
     * @param typed what the address says, by parameter, whether it can be understood or not
     * @param problem why nothing is compared; null where it is
     */
    public record Form(
            Map<String, String> typed,
            Choices choices,
            @Nullable String problem) {}

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (total + LENGTH - 1) / LENGTH);
    }

    /**
     * A recommendation that changed.
     *
     * @param before how it stood on the first day; null where it was not published yet
     * @param after how it stood on the second
     * @param item its whole story by the second day
     * @param wordings words of the page in the reader's language, or originals, that took the place of others
     * @param rewordings new words in other languages, and words where there were none
     */
    public record Changed(
            @Nullable BoardLine before,
            BoardLine after,
            ItemPage item,
            List<org.answerable.item.Reworded> wordings,
            List<Reworded> rewordings) {

        /** Whether its status is another one. */
        public boolean statusMoved() {
            return before != null && before.status() != after.status();
        }

        /** Whether its milestones add up to something else. */
        public boolean progressMoved() {
            return before != null
                    && (before.verified() != after.verified()
                            || before.milestones() != after.milestones()
                            || !before.progress().equals(after.progress())
                            || !before.own().equals(after.own()));
        }

        /** The flags that are up and were not. */
        public List<Raised> raised() {
            return before == null ? after.flags() : without(after.flags(), before.flags());
        }

        /** The flags that were up and are not. */
        public List<Raised> lowered() {
            return before == null ? List.of() : without(before.flags(), after.flags());
        }

        /** How owners stand to it who stood to it otherwise, were no owners, or are none any more. */
        public List<Stand> stands() {
            var slugs = new LinkedHashSet<String>();
            after.owners().forEach(owner -> slugs.add(owner.slug()));
            if (before != null) {
                before.owners().forEach(owner -> slugs.add(owner.slug()));
            }
            return slugs.stream()
                    .map(slug -> new Stand(
                            of(before, slug).orElse(null), of(after, slug).orElse(null)))
                    .filter(Stand::moved)
                    .toList();
        }

        private static Optional<Holder> of(@Nullable BoardLine line, String slug) {
            return line == null
                    ? Optional.empty()
                    : line.owners().stream()
                            .filter(owner -> owner.slug().equals(slug))
                            .findFirst();
        }

        private static List<Raised> without(List<Raised> flags, List<Raised> others) {
            return flags.stream()
                    .filter(one -> others.stream().noneMatch(other -> other.flag() == one.flag()))
                    .toList();
        }
    }

    /** How an owner stood and stands; null where it was or is none. */
    public record Stand(@Nullable Holder before, @Nullable Holder after) {

        /** Who. */
        public Holder who() {
            return after == null ? Objects.requireNonNull(before) : after;
        }

        /** How it stood; null where it was no owner. */
        public @Nullable Acceptance was() {
            return before == null ? null : before.acceptance();
        }

        /** How it stands; null where it is no owner any more. */
        public @Nullable Acceptance is() {
            return after == null ? null : after.acceptance();
        }

        boolean moved() {
            return was() != is();
        }
    }

    /**
     * New words for something published.
     *
     * @param version the words
     * @param of the reference of the recommendation
     * @param kind what the words are
     * @param milestone the place of the milestone that they belong to; null where they belong to none
     * @param now the new words, in their language
     * @param was what they were; null where there were none in that language
     * @param reason null where none was kept
     */
    public record Reworded(
            UUID version,
            String of,
            String kind,
            @Nullable Integer milestone,
            ShownText now,
            @Nullable ShownText was,
            Instant publishedAt,
            @Nullable ShownText reason) {}
}
