package org.answerable.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.answerable.language.DayWords;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22.11.2026",
                "22.11.2026.",
                "22. 11. 2026.",
                "22/11/2026",
                "2026-11-22",
                "2026/11/22",
                " 22-11-2026 ",
                "22 November 2026",
                "22 nëntor 2026",
                "22 nentor 2026",
                "22. novembar 2026.",
                "22. novembra 2026",
                "22 nov. 2026"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(DayReading.of(typed)).contains(FuzzyDate.of(LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03",
                "2026/3",
                "03.2026",
                "3.2026.",
                "3/2026",
                "March 2026",
                "mars 2026",
                "mart 2026.",
                "MARTA 2026"
            })
    void aMonthIsEnough(String typed) {
        assertThat(DayReading.of(typed)).contains(new FuzzyDate(LocalDate.of(2026, 3, 1), Precision.MONTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026."})
    void aYearIsEnough(String typed) {
        assertThat(DayReading.of(typed)).contains(new FuzzyDate(LocalDate.of(2026, 1, 1), Precision.YEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "31.2.2026",
                "2026-13",
                "2026-00",
                "0.11.2026",
                "22.11.26",
                "1526",
                "22.11.",
                "22 brumaire 2026",
                "nesër",
                "2026-11-22T10:00",
                "<b>2026</b>"
            })
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(DayReading.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SQ,2026-08-05", "SR,2026-08-05", "EN,2026-08-05", "SQ,2026-12-31", "SR,2026-10-01"})
    void whatIsShownCanBeReadAgain(Language language, LocalDate day) {
        for (var precision : Precision.values()) {
            var date = new FuzzyDate(day, precision);
            assertThat(DayReading.of(DayWords.of(date, language))).contains(date);
        }
    }

    @Test
    void everyMonthOfEveryLanguageIsKnown() {
        for (var language : Language.ofInterface()) {
            for (var month = 1; month <= 12; month++) {
                var date = new FuzzyDate(LocalDate.of(2026, month, 1), Precision.MONTH);
                assertThat(DayReading.of(DayWords.of(date, language))).contains(date);
            }
        }
    }
}
