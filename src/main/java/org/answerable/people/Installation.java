package org.answerable.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The installation itself as an actor: it gives the first roles, which nobody could give to oneself. */
@Component
class Installation {

    private static final String ACTOR = "installation.actor";

    private final InstallationStore settings;
    private final PersonStore people;
    private final Clock clock;

    Installation(InstallationStore settings, PersonStore people, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    /** The installation; made when first needed. It holds no grant, so no row of any publication is its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public SignedIn itself() {
        var actor = settings.find(ACTOR).map(UUID::fromString).map(ActorId::new).orElseGet(this::make);
        return new SignedIn(actor, Language.EN, Set.of(Role.ADMINISTRATOR), true, null);
    }

    private ActorId make() {
        var actor = ActorId.next();
        if (settings.add(ACTOR, actor.id().toString())) {
            people.addActor(actor, "JOB", clock.instant().truncatedTo(ChronoUnit.MICROS));
            return actor;
        }
        return settings.find(ACTOR).map(UUID::fromString).map(ActorId::new).orElseThrow();
    }
}
