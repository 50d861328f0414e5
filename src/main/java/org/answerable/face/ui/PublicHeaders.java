package org.answerable.face.ui;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.face.Site;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;

/** What every public answer says of itself, errors included. How long it may be kept, each says for itself. */
@Component
class PublicHeaders implements HeaderWriter {

    private static final String PAGE_RULES = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The one place that may stand in a frame of another site. */
    private static final String FRAMED = "/embed/";

    private static final HeaderWriter MAY_BE_FRAMED =
            new ContentSecurityPolicyHeaderWriter(PAGE_RULES.replace("frame-ancestors 'none'", "frame-ancestors *"));

    private static final List<HeaderWriter> NOT_FRAMED = List.of(
            new ContentSecurityPolicyHeaderWriter(PAGE_RULES), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY));

    private static final List<HeaderWriter> ALWAYS = List.of(
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
            new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"),
            new XContentTypeOptionsHeaderWriter(),
            new XXssProtectionHeaderWriter(),
            new HstsHeaderWriter()); // where the request came over TLS only

    private final List<HeaderWriter> writers;

    PublicHeaders(Site site) {
        writers = site.demo()
                ? Stream.concat(
                                ALWAYS.stream(),
                                Stream.of(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                        .toList()
                : ALWAYS;
    }

    /** Adds what is not there yet. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        writers.forEach(writer -> writer.writeHeaders(request, response));
        if (mayBeFramed(request)) {
            MAY_BE_FRAMED.writeHeaders(request, response);
        } else {
            NOT_FRAMED.forEach(writer -> writer.writeHeaders(request, response));
        }
    }

    /** What the server could not read has no address; an error is of the address that was asked for. */
    private static boolean mayBeFramed(HttpServletRequest request) {
        var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : requireNonNullElse(request.getRequestURI(), "");
        return address.startsWith(requireNonNullElse(request.getContextPath(), "") + FRAMED);
    }
}
