package org.answerable.history;

import java.lang.reflect.Method;
import org.answerable.access.SignedIn;
import org.answerable.signin.Accounts;
import org.answerable.signin.SessionEnded;
import org.answerable.signin.SignInThrottled;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/** Sign-ins, sign-outs and refused calls in the audit trail; never what somebody typed. */
@Component
class AccessNotes {

    private static final Logger log = LoggerFactory.getLogger(AccessNotes.class);

    private final History history;
    private final Accounts accounts;

    AccessNotes(History history, Accounts accounts) {
        this.history = history;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            history.note(Deed.SIGN_IN, true, Subject.person(who.actor()));
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        history.note(Deed.SIGN_IN, false, person(event.getAuthentication().getName()));
    }

    @EventListener
    void throttled(SignInThrottled event) {
        history.note(Deed.SIGN_IN, false, person(event.signInName()).with("too many attempts"));
    }

    @EventListener
    void ended(SessionEnded event) {
        history.note(
                Deed.SIGN_OUT,
                true,
                Subject.person(event.actor()).with(event.why().name()));
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation call) {
            note(call.getMethod());
        }
    }

    /** The refusal stands, even if it cannot be written down. */
    private void note(Method method) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        try {
            history.note(Deed.ACCESS, false, Subject.none().with(name));
        } catch (DataAccessException failed) {
            log.error("A refused call of {} is missing from the audit trail", name, failed);
        }
    }

    /** Whom the name means, if it means anybody. */
    private Subject person(String signInName) {
        return accounts.actor(signInName).map(Subject::person).orElse(Subject.none());
    }
}
