package org.answerable.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends back who tries to sign in too often, before a password is looked at; says how long to wait. */
class SignInThrottleFilter extends OncePerRequestFilter {

    private final RequestMatcher signIn;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    SignInThrottleFilter(RequestMatcher signIn, SignInThrottle throttle, ApplicationEventPublisher events) {
        this.signIn = signIn;
        this.throttle = throttle;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = Objects.requireNonNullElse(request.getParameter("username"), "");
        request.getSession().setAttribute(SignInPaths.TRIED, name);
        var answer = throttle.attempt(name, request.getRemoteAddr());
        if (answer.pause().isPositive()) {
            if (answer.first()) {
                events.publishEvent(new SignInThrottled(name));
            }
            var seconds = answer.pause().toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.sendRedirect(SignInPaths.waitFor(request, seconds));
            return;
        }
        chain.doFilter(request, response);
    }
}
