package org.answerable.language;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Serbian words of the portal in Cyrillic script, derived and never edited apart. What stays in Latin letters and where
 * two letters are not one sound says {@code script/serbian-cyrillic.txt}.
 */
public final class Cyrillic {

    private static final String LATIN = "ABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ";

    private static final String LETTERS = """
            LJ > Љ; Lj > Љ; lj > љ; NJ > Њ; Nj > Њ; nj > њ; DŽ > Џ; Dž > Џ; dž > џ;
            A > А; B > Б; V > В; G > Г; D > Д; Đ > Ђ; E > Е; Ž > Ж; Z > З; I > И; J > Ј; K > К; L > Л; M > М; N > Н;
            O > О; P > П; R > Р; S > С; T > Т; Ć > Ћ; U > У; F > Ф; H > Х; C > Ц; Č > Ч; Š > Ш;
            a > а; b > б; v > в; g > г; d > д; đ > ђ; e > е; ž > ж; z > з; i > и; j > ј; k > к; l > л; m > м; n > н;
            o > о; p > п; r > р; s > с; t > т; ć > ћ; u > у; f > ф; h > х; c > ц; č > ч; š > ш;
            """;

    /** Addresses; numbers of laws; what mixes letters and figures; numerals; letters that Serbian does not have. */
    private static final String BY_ITSELF = "\\S*(?:://|@|\\bwww\\.)\\S*"
            + "|\\b(?:[\\p{L}\\d-]+\\.)+(?:org|com|net|info|eu|int|gov)\\b"
            + "|\\b\\d+/L-\\d+"
            + "|\\b(?=\\p{L}*\\d)(?=\\d*\\p{L})[\\p{L}\\d]+\\b"
            + "|\\b[IVX]{2,}\\b"
            + "|\\b\\p{L}*[\\p{IsLatin}&&[^" + LATIN + LATIN.toLowerCase(Locale.ROOT) + "]]\\p{L}*\\b";

    private static final Pattern STAYS;
    private static final Transliterator TO_CYRILLIC;

    static {
        var stays = new ArrayList<String>();
        var apart = new ArrayList<String>();
        read(stays, apart);
        STAYS = Pattern.compile(
                stays.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(entry -> "\\b" + Pattern.quote(entry) + "\\b")
                                .collect(joining("|"))
                        + "|" + BY_ITSELF,
                Pattern.UNICODE_CHARACTER_CLASS);
        TO_CYRILLIC = Transliterator.createFromRules(
                "answerable-sr_Latn-sr_Cyrl", String.join("", apart) + LETTERS, Transliterator.FORWARD);
    }

    private Cyrillic() {}

    /** These Serbian words in Cyrillic script. */
    public static String of(String latin) {
        var words = Normalizer.normalize(latin, Normalizer.Form.NFC);
        var written = new StringBuilder(words.length());
        var from = 0;
        for (var kept = STAYS.matcher(words); kept.find(); from = kept.end()) {
            written.append(TO_CYRILLIC.transliterate(words.substring(from, kept.start())))
                    .append(kept.group());
        }
        return written.append(TO_CYRILLIC.transliterate(words.substring(from))).toString();
    }

    private static void read(List<String> stays, List<String> apart) {
        try (var file = Objects.requireNonNull(Cyrillic.class.getResourceAsStream("/script/serbian-cyrillic.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var inStays = true;
            for (var line : lines.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    inStays = line.equals("[stays]");
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    if (inStays) {
                        stays.add(line);
                    } else {
                        apart.addAll(rules(line.split("\\s*=\\s*", 2)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In small letters, and beginning with a capital. */
    private static List<String> rules(String[] entry) {
        return List.of(entry[0] + " > " + entry[1] + ";", capital(entry[0]) + " > " + capital(entry[1]) + ";");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
