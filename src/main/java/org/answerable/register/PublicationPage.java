package org.answerable.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.board.BoardLine;
import org.answerable.language.Removal;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What is public about a publication, and its recommendations.
 *
 * @param authors as printed
 * @param disclosure the interests of those who wrote it and of those who assess it
 * @param dateNote why no date is known, or what is unsure about it
 * @param address null where none is known; never guessed
 * @param removal why publisher, authors and address were removed; null while they are there
 */
public record PublicationPage(
        String slug,
        ShownText title,
        ShownText summary,
        ShownText disclosure,
        @Nullable ShownText dateNote,
        String publisher,
        String authors,
        @Nullable FuzzyDate published,
        @Nullable String address,
        @Nullable Removal removal,
        List<BoardLine> lines) {

    /** References of all recommendations of which it tells. */
    public Set<String> stories() {
        return lines.stream().map(BoardLine::reference).collect(Collectors.toSet());
    }

    /** Who may have an interest in how a publication's recommendations are rated. */
    public record Interests(String slug, ShownText title, ShownText disclosure) {}
}
