package org.answerable.face;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.item.ItemPage;
import org.answerable.time.AskedPeriod.Between;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.Language;
import org.springframework.web.util.UriUtils;

/** Addresses that a page's head names besides its own. */
public final class Head {

    private static final String ITEM = "/en/recommendations/";

    /** What an address can ask of a page, besides a point in time. */
    private static final Set<String> OURS = Stream.concat(
                    BoardFilter.PARAMETERS.stream(), Stream.of(Between.FROM, Between.TO))
            .collect(toUnmodifiableSet());

    private static final Set<String> TIME = Set.of(PointInTime.DAY, PointInTime.KNOWN);

    private Head() {}

    /** The page's address for readers of whatever language: where there is one, it leads to the page in the reader's. */
    public static String neutral(Face face) {
        var english = face.inLanguage(Language.EN);
        if (english.startsWith(ITEM)) {
            return "/r/" + english.substring(ITEM.length());
        }
        return english.equals("/en/") ? "/" : english;
    }

    /** This page as of today, with the rest of its query. */
    public static String present(Face face) {
        return asked(face, name -> !TIME.contains(name));
    }

    /** The one address of what this page shows today: without what others put behind it. */
    public static String canonical(Face face) {
        return asked(face, OURS::contains);
    }

    /** This page without what its address asks for by one parameter, or in words that are not ours. */
    public static String without(String parameter, Face face) {
        return asked(face, name -> (OURS.contains(name) || TIME.contains(name)) && !name.equals(parameter));
    }

    private static String asked(Face face, Predicate<String> names) {
        var here = face.inLanguage(face.language());
        var query = here.indexOf('?');
        if (query < 0) {
            return here;
        }
        var rest = Stream.of(here.substring(query + 1).split("&", -1))
                .filter(part -> names.test(part.split("=", 2)[0]))
                .collect(joining("&"));
        return here.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest);
    }

    /** The picture of a recommendation, by an address that changes when something is published. */
    public static String card(ItemPage item, Face face) {
        return card("/" + item.reference(), face);
    }

    /** The picture of the board, for what has none of its own. */
    public static String card(Face face) {
        return card("", face);
    }

    private static String card(String of, Face face) {
        var then = face.then();
        return "/cards/" + face.language().code() + of + ".png?"
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
