package org.answerable.access;

import java.util.Optional;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Role;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is acting now. Services ask here; a caller never names the actor. */
@Component
public class CurrentActor {

    private final SecurityContextHolderStrategy contexts;

    CurrentActor(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** The actor; an error where nobody is signed in. */
    public ActorId id() {
        return signedIn()
                .map(SignedIn::actor)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Who is signed in, if anybody. */
    public Optional<SignedIn> signedIn() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Whether the actor signed in with this role. Rows are decided in SQL all the same. */
    public boolean has(Role role) {
        return signedIn().map(who -> who.roles().contains(role)).orElse(false);
    }
}
