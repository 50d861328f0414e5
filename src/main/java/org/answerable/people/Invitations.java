package org.answerable.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.answerable.access.ActingAs;
import org.answerable.access.OpenToPublic;
import org.answerable.access.SignedIn;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.signin.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other end of a one-time link: whoever has it sets a password, once. Looking at it uses nothing up. */
@Service
public class Invitations {

    private final PersonStore store;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final FirstAdministrator first;
    private final History history;
    private final ActingAs acting;
    private final Clock clock;

    Invitations(
            PersonStore store,
            PasswordRules rules,
            Passwords passwords,
            FirstAdministrator first,
            History history,
            ActingAs acting,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.passwords = passwords;
        this.first = first;
        this.history = history;
        this.acting = acting;
        this.clock = clock;
    }

    /** What the link with this secret is good for. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Invitation look(String secret) {
        var token = new Token(secret);
        if (first.isFor(token)) {
            return new Invitation.ForFirstAdministrator();
        }
        return store.guest(token, clock.instant())
                .<Invitation>map(guest -> new Invitation.ForPerson(guest.name(), guest.email(), guest.language()))
                .orElseGet(Invitation.ForNothing::new);
    }

    /** Sets the password of the invited person. */
    @OpenToPublic
    @Transactional
    public AcceptResult accept(String secret, String password) {
        var token = new Token(secret);
        var guest = store.guest(token, now()).orElse(null);
        if (guest == null) {
            return new AcceptResult.LinkGone();
        }
        var problem = rules.problem(password, guest.name(), guest.email());
        if (problem.isPresent()) {
            return new AcceptResult.Invalid(List.of(problem.get()));
        }
        var hash = passwords.hash(password);
        if (!store.use(token, now()) || !store.setPassword(guest.actor(), hash)) {
            return new AcceptResult.LinkGone();
        }
        acting.run(
                new SignedIn(guest.actor(), guest.language(), Set.of(), true, null),
                () -> history.write(Deed.PASSWORD_SET, Subject.person(guest.actor())));
        return new AcceptResult.Accepted();
    }

    /** Makes the first administrator of an installation that has none. */
    @OpenToPublic
    @Transactional
    public AcceptResult acceptFirst(String secret, NewPerson person, String password) {
        var token = new Token(secret);
        if (!first.isFor(token)) {
            return new AcceptResult.LinkGone();
        }
        var problems = person.problems();
        rules.problem(password, person.name(), person.email()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new AcceptResult.Invalid(problems);
        }
        return first.make(token, person, passwords.hash(password));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
