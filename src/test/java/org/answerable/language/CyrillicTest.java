package org.answerable.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyrillicTest {

    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}\\d]*\\p{IsLatin}[\\p{IsLatin}\\d]+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ljubav, ljuljaška, NJEGOŠ, Njegoš, džep, Džep | Љубав, љуљашка, ЊЕГОШ, Његош, џеп, Џеп",
                "Đorđe čeka Ćiru u Žabljaku | Ђорђе чека Ћиру у Жабљаку",
                "injekcija, Konjunktura, nadživeti | инјекција, Конјунктура, надживети",
                "konj, panj, nadzor | коњ, пањ, надзор",
                "Od NATO-a i KFOR-a | Од NATO-а и KFOR-а",
                "MUP i KPJ | МУП и КПЈ",
                "Zveçan i Prishtinë | Zveçan и Prishtinë",
                "Preporuka R4, deo R2a, tačka IV, zakon 06/L-081 | Препорука R4, део R2a, тачка IV, закон 06/L-081",
                "I ovde, i tamo | И овде, и тамо",
                "ime@primer.org, https://primer.org/strana, www.primer.org | "
                        + "ime@primer.org, https://primer.org/strana, www.primer.org",
                "vežba Golden Sabre 2024 | вежба Golden Sabre 2024",
                "slobodni softver Answerable | слободни софтвер Answerable",
            })
    void serbianIsWrittenInCyrillicButForWhatIsNotSerbian(String latin, String cyrillic) {
        assertThat(Cyrillic.of(latin)).isEqualTo(cyrillic);
    }

    @Test
    void lettersInTwoPiecesAreOneLetterAllTheSame() {
        assertThat(Cyrillic.of("c\u030Cekanje")).isEqualTo("чекање");
    }

    @Test
    void argumentsOfAPatternStay() {
        assertThat(CyrillicPatterns.of("{0, plural, one {# preporuka} few {# preporuke} other {# preporuka}} do {1}"))
                .isEqualTo("{0, plural, one {# препорука} few {# препоруке} other {# препорука}} до {1}");
        assertThat(CyrillicPatterns.of("Nema '{'reči'}' za {name}")).isEqualTo("Нема '{'речи'}' за {name}");
    }

    @Test
    void everyWordOfTheInterfaceIsThereInCyrillic() {
        var words = new Words();
        var latin = new TreeSet<String>();

        assertThat(words.keys(Language.SR_CYRL)).isEqualTo(words.keys(Language.SR));
        for (var key : words.keys(Language.SR)) {
            if (!key.startsWith("language.")) {
                LATIN_WORD
                        .matcher(literals(words.get(Language.SR_CYRL, key)))
                        .results()
                        .map(found -> found.group())
                        .forEach(latin::add);
            }
        }

        assertThat(latin)
                .as("words in Latin letters: add to the list, or take out")
                .isSubsetOf(STAY);
    }

    @Test
    void languagesKeepTheirOwnNames() {
        var words = new Words();

        assertThat(List.of("language.SQ", "language.SR", "language.EN", "language.SR_CYRL"))
                .extracting(key -> words.get(Language.SR_CYRL, key))
                .containsExactly("Shqip", "Srpski", "English", "Српски");
        assertThat(words.get(Language.SR_CYRL, "sentence.owners.asked", 3, 2)).doesNotContainPattern("[a-zA-Z]{2}");
    }

    /** The words of a pattern without its arguments. */
    private static String literals(String pattern) {
        var parts = new MessagePattern(pattern);
        var text = new StringBuilder(pattern);
        for (var i = parts.countParts() - 1; i >= 0; i--) {
            var part = parts.getPart(i);
            switch (part.getType()) {
                case ARG_NAME, ARG_NUMBER, ARG_TYPE, ARG_STYLE, ARG_SELECTOR, ARG_INT ->
                    text.replace(part.getIndex(), part.getLimit(), " ");
                default -> {
                    // words
                }
            }
        }
        return text.toString().replace(" plural,", " "); // a word of the pattern that is no part of its own
    }

    /** What a reader of the interface may meet in Latin letters. */
    private static final Set<String> STAY = Set.of(
            "R4",
            "R2a",
            "IV",
            "Answerable",
            "Apache",
            "License",
            "NATO",
            "KFOR",
            "EULEX",
            "WCAG",
            "BibTeX",
            "CSL",
            "JSON",
            "CSV",
            "XLSX",
            "Atom",
            "iCalendar",
            "recommendations/R4",
            "as",
            "of",
            "UTC",
            "known",
            "https",
            "http",
            "recommendations",
            "ime",
            "primer",
            "org");
}
