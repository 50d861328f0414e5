package org.answerable.follow;

import java.net.URI;
import java.util.List;
import org.answerable.face.Face;
import org.answerable.item.ItemPage;
import org.answerable.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/**
 * What somebody follows.
 *
 * @param name in the reader's words
 * @param path behind the language, without a query: names it in every identifier
 * @param query of its address, without a question mark; empty for none
 * @param items the stories in it, the latest change first
 * @param left the stories that are in it no longer, because the flag that it is about has ended
 * @param flag which flag it is about; null for all
 * @param more whether there are more than these
 */
public record Followed(
        String name,
        String path,
        String query,
        List<ItemPage> items,
        List<ItemPage> left,
        @Nullable Flag flag,
        boolean more,
        Face face) {

    /** When identifiers of ours began: they carry this year for ever (RFC 4151). */
    private static final String SINCE = "2026";

    /** Copies the stories. */
    public Followed {
        items = List.copyOf(items);
        left = List.copyOf(left);
    }

    /** The page about it. */
    public String page() {
        return face.absolute(face.plain(path)) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address of its feed or calendar. */
    public String address(String file) {
        return face.absolute(face.plain(path.isEmpty() ? file : path + "/" + file))
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** An identifier that never changes, in each language another. */
    public String tag(String what) {
        return "tag:" + host() + "," + SINCE + ":" + face.language().code() + "/" + what;
    }

    /** The tag of the whole. */
    public String tag() {
        return tag(path + (query.isEmpty() ? "" : "?" + query));
    }

    /** The portal's name on the web. */
    public String host() {
        var host = URI.create(face.absolute("/")).getHost();
        return host == null ? "localhost" : host;
    }
}
