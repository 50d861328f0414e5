package org.answerable.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers a reader who may have the same already. Anyone may keep the answer and has to ask about it again: nothing is
 * fresh without asking, and what is unchanged costs one short answer.
 */
public final class Reply {

    private static final String ASK_AGAIN = "max-age=0, must-revalidate, public";

    private Reply() {}

    /** Writes what is answered. */
    public interface Body {

        /** Writes all of it. */
        void write(OutputStream to) throws IOException;
    }

    /**
     * Writes straight to the connection: nothing is gathered first, however much it is. The answer, that it is unchanged,
     * or its headers alone, as the reader asked; pages of other sites may read it.
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, Kept kept, Body body)
            throws IOException {
        var zipped = isZipped(request, kept);
        var tag = tag(kept, zipped);
        headers(kept, tag).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, Repr-Digest, Content-Disposition");
        if (has(request, tag) || hasAny(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(kept.type());
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (!zipped) {
            body.write(response.getOutputStream());
            return;
        }
        try (var zipping = new GZIPOutputStream(response.getOutputStream(), 8192)) {
            body.write(zipping);
        }
    }

    /** The answer as a whole, or that the reader has it already, which is known before it is made; empty for none. */
    public static Optional<ResponseEntity<byte[]>> of(
            HttpServletRequest request, Kept kept, Supplier<Optional<byte[]>> body) {
        var zipped = isZipped(request, kept);
        var tag = tag(kept, zipped);
        var headers = headers(kept, tag);
        if (has(request, tag)) {
            return Optional.of(unchanged(headers));
        }
        if (hasAny(request)) {
            return body.get().map(_ -> unchanged(headers));
        }
        headers.setContentType(MediaType.parseMediaType(kept.type()));
        if (zipped) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return body.get()
                .map(page ->
                        ResponseEntity.ok().headers(headers).body(zipped ? Packing.packed(page, Encoding.GZIP) : page));
    }

    /** Sends the reader to another address of ours. */
    public static ResponseEntity<byte[]> redirect(HttpStatus status, String to, String... vary) {
        return ResponseEntity.status(status)
                .location(URI.create(to))
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .varyBy(vary)
                .build();
    }

    /** Whether what is answered to this reader is packed. */
    public static boolean acceptsGzip(HttpServletRequest request) {
        return Encoding.accepted(request).contains(Encoding.GZIP);
    }

    /** Pictures are packed by themselves. */
    private static boolean isZipped(HttpServletRequest request, Kept kept) {
        return !kept.type().startsWith("image/") && acceptsGzip(request);
    }

    private static String tag(Kept kept, boolean zipped) {
        return (kept.exact() ? "" : "W/") + (zipped ? Encoding.GZIP : Encoding.NONE).tag(kept.tag());
    }

    private static HttpHeaders headers(Kept kept, String tag) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ETAG, tag);
        headers.set(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (kept.language() != null) {
            headers.set(HttpHeaders.CONTENT_LANGUAGE, kept.language());
        }
        kept.more().forEach(headers::set);
        return headers;
    }

    private static ResponseEntity<byte[]> unchanged(HttpHeaders headers) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).build();
    }

    /** Whether the reader has this version; compared weakly, as conditional reading does. */
    public static boolean has(HttpServletRequest request, String tag) {
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) == null) {
            return false;
        }
        var own = ETag.create(tag);
        return known(request).anyMatch(one -> one.compare(own, false));
    }

    /** Whether the reader is content with any version: unlike a tag, that says nothing of whether there is one. */
    public static boolean hasAny(HttpServletRequest request) {
        return known(request).anyMatch(ETag::isWildcard);
    }

    private static Stream<ETag> known(HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known == null ? Stream.empty() : ETag.parse(known).stream();
    }
}
