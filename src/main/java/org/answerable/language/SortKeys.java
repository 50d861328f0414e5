package org.answerable.language;

import com.ibm.icu.text.Collator;
import java.util.HexFormat;
import org.answerable.vocabulary.Language;

/** Keys by which words sort as readers of a language expect, the same on every database (CLDR through ICU). */
public final class SortKeys {

    private static final int LONGEST_SORTED = 300;

    private SortKeys() {}

    /** The key of these words; keys compare as plain text. */
    public static String of(Language language, String body) {
        var collator = Collator.getInstance(language.locale());
        var head = body.length() <= LONGEST_SORTED ? body : body.substring(0, LONGEST_SORTED);
        var key = HexFormat.of().formatHex(collator.getCollationKey(head).toByteArray());
        return key.length() <= 2000 ? key : key.substring(0, 2000);
    }
}
