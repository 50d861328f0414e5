package org.answerable.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.answerable.access.ActingAs;
import org.answerable.drafting.Problem;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator in, by a one-time link that the start prints while there is none. */
@Component
class FirstAdministrator {

    /** How long the link works; another start prints another. */
    static final Duration LINK_LASTS = Duration.ofDays(1);

    private static final String LINK = "first.administrator";

    private final InstallationStore settings;
    private final Installation installation;
    private final PersonStore people;
    private final GrantStore grants;
    private final History history;
    private final ActingAs acting;
    private final Today today;
    private final Clock clock;

    FirstAdministrator(
            InstallationStore settings,
            Installation installation,
            PersonStore people,
            GrantStore grants,
            History history,
            ActingAs acting,
            Today today,
            Clock clock) {
        this.settings = settings;
        this.installation = installation;
        this.people = people;
        this.grants = grants;
        this.history = history;
        this.acting = acting;
        this.today = today;
        this.clock = clock;
    }

    /** A new link in the place of an older one, if there is no administrator. */
    @Transactional
    public Optional<Token> link() {
        if (grants.anyAdministrator(today.day())) {
            return Optional.empty();
        }
        var token = Token.next();
        settings.remove(LINK);
        settings.add(LINK, token.hash() + " " + now().plus(LINK_LASTS));
        return Optional.of(token);
    }

    boolean isFor(Token token) {
        return kept(token).isPresent() && !grants.anyAdministrator(today.day());
    }

    /** Makes the administrator and uses the link up, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AcceptResult make(Token token, NewPerson person, String passwordHash) {
        var itself = installation.itself();
        if (kept(token).filter(link -> settings.use(LINK, link)).isEmpty()) {
            return new AcceptResult.LinkGone();
        }
        var id = ActorId.next();
        if (!people.add(id, person, false, passwordHash, now())) {
            // Not used up after all: the same transaction puts it back.
            settings.add(LINK, token.hash() + " " + now().plus(LINK_LASTS));
            return new AcceptResult.Invalid(List.of(Problem.of("email", "administration.problem.email.taken")));
        }
        acting.run(itself, () -> {
            grants.add(id, NewGrant.ofTheWhole(Role.ADMINISTRATOR, today.day()), itself.actor(), now());
            history.write(Deed.PERSON_INVITED, Subject.person(id).with("first administrator"));
            history.write(Deed.GRANT_GIVEN, Subject.person(id).with(Role.ADMINISTRATOR.name()));
        });
        return new AcceptResult.Accepted();
    }

    /** The link as kept, if it is this one and not too old. */
    private Optional<String> kept(Token token) {
        return settings.find(LINK)
                .filter(link -> link.startsWith(token.hash() + " "))
                .filter(link ->
                        Instant.parse(link.substring(link.indexOf(' ') + 1)).isAfter(clock.instant()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
