package org.answerable.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.answerable.access.AdministratorOnly;
import org.answerable.access.CurrentActor;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles of people: given by someone else, for a time, and ended by another row. */
@Service
public class Grants {

    private final GrantStore store;
    private final History history;
    private final CurrentActor actor;
    private final Today today;
    private final Clock clock;

    Grants(GrantStore store, History history, CurrentActor actor, Today today, Clock clock) {
        this.store = store;
        this.history = history;
        this.actor = actor;
        this.today = today;
        this.clock = clock;
    }

    /** Gives a person a role. Whoever has sessions open signs in again to use it. */
    @AdministratorOnly
    @Transactional
    public GiveResult give(ActorId person, NewGrant grant) {
        var refusal = refusal(person, grant);
        if (refusal != null) {
            history.writeRefused(
                    Deed.GRANT_GIVEN, Subject.person(person).with(grant.role().name()));
            return refusal;
        }
        var id = store.add(person, grant, actor.id(), now());
        history.write(Deed.GRANT_GIVEN, Subject.person(person).with(remark(grant)));
        return new GiveResult.Given(id);
    }

    /** Ends a role: from today on it gives nothing. */
    @AdministratorOnly
    @Transactional
    public EndResult end(GrantId grant) {
        var held = store.held(grant, today.day()).orElse(null);
        if (held == null) {
            return new EndResult.NotThere();
        }
        if (held.role() == Role.ADMINISTRATOR && store.isLastAdministrator(held.actor(), today.day())) {
            history.writeRefused(Deed.GRANT_ENDED, Subject.person(held.actor()));
            return new EndResult.LastAdministrator();
        }
        store.lock(held.actor());
        if (store.held(grant, today.day()).isEmpty()) {
            return new EndResult.NotThere();
        }
        store.end(grant, today.day(), actor.id(), now());
        history.write(
                Deed.GRANT_ENDED, Subject.person(held.actor()).with(held.role().name()));
        return new EndResult.Ended();
    }

    private @Nullable GiveResult refusal(ActorId person, NewGrant grant) {
        var day = today.day();
        if (!grant.whole() || (grant.until() != null && grant.until().isBefore(day))) {
            return new GiveResult.Invalid();
        }
        if (person.equals(actor.id())) {
            return new GiveResult.ToOneself();
        }
        if (!store.lock(person) || !store.scopeExists(grant)) {
            return new GiveResult.NotThere();
        }
        if (store.has(person, grant, day)) {
            return new GiveResult.AlreadyThere();
        }
        return store.wouldAssessOwnInstitution(person, grant, day) ? new GiveResult.WouldAssessOwnInstitution() : null;
    }

    private static String remark(NewGrant grant) {
        if (grant.publication() != null) {
            return grant.role() + " publication " + grant.publication().id();
        }
        return grant.institution() == null
                ? grant.role().name()
                : grant.role() + " institution " + grant.institution().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
