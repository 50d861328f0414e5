package org.answerable.storage;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.and;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final Transliterator TO_BARE = Transliterator.getInstance("Serbian-Latin/BGN; Latin-ASCII; Lower");

    private static final Map<String, String> CLASSES = classes();

    /** A letter, or two that another script writes as one. */
    private static final Pattern LETTER = Pattern.compile(CLASSES.keySet().stream()
            .filter(letters -> letters.length() > 1)
            .sorted()
            .collect(joining("|", "", "|.")));

    /** In all our languages words change at their end; four letters stay. */
    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{4})[aeijouy]+$");

    private final List<String> words;

    /** Of what {@link #cleaned} left. */
    public SearchWords(String typed) {
        this.words = Stream.of(bare(typed).split(" ", -1))
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
                .filter(some -> !bare(some).isBlank());
    }

    /** In small letters without marks; what some letters become besides, as in {@code ˆ}, is not looked for. */
    private static String bare(String typed) {
        return NOT_SOUGHT.matcher(TO_BARE.transliterate(typed)).replaceAll(" ");
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
        var alike = new TreeMap<String, String>();
        for (var letter = 'a'; letter <= 'z'; letter++) {
            alike.put(String.valueOf(letter), "" + letter + Character.toUpperCase(letter));
        }
        letters().forEach(letter -> {
            var bare = TO_BARE.transliterate(letter);
            if (bare.matches("[a-z]{1,2}")) {
                alike.merge(bare, letter, String::concat);
            }
        });
        var classes = new HashMap<String, String>();
        alike.forEach((bare, letters) -> classes.put(
                bare,
                bare.length() == 1
                        ? "[" + letters + "]"
                        : "(?:[" + alike.get(bare.substring(0, 1)) + "][" + alike.get(bare.substring(1)) + "]|["
                                + letters + "])"));
        return classes;
    }

    /** Letters of Latin and of the Cyrillic of our languages, which are looked for as the bare ones that they become. */
    private static Stream<String> letters() {
        return Stream.of(
                        IntStream.rangeClosed('\u00C0', '\u017F'),
                        IntStream.rangeClosed('\u0218', '\u021B'),
                        IntStream.rangeClosed('\u0400', '\u045F'))
                .flatMap(IntStream::boxed)
                .map(Character::toString);
    }
}
