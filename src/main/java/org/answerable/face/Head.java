package org.answerable.face;

import org.answerable.vocabulary.Language;

/** Addresses that a page's head names besides its own. */
public final class Head {

    private static final String ITEM = "/en/recommendations/";

    private Head() {}

    /** The page's address for readers of whatever language: where there is one, it leads to the page in the reader's. */
    public static String neutral(Face face) {
        var english = face.inLanguage(Language.EN);
        if (english.startsWith(ITEM)) {
            return "/r/" + english.substring(ITEM.length());
        }
        return english.equals("/en/") ? "/" : english;
    }
}
