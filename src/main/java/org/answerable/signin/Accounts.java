package org.answerable.signin;

import java.util.Locale;
import java.util.Optional;
import org.answerable.access.SignedIn;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may sign in: people with a password, and the roles of their grants in force today. */
@Component
public class Accounts implements UserDetailsService {

    private final AccountQueries queries;
    private final Today today;

    Accounts(AccountQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** How a sign-in name is kept and looked up. */
    public static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever has set no password yet is as unknown as one who is not there. */
    @Override
    public UserDetails loadUserByUsername(String signInName) {
        return queries.bySignInName(normal(signInName), today.day())
                .filter(person -> person.getPassword() != null)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** The person with the roles of today, if there still is one. */
    public Optional<SignedIn> now(ActorId actor) {
        return queries.byActor(actor, today.day());
    }

    /** The actor with this sign-in name, for the audit trail. */
    public Optional<ActorId> actor(String signInName) {
        return queries.bySignInName(normal(signInName), today.day()).map(SignedIn::actor);
    }
}
