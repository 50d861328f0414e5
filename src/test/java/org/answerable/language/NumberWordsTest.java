package org.answerable.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;

class NumberWordsTest {

    @Test
    void decimalsStayAsTheyWereGivenInEveryLanguage() {
        assertThat(NumberWords.of(new BigDecimal("14.2"), Language.SQ)).isEqualTo("14,2");
        assertThat(NumberWords.of(new BigDecimal("14.20"), Language.SR)).isEqualTo("14,20");
        assertThat(NumberWords.of(new BigDecimal("14"), Language.EN)).isEqualTo("14");
        assertThat(NumberWords.of(new BigDecimal("1234.5"), Language.EN)).isEqualTo("1,234.5");
        assertThat(NumberWords.of(new BigDecimal("1234.5"), Language.SR)).isEqualTo("1.234,5");
    }

    @Test
    void whatIsShownIsReadBackAsItWas() {
        for (var language : Language.ofInterface()) {
            for (var number : new String[] {"0", "-3.5", "14.2", "14.20", "999", "77.125"}) {
                var amount = new BigDecimal(number);
                assertThat(NumberWords.read(NumberWords.of(amount, language), language))
                        .as(language + " " + number)
                        .contains(amount);
            }
        }
    }

    @Test
    void eitherSignSetsDecimalsApartUnlessItCouldBeThousands() {
        assertThat(NumberWords.read("14.2", Language.SQ)).contains(new BigDecimal("14.2"));
        assertThat(NumberWords.read("14,2", Language.EN)).contains(new BigDecimal("14.2"));
        assertThat(NumberWords.read("1.234", Language.SR)).isEmpty();
        assertThat(NumberWords.read("1,234", Language.SR)).contains(new BigDecimal("1.234"));
        assertThat(NumberWords.read("1,234", Language.EN)).isEmpty();
        assertThat(NumberWords.read("12 345,6", Language.SQ)).contains(new BigDecimal("12345.6"));
    }

    @Test
    void whatIsNoNumberIsNotGuessed() {
        for (var typed : new String[] {"", "about 14", "14 2", "1.2.3", "14%", "1e3"}) {
            assertThat(NumberWords.read(typed, Language.EN)).as(typed).isEmpty();
        }
    }
}
