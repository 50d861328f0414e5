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
