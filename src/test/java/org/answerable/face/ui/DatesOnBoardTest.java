package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.board.Narrowing;
import org.answerable.fact.AsOf;
import org.answerable.language.DayWords;
import org.answerable.schedule.Schedule;
import org.answerable.schedule.Schedule.Due;
import org.answerable.storage.Today;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Precision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** When the milestones on a board are due: drawn, and the same as a table. */
@ProductTest
@AutoConfigureMockMvc
class DatesOnBoardTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Today today;

    @Test
    void whereNoMilestoneHasADateTheBoardSaysSo() {
        var world = sample.world();

        assertThat(board("en", world, ""))
                .contains("No milestone of these recommendations has a date yet.")
                .doesNotContain("id=\"hatch\"");
        assertThat(board("sq", world, "")).contains("Asnjë hap i matshëm i këtyre rekomandimeve nuk ka ende datë.");
        assertThat(board("sr", world, "")).contains("Nijedan merljivi korak ovih preporuka još nema rok.");
        assertThat(board("sr-Cyrl", world, "")).contains("Ниједан мерљиви корак ових препорука још нема рок.");
    }

    @Test
    void theLatestDateOfWhatIsPursuedCounts() {
        var world = sample.world();
        var day = today.day();
        sample.promised(world, day.minusDays(1), FuzzyDate.of(day.plusDays(40)));
        sample.promised(world, day, new FuzzyDate(day.plusYears(1), Precision.YEAR));
        var other = sample.another(world);
        sample.promised(other, day, FuzzyDate.of(day.minusDays(9)));
        var third = sample.another(world);
        sample.promised(third, day, FuzzyDate.of(day.minusDays(9)));
        sample.verified(third);
        var fourth = sample.another(world);
        sample.promised(fourth, day, FuzzyDate.of(day.minusDays(9)));
        sample.publish(sample.moveDraft(fourth, MilestoneState.DROPPED, day), fourth.contributor(), fourth.approver());

        var schedule = schedule(world, boards.now());

        assertThat(schedule.dated()).isEqualTo(new Due(1, 1, 1));
        assertThat(schedule.months().lastKey().getMonthValue())
                .as("a year is over in December")
                .isEqualTo(12);
        assertThat(schedule.undated()).as("three each, one of them dated").isEqualTo(8);
    }

    @Test
    void theDrawingHasATwinAndTellsOfItsDay() {
        var world = sample.world();
        var day = today.day();
        sample.promised(world, day.minusDays(20), FuzzyDate.of(day.minusDays(2)));

        var now = board("en", world, "");
        var then = board("en", world, "&as-of=" + day.minusDays(10));

        assertThat(now)
                .contains(
                        "role=\"img\" aria-label=\"Milestones by date: 0 verified, 1 past their date and not verified, 0 still to come\"")
                .contains("<caption>Milestones by their date, as of " + english(day), ">Today<")
                .doesNotContain("style=");
        assertThat(then)
                .contains("0 verified, 0 past their date and not verified, 1 still to come")
                .contains(">" + english(day.minusDays(10)) + "</text>")
                .doesNotContain(">Today<");
        assertThat(board("en", world, "&status=implemented"))
                .as("nothing is found")
                .doesNotContain("class=\"due\"");
    }

    private Schedule schedule(Sample.World world, AsOf asOf) {
        var filter = BoardFilter.ALL.with(Narrowing.NONE.withPublication(Optional.of(world.slug())));
        return boards.board(filter, Language.EN, asOf).facets().schedule();
    }

    private String board(String language, Sample.World world, String more) {
        return new PublicReader(http).text("/" + language + "/?publication=" + world.slug() + more);
    }

    private static String english(LocalDate day) {
        return DayWords.whole(DayWords.of(day, Language.EN));
    }
}
