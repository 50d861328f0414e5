package org.answerable.office.ui;

import java.lang.Character.UnicodeScript;

/** In which letters something is written. */
final class Script {

    private static final int ENOUGH = 20;

    private Script() {}

    /** Most letters are Cyrillic. */
    static boolean isCyrillic(String text) {
        return count(text, UnicodeScript.CYRILLIC) > count(text, UnicodeScript.LATIN);
    }

    /** There are enough letters to tell, and none of them is Cyrillic. */
    static boolean isLatin(String text) {
        return count(text, UnicodeScript.LATIN) >= ENOUGH && count(text, UnicodeScript.CYRILLIC) == 0;
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == script)
                .count();
    }
}
