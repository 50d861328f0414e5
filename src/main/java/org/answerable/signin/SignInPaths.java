package org.answerable.signin;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses of the sign-in page, with what it is to say. */
public final class SignInPaths {

    /** Where one signs in; the form posts to it. */
    public static final String SIGN_IN = "/app/login";

    /** Whoever posts here is signed out. */
    public static final String SIGN_OUT = "/app/logout";

    /** Where one lands who signs out. */
    public static final String SIGNED_OUT = SIGN_IN + "?out";

    /** The name or the password was not right. */
    public static final String FAILED = SIGN_IN + "?error";

    /** The session is over, for whatever reason. */
    public static final String ENDED = SIGN_IN + "?ended";

    /** In the session, the name with which somebody tried to sign in, until the sign-in page has taken it. */
    public static final String TRIED = SignInPaths.class.getName() + ".tried";

    private SignInPaths() {}

    static String waitFor(HttpServletRequest request, long seconds) {
        return request.getContextPath() + SIGN_IN + "?wait=" + seconds;
    }
}
