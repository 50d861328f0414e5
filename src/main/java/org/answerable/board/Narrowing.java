package org.answerable.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.storage.SearchWords;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;

/**
 * The part of a filter in which one thing of each kind can be chosen.
 *
 * @param words only those that hold these words ({@link SearchWords})
 * @param publication only those of the publication with this slug
 * @param owner only those of the institution with this slug
 * @param topic only those under the topic with this slug
 * @param acceptance only those of which an owner stands so to what is asked
 * @param gap only those whose owners claim what we found, or otherwise, or nothing
 * @param due only those whose next date is then
 * @param flag only those with this flag
 */
public record Narrowing(
        Optional<String> words,
        Optional<String> publication,
        Optional<String> owner,
        Optional<String> topic,
        Optional<Acceptance> acceptance,
        Optional<Gap> gap,
        Optional<Due> due,
        Optional<Flag> flag) {

    /** Leaves nothing out. */
    public static final Narrowing NONE = new Narrowing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final List<String> PARAMETERS =
            List.of("q", "publication", "owner", "topic", "acceptance", "gap", "due", "flag");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    /** The parameter that asks for this publication, owner or topic. */
    public String parameterOf(String slug) {
        return publication.filter(slug::equals).isPresent()
                ? "publication"
                : owner.filter(slug::equals).isPresent() ? "owner" : "topic";
    }

    boolean narrows() {
        return !equals(NONE);
    }

    void write(List<String> parts) {
        words.ifPresent(typed -> parts.add("q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
        publication.ifPresent(slug -> parts.add("publication=" + slug));
        owner.ifPresent(slug -> parts.add("owner=" + slug));
        topic.ifPresent(slug -> parts.add("topic=" + slug));
        acceptance.ifPresent(which -> parts.add("acceptance=" + BoardFilter.nameOf(which)));
        gap.ifPresent(which -> parts.add("gap=" + BoardFilter.nameOf(which)));
        due.ifPresent(which -> parts.add("due=" + BoardFilter.nameOf(which)));
        flag.ifPresent(which -> parts.add("flag=" + BoardFilter.nameOf(which)));
    }

    Optional<Narrowing> with(String parameter, String given) {
        return switch (parameter) {
            case "q" -> Optional.of(withWords(given));
            case "publication" -> slug(given).map(slug -> withPublication(Optional.of(slug)));
            case "owner" -> slug(given).map(slug -> withOwner(Optional.of(slug)));
            case "topic" -> slug(given).map(slug -> withTopic(Optional.of(slug)));
            case "acceptance" ->
                BoardFilter.named(Acceptance.values(), given).map(which -> withAcceptance(Optional.of(which)));
            case "gap" -> BoardFilter.named(Gap.values(), given).map(which -> withGap(Optional.of(which)));
            case "due" -> BoardFilter.named(Due.values(), given).map(which -> withDue(Optional.of(which)));
            case "flag" -> BoardFilter.named(Flag.values(), given).map(which -> withFlag(Optional.of(which)));
            default -> Optional.empty();
        };
    }

    /** For these words, as they were typed; for all where nothing is left of them. */
    public Narrowing withWords(String typed) {
        return new Narrowing(SearchWords.cleaned(typed), publication, owner, topic, acceptance, gap, due, flag);
    }

    /** For this publication; none for every one. */
    public Narrowing withPublication(Optional<String> slug) {
        return new Narrowing(words, slug, owner, topic, acceptance, gap, due, flag);
    }

    /** For this owner; none for every one. */
    public Narrowing withOwner(Optional<String> slug) {
        return new Narrowing(words, publication, slug, topic, acceptance, gap, due, flag);
    }

    /** For this topic; none for every one. */
    public Narrowing withTopic(Optional<String> slug) {
        return new Narrowing(words, publication, owner, slug, acceptance, gap, due, flag);
    }

    /** By how an owner stands to it; none for however. */
    public Narrowing withAcceptance(Optional<Acceptance> which) {
        return new Narrowing(words, publication, owner, topic, which, gap, due, flag);
    }

    /** By what owners claim; none for whatever they do. */
    public Narrowing withGap(Optional<Gap> which) {
        return new Narrowing(words, publication, owner, topic, acceptance, which, due, flag);
    }

    /** By the next date; none for whenever. */
    public Narrowing withDue(Optional<Due> which) {
        return new Narrowing(words, publication, owner, topic, acceptance, gap, which, flag);
    }

    /** For this flag; none for with and without any. */
    public Narrowing withFlag(Optional<Flag> which) {
        return new Narrowing(words, publication, owner, topic, acceptance, gap, due, which);
    }

    private static Optional<String> slug(String given) {
        return Optional.of(given).filter(SLUG.asMatchPredicate());
    }
}
