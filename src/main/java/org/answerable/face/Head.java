package org.answerable.face;

import java.nio.charset.StandardCharsets;
import org.answerable.item.ItemPage;
import org.answerable.vocabulary.Language;
import org.springframework.web.util.UriUtils;

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

    /** The picture of a recommendation, by an address that changes when something is published. */
    public static String card(ItemPage item, Face face) {
        var then = face.then();
        return "/cards/" + face.language().code() + "/" + item.reference() + ".png?"
                + (then == null ? "" : then.query() + "&")
                + "act=" + face.asOf().act().number();
    }

    /** Where a site learns how to show this page's card. */
    public static String oembed(Face face, String format) {
        var page = face.absolute(face.inLanguage(face.language()));
        return "/oembed?url=" + UriUtils.encode(page, StandardCharsets.UTF_8) + "&format=" + format;
    }

    /** The language as Open Graph names it. */
    public static String locale(Language language) {
        return switch (language) {
            case SQ -> "sq_XK";
            case SR, SR_CYRL -> "sr_RS";
            case EN -> "en_GB";
        };
    }
}
