package org.answerable.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;

/** Days as people write them: 22 nëntor 2026 · 22. novembar 2026. · 22 November 2026. */
public final class DayWords {

    private DayWords() {}

    /** This day in words. */
    public static String of(LocalDate day, Language language) {
        return of(FuzzyDate.of(day), language);
    }

    /** This day, month or year in words, as exactly as it is known. */
    public static String of(FuzzyDate date, Language language) {
        return formatter(date.precision(), language).format(date.day());
    }

    /** The same inside a sentence: Serbian bends the month (izmenjeno 22. novembra 2026.). */
    public static String within(FuzzyDate date, Language language) {
        if (language != Language.SR && language != Language.SR_CYRL) {
            return of(date, language);
        }
        if (date.precision() == Precision.YEAR) {
            return of(date, language) + (language == Language.SR ? " godine" : " године");
        }
        var month = DateTimeFormatter.ofPattern("MMMM", language.locale()).format(date.day());
        return of(date, language).replace(month, genitive(month, language));
    }

    /** The same in one piece: no line ends within a date. */
    public static String whole(String date) {
        return date.replace(' ', '\u00a0');
    }

    private static String genitive(String month, Language language) {
        var latin = language == Language.SR;
        var shortened = latin ? month.replaceFirst("bar$", "br") : month.replaceFirst("бар$", "бр");
        return shortened + (latin ? "a" : "а");
    }

    private static DateTimeFormatter formatter(Precision precision, Language language) {
        var serbian = language == Language.SR || language == Language.SR_CYRL;
        var pattern = switch (precision) {
            case DAY -> serbian ? "d. MMMM yyyy." : "d MMMM yyyy";
            case MONTH -> serbian ? "MMMM yyyy." : "MMMM yyyy";
            case YEAR -> serbian ? "yyyy." : "yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language == Language.EN ? Locale.UK : language.locale());
    }
}
