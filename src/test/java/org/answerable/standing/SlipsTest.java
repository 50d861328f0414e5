package org.answerable.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void withoutADateOrWithOneNothingWasPutOff() {
        assertThat(Slips.of(List.of())).isEqualTo(Slips.NONE);
        assertThat(Slips.of(List.of(promised(JUNE))).any()).isFalse();
    }

    @Test
    void eachLaterDateCountsAndTheDaysRunFromTheFirstToThePresentOne() {
        assertThat(Slips.of(List.of(promised(JUNE), promised(JUNE.plusDays(10)), promised(JUNE.plusDays(92)))))
                .isEqualTo(new Slips(2, 92));
    }

    @Test
    void anEarlierDateIsNoSlipAndTakesDaysBack() {
        assertThat(Slips.of(List.of(promised(JUNE), promised(JUNE.minusDays(5)))))
                .isEqualTo(Slips.NONE);
        assertThat(Slips.of(List.of(promised(JUNE), promised(JUNE.plusDays(30)), promised(JUNE.plusDays(20)))))
                .isEqualTo(new Slips(1, 20));
        assertThat(Slips.of(List.of(promised(JUNE), promised(JUNE.plusDays(30)), promised(JUNE.minusDays(9)))))
                .as("it was put off once, and is due earlier now")
                .isEqualTo(new Slips(1, 0));
    }

    @Test
    void ourOwnDatesNeverSlip() {
        var ours = new Slips.Day(FuzzyDate.of(JUNE.plusDays(400)), DateOrigin.OURS);

        assertThat(Slips.of(List.of(new Slips.Day(FuzzyDate.of(JUNE), DateOrigin.OURS), ours)))
                .isEqualTo(Slips.NONE);
        assertThat(Slips.of(List.of(promised(JUNE), ours, promised(JUNE.plusDays(7)))))
                .isEqualTo(new Slips(1, 7));
    }

    @Test
    void aLegalDateThatIsFollowedByALaterPromiseWasPutOff() {
        var legal = new Slips.Day(FuzzyDate.of(JUNE), DateOrigin.LEGAL);

        assertThat(Slips.of(List.of(legal, promised(JUNE.plusDays(31))))).isEqualTo(new Slips(1, 31));
    }

    @Test
    void aMonthIsKeptUntilItsLastDay() {
        var month = new Slips.Day(new FuzzyDate(JUNE, Precision.MONTH), DateOrigin.PROMISED);

        assertThat(Slips.of(List.of(month, promised(JUNE)))).isEqualTo(Slips.NONE);
        assertThat(Slips.of(List.of(month, promised(JUNE.plusDays(1))))).isEqualTo(new Slips(1, 1));
    }

    @Test
    void thoseOfSeveralMilestonesAddUp() {
        assertThat(Slips.sum(List.of(new Slips(1, 30), Slips.NONE, new Slips(2, 5))))
                .isEqualTo(new Slips(3, 35));
    }

    private static Slips.Day promised(LocalDate day) {
        return new Slips.Day(FuzzyDate.of(day), DateOrigin.PROMISED);
    }
}
