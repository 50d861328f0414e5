package org.answerable.forms;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.jspecify.annotations.Nullable;

/** Reads a day, month or year as people in these languages type it: 22.11.2026, 2026-11, nëntor 2026, 22. novembra 2026. */
final class DayReading {

    private static final String YEAR = "(?<year>(?:19|20|21)\\d\\d)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String FIGURE = "(?<month>\\d{1,2})";
    private static final String NAME = "(?<name>\\p{L}{3,})\\.?";
    private static final Pattern[] FORMS = {
        Pattern.compile(YEAR),
        Pattern.compile(YEAR + "[-/]" + FIGURE),
        Pattern.compile(YEAR + "[-/]" + FIGURE + "[-/]" + DAY),
        Pattern.compile(FIGURE + "[./-] ?" + YEAR),
        Pattern.compile(DAY + "[./-] ?" + FIGURE + "[./-] ?" + YEAR),
        Pattern.compile(NAME + " " + YEAR),
        Pattern.compile(DAY + "\\.? " + NAME + " " + YEAR),
    };
    private static final Map<String, Month> MONTHS = months();

    private DayReading() {}

    /** What was typed, if it can be meant as a date that exists. */
    static Optional<FuzzyDate> of(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        for (var form : FORMS) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                return date(parts);
            }
        }
        return Optional.empty();
    }

    private static Optional<FuzzyDate> date(Matcher parts) {
        try {
            var year = Integer.parseInt(parts.group("year"));
            var month = month(parts);
            var day = part(parts, "day");
            if (month == null) {
                return parts.namedGroups().containsKey("name")
                        ? Optional.empty()
                        : Optional.of(new FuzzyDate(LocalDate.of(year, 1, 1), Precision.YEAR));
            }
            return Optional.of(
                    day == null
                            ? new FuzzyDate(LocalDate.of(year, month, 1), Precision.MONTH)
                            : FuzzyDate.of(LocalDate.of(year, month, Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable Month month(Matcher parts) {
        var figure = part(parts, "month");
        var name = part(parts, "name");
        return figure != null ? Month.of(Integer.parseInt(figure)) : name == null ? null : MONTHS.get(start(name));
    }

    private static @Nullable String part(Matcher parts, String name) {
        return parts.namedGroups().containsKey(name) ? parts.group(name) : null;
    }

    /** The first three letters tell the months apart, in every case of the name and in all three languages at once. */
    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var language : Language.ofInterface()) {
            for (var month : Month.values()) {
                months.put(start(month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale())), month);
            }
        }
        return Map.copyOf(months);
    }

    private static String start(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.substring(0, 3);
    }
}
