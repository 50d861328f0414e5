package org.answerable.access;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Runs a piece of work as somebody, for jobs and imports: they pass the same gates as everyone else. */
@Component
public class ActingAs {

    /** The work's result; afterwards the context is as it was before. */
    public <T> T call(SignedIn who, Supplier<T> work) {
        return ActingContexts.during(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities())),
                work);
    }

    /** The same for work without a result. */
    public void run(SignedIn who, Runnable work) {
        call(who, () -> {
            work.run();
            return true;
        });
    }
}
