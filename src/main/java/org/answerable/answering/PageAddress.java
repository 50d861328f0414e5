package org.answerable.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpHeaders;

/**
 * What tells one page from another: where the reader came in, the path with its language, and of the query only what
 * pages read, in one order.
 *
 * @param query without a question mark; empty for none
 */
public record PageAddress(String origin, String path, String query) {

    /** Lists take all of their query, and lead whoever writes it in another way to the address that says it best. */
    private static final Pattern LIST = Pattern.compile("/(" + Language.IN_ADDRESSES + ")/(changes|data)?");

    /** Other pages read only of which day they tell. */
    private static final Pattern PAGE = Pattern.compile("/(" + Language.IN_ADDRESSES + ")/"
            + "((recommendations|institutions|publications)/[A-Za-z0-9.-]{1,80}"
            + "|orphaned|method|privacy|imprint|accessibility|contact/sent)");

    private static final Pattern TIME = Pattern.compile("(as-of|known)=(\\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern SAID_OTHERWISE = Pattern.compile("(as-of|known)\\b.*|[^=]*[%+].*");
    private static final int LONGEST = 500;

    /**
     * The page that is asked for; empty where it is none, or is asked for in a way of which a page may know: with a cookie,
     * with a password, to write.
     *
     * @param oneOrigin whether pages are the same wherever the reader came in
     */
    public static Optional<PageAddress> of(HttpServletRequest request, boolean oneOrigin) {
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading
                || request.getHeader(HttpHeaders.COOKIE) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.empty();
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var origin = request.getScheme()
                + (oneOrigin ? "" : "://" + request.getServerName() + ":" + request.getServerPort());
        if (LIST.matcher(path).matches()) {
            return query.length() > LONGEST ? Optional.empty() : Optional.of(new PageAddress(origin, path, query));
        }
        return PAGE.matcher(path).matches()
                ? time(query).map(time -> new PageAddress(origin, path, time))
                : Optional.empty();
    }

    /** What the query says of the time; empty where it says so in a way of its own, or twice. */
    private static Optional<String> time(String query) {
        if (query.isEmpty()) {
            return Optional.of(query);
        }
        var said = new TreeMap<String, String>();
        for (var part : query.split("&", -1)) {
            var time = TIME.matcher(part);
            if (time.matches()) {
                if (time.group(2) != null && said.put(time.group(1), part) != null) {
                    return Optional.empty();
                }
            } else if (SAID_OTHERWISE.matcher(part).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("&", said.values()));
    }
}
