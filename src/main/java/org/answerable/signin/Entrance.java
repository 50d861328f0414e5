package org.answerable.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.answerable.access.CurrentActor;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /app} by itself is no view: it leads to where one's work is, or to the sign-in page. */
class Entrance extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final CurrentActor actor;

    Entrance(CurrentActor actor) {
        this.actor = actor;
    }

    /** A request with {@code v-r} is Vaadin's own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !READING.contains(request.getMethod())
                || !(path.equals("/app") || path.equals("/app/"))
                || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendRedirect(actor.signedIn().map(FirstPage::of).orElse(SignInPaths.SIGN_IN));
    }
}
