package org.answerable.storage;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.translate;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;

/** Words that somebody looks for: without regard to case, to marks on letters (ë ç š ž č ć đ) and to the script. */
public final class SearchWords {

    /** So much of what was typed is looked for. */
    public static final int LONGEST = 100;

    private static final Pattern NOT_SOUGHT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}./-]+");

    /** The letters with marks that Albanian and Serbian have, and those of names from elsewhere. */
    private static final String MARKED = "ëËçÇšŠžŽčČćĆđĐáÁàÀâÂäÄåÅéÉèÈêÊíÍìÌîÎïÏóÓòÒôÔöÖúÚùÙûÛüÜñÑğĞşŞ";

    private static final String BARE = "eeccsszzccccddaaaaaaaaaaeeeeeeiiiiiiiioooooooouuuuuuuunnggss";

    private static final String CYRILLIC = "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчшЉЊЏ";

    private static final String LATIN =
            "abvgddezzijklmnoprstcufhccsabvgddezzijklmnoprstcufhccsљњџ"; // the last three become two letters each

    private static final Transliterator TO_BARE = Transliterator.getInstance("Serbian-Latin/BGN; Latin-ASCII; Lower");

    private final List<String> words;

    /** Of what {@link #cleaned} left. */
    public SearchWords(String typed) {
        this.words = Stream.of(TO_BARE.transliterate(typed).split(" ", -1))
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
        var letters = translate(body, MARKED + CYRILLIC, BARE + LATIN);
        var bare = lower(replace(replace(replace(letters, "љ", "lj"), "њ", "nj"), "џ", "dz"));
        return and(words.stream().map(bare::contains).toList());
    }
}
