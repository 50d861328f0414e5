package org.answerable.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** After sign-in: the page that was asked for, else where the person's work is. */
class FirstPage extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String ACCOUNT = "/app/account";

    private final SignInThrottle throttle;

    FirstPage(SignInThrottle throttle) {
        this.throttle = throttle;
        setDefaultTargetUrl(ACCOUNT);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        throttle.succeeded(Objects.requireNonNullElse(request.getParameter("username"), ""), request.getRemoteAddr());
        request.getSession().removeAttribute(SignInPaths.TRIED);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var asked = super.determineTargetUrl(request, response, authentication);
        return asked.equals(getDefaultTargetUrl())
                        && authentication != null
                        && authentication.getPrincipal() instanceof SignedIn who
                ? of(who)
                : asked;
    }

    /** Where the person's work is. */
    static String of(SignedIn who) {
        var roles = who.roles();
        if (roles.contains(Role.CONTRIBUTOR) || roles.contains(Role.APPROVER)) {
            return "/app/desk";
        }
        if (roles.contains(Role.OFFICIAL)) {
            return "/app/office";
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            return "/app/administration";
        }
        return roles.contains(Role.AUDITOR) ? "/app/audit" : ACCOUNT;
    }
}
