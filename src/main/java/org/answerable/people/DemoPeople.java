package org.answerable.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.signin.Accounts;
import org.answerable.signin.Passwords;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a demo: roles, not persons, with one password that everybody knows. Safe to ask for again: whoever is
 * there stays as they are.
 */
@Component
public class DemoPeople {

    /** The password of all of them. */
    public static final String PASSWORD = "answerable-demo";

    /** Drafts and records. */
    public static final String CONTRIBUTOR = "contributor@demo.invalid";

    /** Approves what another drafted. */
    public static final String APPROVER = "approver@demo.invalid";

    /** Whose example assessments the demo shows. */
    public static final String ASSESSOR = "assessor@demo.invalid";

    /** Answers for the Ministry of Defence. */
    public static final String OFFICIAL_OF_DEFENCE = "official-mod@demo.invalid";

    /** Answers for the Ministry of Finance. */
    public static final String OFFICIAL_OF_FINANCE = "official-mof@demo.invalid";

    /** Reads everything. */
    public static final String AUDITOR = "auditor@demo.invalid";

    /** Keeps people, institutions and publications. */
    public static final String ADMINISTRATOR = "administrator@demo.invalid";

    private static final List<NewPerson> EVERYBODY = List.of(
            new NewPerson("Demo contributor", CONTRIBUTOR, Language.EN),
            new NewPerson("Demo approver", APPROVER, Language.EN),
            new NewPerson("Demo assessor", ASSESSOR, Language.EN),
            new NewPerson("Demo official, defence", OFFICIAL_OF_DEFENCE, Language.SQ),
            new NewPerson("Demo official, finance", OFFICIAL_OF_FINANCE, Language.SR),
            new NewPerson("Demo auditor", AUDITOR, Language.EN),
            new NewPerson("Demo administrator", ADMINISTRATOR, Language.EN));

    private final PersonStore people;
    private final Grants grants;
    private final Installation installation;
    private final Passwords passwords;
    private final Accounts accounts;
    private final ActingAs acting;
    private final Today today;
    private final Clock clock;

    DemoPeople(
            PersonStore people,
            Grants grants,
            Installation installation,
            Passwords passwords,
            Accounts accounts,
            ActingAs acting,
            Today today,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.installation = installation;
        this.passwords = passwords;
        this.accounts = accounts;
        this.acting = acting;
        this.today = today;
        this.clock = clock;
    }

    /** Everybody who can sign in, in the order of a tour. */
    public static List<String> signInNames() {
        return EVERYBODY.stream().map(NewPerson::signInName).toList();
    }

    /** Makes them, the auditor and the administrator with their roles. */
    @Transactional
    public void arrive() {
        var hash = passwords.hash(PASSWORD);
        EVERYBODY.forEach(person -> people.add(ActorId.next(), person, true, hash, now()));
        give(AUDITOR, NewGrant.ofTheWhole(Role.AUDITOR, today.day()));
        give(ADMINISTRATOR, NewGrant.ofTheWhole(Role.ADMINISTRATOR, today.day()));
    }

    /** Lets contributor, assessor and approver work on a publication. */
    @Transactional
    public void workOn(PublicationId publication) {
        give(CONTRIBUTOR, NewGrant.on(publication, Role.CONTRIBUTOR, today.day()));
        give(ASSESSOR, NewGrant.on(publication, Role.CONTRIBUTOR, today.day()));
        give(APPROVER, NewGrant.on(publication, Role.APPROVER, today.day()));
    }

    /** Lets an official answer for an institution. */
    @Transactional
    public void speakFor(InstitutionId institution, String signInName) {
        give(signInName, NewGrant.speakingFor(institution, today.day()));
    }

    /** The person of this sign-in name with the roles given so far, to act as. */
    public SignedIn who(String signInName) {
        return accounts.actor(signInName)
                .flatMap(accounts::now)
                .orElseThrow(() -> new IllegalStateException("no demo person " + signInName));
    }

    private void give(String signInName, NewGrant grant) {
        var person = who(signInName).actor();
        acting.run(installation.itself(), () -> {
            switch (grants.give(person, grant)) {
                case GiveResult.Given _, GiveResult.AlreadyThere _ -> {}
                case GiveResult refused -> throw new IllegalStateException(signInName + " cannot be " + refused);
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
