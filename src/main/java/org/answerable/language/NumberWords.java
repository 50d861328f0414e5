package org.answerable.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.vocabulary.Language;

/** Numbers as people write them, with the decimals with which they were given: 14,2 · 14.2; and back. */
public final class NumberWords {

    private static final Pattern FORM = Pattern.compile("(?<sign>[-−]?)(?<whole>\\d+)(?:(?<mark>[.,])(?<part>\\d+))?");
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3}(?:\\D|$))");
    private static final int THOUSANDS = 3;

    private NumberWords() {}

    /** This number in words, neither rounded nor filled up. */
    public static String of(BigDecimal number, Language language) {
        var format = NumberFormat.getInstance(language.locale());
        var decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /**
     * What was typed, if it can only be meant as one number. The sign of the reader's language sets the decimals apart;
     * the other one does, too, unless three figures follow, which could be thousands.
     */
    public static Optional<BigDecimal> read(String typed, Language language) {
        var parts = FORM.matcher(SPACES.matcher(typed.strip()).replaceAll(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var mark = parts.group("mark");
        var decimals = parts.group("part");
        if (mark != null && mark.charAt(0) != mark(language) && decimals.length() == THOUSANDS) {
            return Optional.empty();
        }
        var number = new BigDecimal(parts.group("whole") + (mark == null ? "" : "." + decimals));
        return Optional.of(parts.group("sign").isEmpty() ? number : number.negate());
    }

    private static char mark(Language language) {
        return DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    }
}
