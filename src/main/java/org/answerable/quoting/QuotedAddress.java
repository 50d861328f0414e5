package org.answerable.quoting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.vocabulary.Language;

/**
 * An address of ours that somebody wants to show elsewhere.
 *
 * @param language empty where the address is for readers of whatever language
 * @param query without a question mark; it may name a point in time
 */
public record QuotedAddress(Optional<Language> language, String reference, String query) {

    private static final Pattern PAGE =
            Pattern.compile("/(?:embed/)?(" + Language.IN_ADDRESSES + ")/recommendations/([A-Za-z0-9.-]{1,20})");
    private static final Pattern PERMANENT = Pattern.compile("/r/([A-Za-z0-9.-]{1,20})");

    /** Reads an address; empty where it is not that of a recommendation on one of these origins. */
    public static Optional<QuotedAddress> read(String address, String... origins) {
        try {
            var uri = new URI(address);
            var path = uri.getRawPath();
            if (path == null || !isOf(uri, origins)) {
                return Optional.empty();
            }
            var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            var page = PAGE.matcher(path);
            if (page.matches()) {
                return Optional.of(new QuotedAddress(Language.ofAddress(page.group(1)), page.group(2), query));
            }
            var permanent = PERMANENT.matcher(path);
            return permanent.matches()
                    ? Optional.of(new QuotedAddress(Optional.empty(), permanent.group(1), query))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isOf(URI uri, String... origins) {
        for (var origin : origins) {
            var ours = URI.create(origin);
            if (ours.getScheme().equalsIgnoreCase(uri.getScheme())
                    && ours.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority())) {
                return true;
            }
        }
        return false;
    }
}
