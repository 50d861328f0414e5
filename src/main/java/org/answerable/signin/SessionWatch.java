package org.answerable.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.answerable.access.CurrentActor;
import org.answerable.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether the session may go on: the person is still there with the same rights, did something
 * not long ago, and did not sign in too long ago. If not, the session ends at once, Vaadin's with it, and the request
 * goes on as anybody's.
 */
class SessionWatch extends OncePerRequestFilter {

    /** In the session that follows on one that was ended, until the sign-in page has said so. */
    static final String ENDED = SessionWatch.class.getName() + ".ended";

    private static final String BEGUN_AT = SessionWatch.class.getName() + ".begun";
    private static final String USED_AT = SessionWatch.class.getName() + ".used";

    private final CurrentActor actor;
    private final Accounts accounts;
    private final SessionLimits limits;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecurityContextLogoutHandler ending = new SecurityContextLogoutHandler();

    SessionWatch(
            CurrentActor actor,
            Accounts accounts,
            SessionLimits limits,
            Clock clock,
            ApplicationEventPublisher events,
            SecurityContextHolderStrategy contexts) {
        this.actor = actor;
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
        this.events = events;
        ending.setSecurityContextHolderStrategy(contexts);
    }

    /** How long a session lasts without use, and at all. */
    record SessionLimits(Duration idle, Duration longest) {}

    /** Scripts and styles are anybody's. A request with {@code v-r} is Vaadin's own, wherever it is sent. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/app/VAADIN/build/")
                && request.getParameter("v-r") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        actor.signedIn().ifPresent(who -> {
            var why = whyToEnd(who, request);
            if (why != null) {
                events.publishEvent(new SessionEnded(who.actor(), why));
                ending.logout(request, response, null);
                request.getSession().setAttribute(ENDED, true);
            }
        });
        chain.doFilter(request, response);
    }

    private SessionEnded.@Nullable Why whyToEnd(SignedIn who, HttpServletRequest request) {
        if (accounts.now(who.actor()).filter(who::stillHolds).isEmpty()) {
            return SessionEnded.Why.CHANGED;
        }
        var session = request.getSession();
        var now = clock.instant();
        if (now.isAfter(remembered(request, BEGUN_AT, now).plus(limits.longest()))) {
            return SessionEnded.Why.TOO_LONG;
        }
        if (now.isAfter(remembered(request, USED_AT, now).plus(limits.idle()))) {
            return SessionEnded.Why.IDLE;
        }
        if (!isHeartbeat(request)) {
            session.setAttribute(USED_AT, now);
        }
        return null;
    }

    private static Instant remembered(HttpServletRequest request, String name, Instant now) {
        if (request.getSession().getAttribute(name) instanceof Instant instant) {
            return instant;
        }
        request.getSession().setAttribute(name, now);
        return now;
    }

    /** An open page beats by itself; that is no use of it. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }
}
