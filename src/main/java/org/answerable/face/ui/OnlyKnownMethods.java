package org.answerable.face.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Refuses methods that nothing here understands, before anything else does in words of its own: Tomcat calls CONNECT "not
 * implemented", as though that were our fault, and the firewall calls others a bad request. What may be done with an
 * address instead is read it.
 */
class OnlyKnownMethods extends ValveBase {

    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    OnlyKnownMethods() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!KNOWN.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
        }
        getNext().invoke(request, response);
    }
}
