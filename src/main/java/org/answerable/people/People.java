package org.answerable.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.access.AdministratorOnly;
import org.answerable.access.CurrentActor;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.language.SortKeys;
import org.answerable.publishing.Acts;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The people who sign in: invited by a one-time link, disabled, enabled, erased. */
@Service
public class People {

    /** How long a one-time link works. */
    public static final Duration LINK_LASTS = Duration.ofDays(7);

    private final PersonStore store;
    private final PersonQueries queries;
    private final Grants grants;
    private final GrantStore grantStore;
    private final Acts acts;
    private final History history;
    private final CurrentActor actor;
    private final Today today;
    private final Clock clock;
    private final boolean demo;

    People(
            PersonStore store,
            PersonQueries queries,
            Grants grants,
            GrantStore grantStore,
            Acts acts,
            History history,
            CurrentActor actor,
            Today today,
            Clock clock,
            @Value("${answerable.demo:false}") boolean demo) {
        this.store = store;
        this.queries = queries;
        this.grants = grants;
        this.grantStore = grantStore;
        this.acts = acts;
        this.history = history;
        this.actor = actor;
        this.today = today;
        this.clock = clock;
        this.demo = demo;
    }

    /** Everybody, sorted by name as readers of this language expect. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<PersonLine> all(Language reader) {
        return queries.all(reader, today.day()).stream()
                .sorted(Comparator.comparing(person -> SortKeys.of(reader, person.name())))
                .toList();
    }

    /** One person with their roles. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public Optional<PersonPage> find(ActorId person, Language reader) {
        return queries.page(person, reader, acts.latest(), today.day(), clock.instant());
    }

    /** Adds a person, in a demo one of its own, with roles and the link to set a password. All of it or nothing. */
    @AdministratorOnly
    @Transactional
    public InviteResult invite(NewPerson person, List<NewGrant> roles) {
        var problems = person.problems();
        if (!problems.isEmpty()) {
            return new InviteResult.Invalid(problems);
        }
        var id = ActorId.next();
        if (!store.add(id, person, demo, null, now())) {
            return refused(new InviteResult.AddressTaken());
        }
        history.write(Deed.PERSON_INVITED, Subject.person(id));
        for (var role : roles) {
            var given = grants.give(id, role);
            if (!(given instanceof GiveResult.Given)) {
                return refused(new InviteResult.RoleRefused(role, given));
            }
        }
        return link(id);
    }

    /** Makes a new link for who lost the old one or the password; the old link works no more, the old password does. */
    @AdministratorOnly
    @Transactional
    public InviteResult inviteAgain(ActorId person) {
        if (!store.mayBeInvited(person)) {
            return new InviteResult.NotThere();
        }
        history.write(Deed.PERSON_INVITED, Subject.person(person).with("again"));
        return link(person);
    }

    /** Changes name, address and language of a person who is still at {@code version}. */
    @AdministratorOnly
    @Transactional
    public ChangeResult change(ActorId person, int version, NewPerson now) {
        var problems = now.problems();
        if (!problems.isEmpty()) {
            return new ChangeResult.Invalid(problems);
        }
        if (!grantStore.lock(person)) {
            return new ChangeResult.NotThere();
        }
        if (store.takenByAnother(now.signInName(), person)) {
            return new ChangeResult.AddressTaken();
        }
        if (!store.change(person, version, now)) {
            return new ChangeResult.Stale();
        }
        history.write(Deed.PERSON_CHANGED, Subject.person(person));
        return new ChangeResult.Changed();
    }

    /** Stops a person's access; their sessions end at once. */
    @AdministratorOnly
    @Transactional
    public EndResult disable(ActorId person) {
        if (grantStore.isLastAdministrator(person, today.day())) {
            history.writeRefused(Deed.PERSON_DISABLED, Subject.person(person));
            return new EndResult.LastAdministrator();
        }
        if (!store.disable(person, now())) {
            return new EndResult.NotThere();
        }
        history.write(Deed.PERSON_DISABLED, Subject.person(person));
        return new EndResult.Ended();
    }

    /** Opens a person's access again. Says whether it was stopped. */
    @AdministratorOnly
    @Transactional
    public boolean enable(ActorId person) {
        var enabled = store.enable(person);
        if (enabled) {
            history.write(Deed.PERSON_ENABLED, Subject.person(person));
        }
        return enabled;
    }

    /**
     * Erases name, address and password of a person for ever and ends their roles. What they did stays, done by an
     * actor of whom nothing else is known.
     */
    @AdministratorOnly
    @Transactional
    public EndResult erase(ActorId person) {
        var day = today.day();
        if (grantStore.isLastAdministrator(person, day)) {
            history.writeRefused(Deed.PERSON_ERASED, Subject.person(person));
            return new EndResult.LastAdministrator();
        }
        if (!grantStore.lock(person)) {
            return new EndResult.NotThere();
        }
        grantStore.heldBy(person, day).forEach(grant -> grantStore.end(grant, day, actor.id(), now()));
        store.erase(person);
        history.write(Deed.PERSON_ERASED, Subject.person(person));
        return new EndResult.Ended();
    }

    private InviteResult link(ActorId person) {
        var token = Token.next();
        var until = now().plus(LINK_LASTS);
        store.invite(person, token, until);
        return new InviteResult.Invited(person, token.path(), until);
    }

    private InviteResult refused(InviteResult why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        history.note(
                Deed.PERSON_INVITED, false, Subject.none().with(why.getClass().getSimpleName()));
        return why;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
