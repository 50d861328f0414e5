package org.answerable;

import com.vaadin.flow.component.UI;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Who stands before the views of a test. */
public final class Screens {

    private Screens() {}

    /** Signs somebody in and lets the views speak the language. */
    public static void signIn(SecurityContextHolderStrategy contexts, SignedIn who, Language language) {
        signIn(contexts, UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()), language);
    }

    /** The same for any authentication. */
    public static void signIn(SecurityContextHolderStrategy contexts, Authentication who, Language language) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        // Vaadin asks the static holder, whose strategy is that of the application context that was made last.
        SecurityContextHolder.setContext(context);
        UI.getCurrent().setLocale(language.locale());
    }

    /** Nobody stands there any more. */
    public static void leave(SecurityContextHolderStrategy contexts) {
        contexts.clearContext();
        SecurityContextHolder.clearContext();
    }
}
