package org.answerable.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * Answers a reader who may have the same already, writing straight to the connection: nothing is gathered first, however
 * much it is. Anyone may keep the answer and has to ask about it again; any page may read it.
 */
public final class Reply {

    private static final String ASK_AGAIN = "max-age=0, must-revalidate, public";

    private Reply() {}

    /** Writes what is answered. */
    public interface Body {

        /** Writes all of it. */
        void write(OutputStream to) throws IOException;
    }

    /** The answer, that it is unchanged, or its headers alone: as the reader asked. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Kept kept, Body body)
            throws IOException {
        var zipped = acceptsGzip(request);
        var tag = (kept.exact() ? "" : "W/") + "\"" + kept.tag() + (zipped ? "-gz" : "") + "\"";
        describe(response, kept, tag);
        if (has(request, tag)) {
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

    /** Whether what is answered to this reader is packed. */
    public static boolean acceptsGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.toLowerCase(Locale.ROOT).matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }

    private static void describe(HttpServletResponse response, Kept kept, String tag) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, Repr-Digest, Content-Disposition");
        if (kept.language() != null) {
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, kept.language());
        }
        kept.more().forEach(response::setHeader);
    }

    /** Compared weakly, as conditional reading does. */
    private static boolean has(HttpServletRequest request, String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::trim)
                        .anyMatch(one -> one.equals("*") || strong(one).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.replaceFirst("^W/", "");
    }
}
