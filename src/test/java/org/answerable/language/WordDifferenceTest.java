package org.answerable.language;

import static org.answerable.language.WordDifference.Change.ADDED;
import static org.answerable.language.WordDifference.Change.REMOVED;
import static org.answerable.language.WordDifference.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.answerable.language.WordDifference.Change;
import org.answerable.language.WordDifference.Piece;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void whatIsTheSameIsOnePiece() {
        assertThat(WordDifference.of("Publish the rules.", "Publish the rules.", Language.EN))
                .containsExactly(new Piece(SAME, "Publish the rules."));
    }

    @Test
    void oneWordIsReplacedAndTheMarkBehindItStays() {
        assertThat(WordDifference.of("Publish the rules.", "Publish the drafts.", Language.EN))
                .containsExactly(
                        new Piece(SAME, "Publish the "),
                        new Piece(REMOVED, "rules"),
                        new Piece(ADDED, "drafts"),
                        new Piece(SAME, "."));
    }

    @Test
    void wordsSideBySideAreOneChange() {
        assertThat(WordDifference.of("Publish all rules now", "Publish some drafts now", Language.EN))
                .containsExactly(
                        new Piece(SAME, "Publish "),
                        new Piece(REMOVED, "all rules"),
                        new Piece(ADDED, "some drafts"),
                        new Piece(SAME, " now"));
    }

    @Test
    void albanianWordsKeepTheirApostrophesAndHyphens() {
        assertThat(WordDifference.of(
                        "Ministria s’ka miratuar „rregulloren“ e KFOR-it.",
                        "Ministria s’ka miratuar „rregulloren“ e KFOR-in.",
                        Language.SQ))
                .containsExactly(
                        new Piece(SAME, "Ministria s’ka miratuar „rregulloren“ e "),
                        new Piece(REMOVED, "KFOR-it"),
                        new Piece(ADDED, "KFOR-in"),
                        new Piece(SAME, "."));
        assertThat(WordDifference.of("t’i publikojë", "t’i botojë", Language.SQ))
                .containsExactly(new Piece(SAME, "t’i "), new Piece(REMOVED, "publikojë"), new Piece(ADDED, "botojë"));
    }

    @Test
    void serbianDatesAndQuotationMarksStayWhole() {
        assertThat(WordDifference.of(
                        "Objaviti „pravilnik” do 30. juna 2026.", "Objaviti „nacrt” do 30. jula 2026.", Language.SR))
                .containsExactly(
                        new Piece(SAME, "Objaviti „"),
                        new Piece(REMOVED, "pravilnik"),
                        new Piece(ADDED, "nacrt"),
                        new Piece(SAME, "” do 30. "),
                        new Piece(REMOVED, "juna"),
                        new Piece(ADDED, "jula"),
                        new Piece(SAME, " 2026."));
        assertThat(WordDifference.of("za 3,5 %", "za 4,5 %", Language.SR))
                .contains(new Piece(REMOVED, "3,5"), new Piece(ADDED, "4,5"));
    }

    @Test
    void bothTextsCanBeReadFromTheDifference() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var older = text(random);
            var newer = text(random);
            var pieces = WordDifference.of(older, newer, Language.SQ);

            assertThat(read(pieces, ADDED)).isEqualTo(older);
            assertThat(read(pieces, REMOVED)).isEqualTo(newer);
        }
    }

    private static String text(Random random) {
        var words = List.of("s’ka", "KFOR-it", "rregullat", "e", "3,5", "„po“", "çdo", "ditë.", "Žuta", "–");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "  "));
    }

    private static String read(List<Piece> pieces, Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
