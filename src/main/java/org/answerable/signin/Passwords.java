package org.answerable.signin;

import java.util.Objects;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.springframework.stereotype.Component;

/** Passwords of people who are there: hashed to be kept, and asked for again before they are changed. */
@Component
public class Passwords {

    private final Accounts accounts;
    private final Hashing hashing;
    private final SignInThrottle throttle;

    Passwords(Accounts accounts, Hashing hashing, SignInThrottle throttle) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
    }

    /** What came of asking again. */
    public enum Check {
        /** It is the person's password. */
        RIGHT,
        /** It is not. */
        WRONG,
        /** It was asked too often; nothing was looked at. */
        TOO_OFTEN
    }

    /** What is kept of a password (Argon2id). */
    public String hash(String password) {
        return Objects.requireNonNull(hashing.encode(password));
    }

    /** Whether this is the actor's password; as seldom as at sign-in. */
    public Check check(ActorId actor, String password) {
        var who = actor.id().toString();
        if (throttle.attempt(who, who).pause().isPositive()) {
            return Check.TOO_OFTEN;
        }
        if (accounts.now(actor).filter(person -> matches(password, person)).isEmpty()) {
            return Check.WRONG;
        }
        throttle.succeeded(who, who);
        return Check.RIGHT;
    }

    private boolean matches(String password, SignedIn person) {
        return person.getPassword() != null && hashing.matches(password, person.getPassword());
    }
}
