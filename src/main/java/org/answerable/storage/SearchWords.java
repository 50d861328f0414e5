package org.answerable.storage;

import static org.jooq.impl.DSL.and;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Words that somebody looks for: without regard to case, to marks on letters (ë ç š ž č ć đ), to the script and to vowels
 * at their end.
 */
public final class SearchWords {

    /** So much of what was typed is looked for. */
    public static final int LONGEST = 100;

    private static final Pattern NOT_SOUGHT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}./-]+");

    /** Letters that are looked for as the first of their group: those of Albanian and Serbian, and of names from elsewhere. */
    private static final String ALIKE = """
            aáÁàÀâÂäÄåÅАа bБб cçÇčČćĆЋЦЧћцч dđĐДЂдђ eëËéÉèÈêÊЕе fФф gğĞГг hХх iíÍìÌîÎïÏИи jЈј kКк lЛл mМм nñÑНн
            oóÓòÒôÔöÖОо pПп rРр sšŠşŞСШсш tТт uúÚùÙûÛüÜУу vВв zžŽЖЗжз""";

    /** Two letters that Cyrillic writes as one. */
    private static final String TOGETHER = "ljљЉ njњЊ dzџЏ";

    private static final Map<String, String> CLASSES = classes();

    private static final Pattern LETTER = Pattern.compile("lj|nj|dz|.");

    private static final Transliterator TO_BARE = Transliterator.getInstance("Serbian-Latin/BGN; Latin-ASCII; Lower");

    /** In all our languages words change at their end; four letters stay. */
    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{4})[aeijouy]+$");

    private final List<String> words;

    /** Of what {@link #cleaned} left. */
    public SearchWords(String typed) {
        this.words = Stream.of(TO_BARE.transliterate(typed).split(" ", -1))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** What was typed as an address holds it: letters, digits and single spaces; empty where nothing is left. */
    public static Optional<String> cleaned(String typed) {
        var cleaned = NOT_SOUGHT.matcher(typed).replaceAll(" ").strip();
        return Optional.of(
                        cleaned.length() <= LONGEST
                                ? cleaned
                                : cleaned.substring(0, LONGEST).strip())
                .filter(some -> !some.isEmpty());
    }

    /** All of them stand there, each as a word or within one. */
    public Condition in(Field<String> body) {
        return and(words.stream().map(SearchWords::pattern).map(body::likeRegex).toList());
    }

    /** A regular expression that databases and Java read alike: letters, groups of letters and alternatives only. */
    private static String pattern(String word) {
        return LETTER.matcher(word)
                .replaceAll(letter -> CLASSES.getOrDefault(letter.group(), "[" + letter.group() + "]"));
    }

    private static Map<String, String> classes() {
        var classes = new HashMap<String, String>();
        for (var letter = 'a'; letter <= 'z'; letter++) {
            classes.put(String.valueOf(letter), "" + letter + Character.toUpperCase(letter));
        }
        for (var group : ALIKE.strip().split("\\s+", -1)) {
            classes.merge(group.substring(0, 1), group.substring(1), String::concat);
        }
        classes.replaceAll((_, letters) -> "[" + letters + "]");
        for (var group : TOGETHER.split(" ", -1)) {
            classes.put(
                    group.substring(0, 2),
                    "(?:" + classes.get(group.substring(0, 1)) + classes.get(group.substring(1, 2)) + "|["
                            + group.substring(2) + "])");
        }
        return classes;
    }
}
