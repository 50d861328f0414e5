package org.answerable.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.ProductTest;
import org.answerable.board.BoardPage;
import org.answerable.board.BoardPage.Asking;
import org.answerable.board.BoardPage.Count;
import org.answerable.board.Facets;
import org.answerable.fact.AsOf;
import org.answerable.standing.Share;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SentencesTest {

    private static final Asking NOBODY_ASKED = new Asking(9, 0, 0, 0, 0);

    @Autowired
    PublicPages pages;

    @Test
    void anEmptyBoardSaysSo() {
        assertThat(sentence(Language.EN, Map.of(), NOBODY_ASKED))
                .isEqualTo("No recommendation has been published yet.");
    }

    @Test
    void theDemonstrationInThreeLanguages() {
        var counts = Map.of(Status.IN_PROGRESS, 4, Status.NOT_STARTED, 2);

        assertThat(sentence(Language.EN, counts, NOBODY_ASKED))
                .isEqualTo("6 recommendations: none implemented, 4 in progress, 2 not started."
                        + " Their owners have not been asked yet.");
        assertThat(sentence(Language.SQ, counts, NOBODY_ASKED))
                .isEqualTo("6 rekomandime: asnjë i zbatuar, 4 në zbatim, 2 nuk kanë filluar."
                        + " Bartësit e tyre ende nuk janë pyetur.");
        assertThat(sentence(Language.SR, counts, NOBODY_ASKED))
                .isEqualTo("6 preporuka: nijedna nije sprovedena, 4 su u toku, 2 nisu započete."
                        + " Njihovim nosiocima još nije postavljeno pitanje.");
    }

    @Test
    void serbianCountsInThreeForms() {
        assertThat(sentence(
                        Language.SR,
                        Map.of(Status.IMPLEMENTED, 1, Status.IN_PROGRESS, 2, Status.NOT_STARTED, 5),
                        NOBODY_ASKED))
                .startsWith("8 preporuka: 1 je sprovedena, 2 su u toku, 5 nije započeto.");
        assertThat(sentence(Language.SR, Map.of(Status.IMPLEMENTED, 3, Status.NOT_STARTED, 18), NOBODY_ASKED))
                .startsWith("21 preporuka: 3 su sprovedene, 18 nije započeto.");
        assertThat(sentence(Language.SR, Map.of(Status.IN_PROGRESS, 22), NOBODY_ASKED))
                .startsWith("22 preporuke: nijedna nije sprovedena, 22 su u toku.");
    }

    @Test
    void oneIsSaidAsOne() {
        assertThat(sentence(Language.EN, Map.of(Status.IN_PROGRESS, 1), NOBODY_ASKED))
                .isEqualTo("1 recommendation: none implemented, 1 in progress. Its owners have not been asked yet.");
        assertThat(sentence(Language.SQ, Map.of(Status.NOT_STARTED, 1), NOBODY_ASKED))
                .startsWith("1 rekomandim: asnjë i zbatuar, 1 nuk ka filluar.");
    }

    @Test
    void whenAllIsDoneNothingElseIsCounted() {
        assertThat(sentence(Language.EN, Map.of(Status.IMPLEMENTED, 6), NOBODY_ASKED))
                .startsWith("All 6 recommendations have been implemented.");
        assertThat(sentence(Language.SR, Map.of(Status.IMPLEMENTED, 3), NOBODY_ASKED))
                .startsWith("Sve 3 preporuke su sprovedene.");
    }

    @Test
    void onceAskedTheOwnersAreCounted() {
        var counts = Map.of(Status.IN_PROGRESS, 6);

        assertThat(sentence(Language.EN, counts, new Asking(9, 3, 4, 1, 2)))
                .endsWith(
                        "3 of 9 owners have been asked, 1 of 4 questions has been answered, 2 were not answered in time.");
        assertThat(sentence(Language.SQ, counts, new Asking(9, 1, 1, 0, 0)))
                .endsWith("Është pyetur 1 nga 9 bartës, asnjë pyetje ende nuk ka marrë përgjigje.");
        assertThat(sentence(Language.SR, counts, new Asking(9, 5, 7, 2, 1)))
                .endsWith("Od 9 nosilaca pitano je 5, odgovoreno je na 2 od 7 pitanja, na 1 nije odgovoreno u roku.");
    }

    private String sentence(Language language, Map<Status, Integer> counts, Asking asking) {
        var listed = new ArrayList<Count>();
        counts.forEach((status, number) -> listed.add(new Count(status, number)));
        return sentence(language, listed, new Share(0, 0), asking);
    }

    @Test
    void howFarTheyAreIsSaidInMilestones() {
        var counts = List.of(new Count(Status.IN_PROGRESS, 6));

        assertThat(sentence(Language.EN, counts, new Share(0, 60), NOBODY_ASKED))
                .contains("6 in progress. 0 of 60 milestones verified. Their owners");
        assertThat(sentence(Language.SQ, counts, new Share(1, 60), NOBODY_ASKED))
                .contains(". Është verifikuar 1 nga 60 hapa të matshëm. ");
        assertThat(sentence(Language.SR, counts, new Share(0, 60), NOBODY_ASKED))
                .contains(". Provereno je 0 od 60 merljivih koraka. ");
        assertThat(sentence(Language.SR_CYRL, counts, new Share(0, 60), NOBODY_ASKED))
                .contains(". Проверено је 0 од 60 мерљивих корака. ");
    }

    private String sentence(Language language, List<Count> listed, Share milestones, Asking asking) {
        var page = new BoardPage(
                null,
                List.of(),
                listed,
                milestones,
                asking,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Facets.NONE,
                List.of());
        var asOf = new AsOf(new ActNumber(1), LocalDate.of(2026, 11, 22));
        return Sentences.of(page, pages.face(Visit.inside(language, asOf, "")));
    }
}
