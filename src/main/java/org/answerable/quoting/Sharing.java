package org.answerable.quoting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.answerable.face.Face;
import org.answerable.item.ItemPage;
import org.springframework.web.util.UriUtils;

/** Plain links by which a reader passes a page on: nothing of theirs runs or is loaded here. */
public final class Sharing {

    private Sharing() {}

    /** A way to pass a page on; the name is the service's own. */
    public record Way(String name, String address) {}

    /** By mail. */
    public static String mail(ItemPage item, Face face) {
        return "mailto:?subject=" + encoded(title(item)) + "&body=" + encoded(title(item) + "\n" + address(item, face));
    }

    /** By services that take an address. */
    public static List<Way> services(ItemPage item, Face face) {
        var address = encoded(address(item, face));
        var title = encoded(title(item));
        return List.of(
                new Way("WhatsApp", "https://wa.me/?text=" + title + "%20" + address),
                new Way("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + address),
                new Way("X", "https://x.com/intent/post?text=" + title + "&url=" + address),
                new Way("Bluesky", "https://bsky.app/intent/compose?text=" + title + "%20" + address));
    }

    private static String title(ItemPage item) {
        return item.reference() + " " + item.title().text();
    }

    private static String address(ItemPage item, Face face) {
        var then = face.then();
        return face.absolute("/r/" + item.reference() + (then == null ? "" : "?" + then.query()));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
