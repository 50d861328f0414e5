package org.answerable.api.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.answerable.api.Told;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every address under {@code /api} that answers nothing says why in the same form (RFC 9457). */
@RestController
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What no other address takes: other methods, other places, and who asks what may be done. */
    @RequestMapping({"/api", "/api/**"})
    void otherwise(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader(HttpHeaders.ALLOW, METHODS);
            return;
        }
        if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, METHODS);
            throw new NotAnswered(HttpStatus.METHOD_NOT_ALLOWED, "This interface is for reading only.");
        }
        throw NotAnswered.notHere();
    }

    @ExceptionHandler
    void told(NotAnswered why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(why.status(), why.detail(), request, response);
    }

    /** The server reads parameters only when they are asked for. */
    @ExceptionHandler
    void unreadable(InvalidParameterException why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(HttpStatus.BAD_REQUEST, "The query cannot be read.", request, response);
    }

    @ExceptionHandler
    void broken(Exception bug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        LOG.error("not answered", bug);
        write(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke here; it has been noted.", request, response);
    }

    private static void write(
            HttpStatus status, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (!request.getMethod().equals("HEAD")) {
            var problem = new Told.Problem(
                    "about:blank", status.getReasonPhrase(), status.value(), detail, request.getRequestURI());
            response.getOutputStream().write(Json.of(problem));
        }
    }
}
