package org.answerable.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in the timeline of an item.
 *
 * @param anchor names the entry on its page and stays the same for ever
 * @param heading what, in the reader's words
 * @param detail more of it in the reader's words
 * @param text what we wrote about it
 * @param deviation why the status differs, where it is an assessment that says so
 * @param place the anchor on the page where more of it stands
 * @param quote what somebody else said, word for word
 * @param source where somebody else said it
 * @param grounds the evidence that it rests on, where the entry stands alone
 * @param withdrawn null while it counts
 */
public record Entry(
        String anchor,
        FuzzyDate on,
        Instant publishedAt,
        String heading,
        @Nullable String detail,
        @Nullable ShownText text,
        @Nullable ShownText deviation,
        @Nullable String place,
        @Nullable Quote quote,
        @Nullable Basis basis,
        Basis.@Nullable Cited source,
        List<Ground> grounds,
        Fact.@Nullable Withdrawn withdrawn) {

    /** A piece of evidence that an assessment or a verification names. */
    public record Ground(ShownText shows, Basis.@Nullable Cited source) {}

    /**
     * Somebody's own words and, where they are in another language, their translation for the reader; the channel is
     * the way by which they reached us.
     */
    public record Quote(ShownText words, ShownText reading, Channel channel) {

        /** Whether a translation can stand beside the words. */
        public boolean translated() {
            return reading.translation() && reading.language() != words.language();
        }
    }

    /** The anchor of a fact on its item's page. */
    public static String anchorOf(String kind, Fact fact) {
        return kind + "-" + fact.id().toString().substring(24);
    }

    /** What happened, by the fact that tells of it. */
    public static Entry of(String kind, Fact fact, String heading) {
        return of(anchorOf(kind, fact), fact.on(), fact.publishedAt(), heading, fact.withdrawn());
    }

    /** What happened and is no fact of its own. */
    public static Entry of(
            String anchor, FuzzyDate on, Instant publishedAt, String heading, Fact.@Nullable Withdrawn withdrawn) {
        return new Entry(
                anchor, on, publishedAt, heading, null, null, null, null, null, null, null, List.of(), withdrawn);
    }

    /** That something was withdrawn. */
    public static Entry of(Fact.Withdrawn withdrawn, LocalDate on, String heading) {
        var id = withdrawn.id().toString();
        return of("withdrawal-" + id.substring(24), FuzzyDate.of(on), withdrawn.at(), heading, null);
    }

    /** Whether it is of one of these kinds: what its anchor begins with. */
    public boolean isOf(String... kinds) {
        return Stream.of(kinds).anyMatch(kind -> anchor.startsWith(kind + "-"));
    }

    /** The key of the words that lead to where more of it stands. */
    public String placeWords() {
        if (isOf("withdrawal")) {
            return "entry.withdrawn.what";
        }
        if (isOf("rewording")) {
            return "entry.wording";
        }
        return isOf("measure") ? "entry.indicator.more" : isOf("finding") ? "entry.reasons" : "entry.source";
    }

    /** The same with more of it. */
    public Entry with(@Nullable String more) {
        return but(parts -> parts.detail = more);
    }

    /** The same with what we wrote about it. */
    public Entry with(@Nullable ShownText words) {
        return but(parts -> parts.text = words);
    }

    /** The same with why the status differs. */
    public Entry because(@Nullable ShownText words) {
        return but(parts -> parts.deviation = words);
    }

    /** The same with what somebody else said. */
    public Entry with(Quote words) {
        return but(parts -> parts.quote = words);
    }

    /** The same with what it rests on. */
    public Entry with(Basis ground) {
        return but(parts -> parts.basis = ground);
    }

    /** The same with where somebody else said it. */
    public Entry from(Basis.@Nullable Cited cited) {
        return but(parts -> parts.source = cited);
    }

    /** The same with the evidence that it rests on. */
    public Entry restingOn(List<Ground> evidence) {
        return but(parts -> parts.grounds = evidence);
    }

    /** The same with the place where more of it stands. */
    public Entry at(String where) {
        return but(parts -> parts.place = where);
    }

    private Entry but(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.of(this);
    }

    /** What can be added to an entry. */
    private static final class Parts {

        private @Nullable String detail;
        private @Nullable ShownText text;
        private @Nullable ShownText deviation;
        private @Nullable String place;
        private @Nullable Quote quote;
        private @Nullable Basis basis;
        private Basis.@Nullable Cited source;
        private List<Ground> grounds;

        Parts(Entry entry) {
            detail = entry.detail;
            text = entry.text;
            deviation = entry.deviation;
            place = entry.place;
            quote = entry.quote;
            basis = entry.basis;
            source = entry.source;
            grounds = entry.grounds;
        }

        Entry of(Entry from) {
            return new Entry(
                    from.anchor,
                    from.on,
                    from.publishedAt,
                    from.heading,
                    detail,
                    text,
                    deviation,
                    place,
                    quote,
                    basis,
                    source,
                    grounds,
                    from.withdrawn);
        }
    }
}
