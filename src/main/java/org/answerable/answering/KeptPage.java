package org.answerable.answering;

import com.github.benmanes.caffeine.cache.Interner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A page as it was answered once: all that it said of itself, and its bytes, packed as its first reader unpacks them. Packed
 * otherwise it is once somebody else asks for it: nearly all readers unpack the same, and the room holds twice as many pages.
 */
public final class KeptPage implements KeptPages.Turn {

    /** What depends on how the bytes are packed, or on the connection. */
    private static final Set<String> EACH_TIME =
            Set.of("etag", "content-encoding", "content-length", "content-type", "date", "connection", "keep-alive");

    /** Most lines are the same on all pages. */
    private static final Interner<Header> HEADERS = Interner.newWeakInterner();

    private final List<Header> headers;
    private final String type;
    private final Map<Encoding, String> tags = new EnumMap<>(Encoding.class);
    private final Map<Encoding, byte[]> packed = new ConcurrentHashMap<>(2);
    private final Shows shows;
    private final long since;
    private final Instant until;

    /** One line of the head of an answer; {@code more} of a name that came before. */
    private record Header(String name, String value, boolean more) {}

    private KeptPage(List<Header> headers, String type, String version, Shows shows, Rendering of) {
        this.headers = List.copyOf(headers);
        this.type = type;
        for (var encoding : Encoding.values()) {
            this.tags.put(encoding, encoding.tag(version));
        }
        this.shows = shows;
        this.since = of.since();
        this.until = shows instanceof Shows.Past ? Instant.MAX : of.until();
    }

    /** What was answered, where it may be kept: whole, of a version that names its bytes, and the same for everybody. */
    static Optional<KeptPage> of(
            HttpServletRequest request, HttpServletResponse answered, byte[] plain, Rendering rendering) {
        var tag = answered.getHeader(HttpHeaders.ETAG);
        var type = answered.getContentType();
        var shows = Shows.told(request);
        if (shows.isEmpty()
                || answered.getStatus() != HttpServletResponse.SC_OK
                || tag == null
                || !tag.matches("\"[^\"]+\"")
                || type == null
                || answered.containsHeader(HttpHeaders.SET_COOKIE)
                || answered.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
            return Optional.empty();
        }
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(answered.getHeaderNames());
        var headers = new ArrayList<Header>();
        for (var name : names) {
            if (!EACH_TIME.contains(name.toLowerCase(Locale.ROOT))) {
                var more = false;
                for (var value : answered.getHeaders(name)) {
                    headers.add(HEADERS.intern(new Header(name, value, more)));
                    more = true;
                }
            }
        }
        var page = new KeptPage(headers, type, tag.substring(1, tag.length() - 1), shows.get(), rendering);
        var encoding = best(request) == Encoding.NONE ? Encoding.GZIP : best(request);
        page.packed.put(encoding, Packing.packed(plain, encoding));
        return Optional.of(page);
    }

    /** Answers with it, or that the reader has it, or with its headers alone; whether it takes more room than before. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var encoding = best(request);
        var tag = Objects.requireNonNull(tags.get(encoding));
        for (var header : headers) {
            if (header.more()) {
                response.addHeader(header.name(), header.value());
            } else {
                response.setHeader(header.name(), header.value());
            }
        }
        response.setHeader(HttpHeaders.ETAG, tag);
        if (Reply.has(request, tag) || Reply.hasAny(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        var kinds = packed.size();
        var bytes = bytes(encoding);
        response.setContentType(type);
        if (encoding != Encoding.NONE) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.code());
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
        return packed.size() > kinds;
    }

    private static Encoding best(HttpServletRequest request) {
        var accepted = Encoding.accepted(request);
        if (accepted.contains(Encoding.BROTLI) && Packing.knowsBrotli()) {
            return Encoding.BROTLI;
        }
        return accepted.contains(Encoding.GZIP) ? Encoding.GZIP : Encoding.NONE;
    }

    private byte[] bytes(Encoding encoding) {
        var found = (byte @Nullable []) packed.get(encoding);
        if (found != null) {
            return found;
        }
        var any = packed.entrySet().iterator().next();
        var plain = Packing.plain(any.getValue(), any.getKey());
        return encoding == Encoding.NONE
                ? plain
                : packed.computeIfAbsent(encoding, _ -> Packing.packed(plain, encoding));
    }

    /** How much room it takes, about. */
    int weight() {
        return 800 + packed.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    boolean holds(Touches touches, Instant now) {
        return now.isBefore(until) && touches.noneSince(since, shows);
    }
}
