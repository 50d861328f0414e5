package org.answerable.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends to the sign-in page who is not signed in; that says so where a session is over. */
class SignInEntry extends LoginUrlAuthenticationEntryPoint {

    SignInEntry() {
        super(SignInPaths.SIGN_IN);
        setFavorRelativeUris(true);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        return sessionIsOver(request) ? SignInPaths.ENDED : SignInPaths.SIGN_IN;
    }

    private static boolean sessionIsOver(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SessionWatch.ENDED) != null) {
            session.removeAttribute(SessionWatch.ENDED);
            return true;
        }
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
