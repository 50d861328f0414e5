package org.answerable.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.access.PeopleNames;
import org.answerable.access.SignedIn;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PeopleTest {

    static final String GOOD = "quiet-orange-tractor-41";

    @Autowired
    Sample sample;

    @Autowired
    People people;

    @Autowired
    Grants grants;

    @Autowired
    Invitations invitations;

    @Autowired
    PeopleNames names;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient asApp;

    @Test
    void whoIsInvitedSetsAPasswordOnce() {
        var invited = invited("Drita");
        var secret = Sample.secret(invited.path());
        assertThat(invitations.look(secret)).isInstanceOf(Invitation.ForPerson.class);

        assertThat(invitations.accept(secret, GOOD)).isInstanceOf(AcceptResult.Accepted.class);

        assertThat(invitations.accept(secret, GOOD)).isInstanceOf(AcceptResult.LinkGone.class);
        assertThat(invitations.look(secret)).isInstanceOf(Invitation.ForNothing.class);
        assertThat(state(invited.person())).isEqualTo(PersonLine.State.ACTIVE);
    }

    @Test
    void lookingAtALinkUsesNothingUp() {
        var secret = Sample.secret(invited("Drita").path());

        invitations.look(secret);
        invitations.look(secret);

        assertThat(invitations.accept(secret, GOOD)).isInstanceOf(AcceptResult.Accepted.class);
    }

    @Test
    @Asvs("6.4.1")
    void aLinkIsRandomWorksForAWeekAndIsKeptOnlyAsItsDigest() {
        var invited = invited("Drita");
        var secret = Sample.secret(invited.path());
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(asApp.sql("select count(*) from invitation where token_hash like ?")
                        .param("%" + secret.substring(0, 10) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();

        clock.advance(Duration.ofDays(7));

        assertThat(invitations.accept(secret, GOOD)).isInstanceOf(AcceptResult.LinkGone.class);
        assertThat(invited.toString()).doesNotContain(secret);
    }

    @Test
    @Asvs({"6.4.1", "6.4.6"})
    void aNewLinkReplacesTheOldOneAndLeavesThePasswordUntilItIsUsed() {
        var administrator = sample.administrator();
        var invited = invited("Drita");
        var again = (InviteResult.Invited) sample.as(administrator, () -> people.inviteAgain(invited.person()));

        assertThat(invitations.accept(Sample.secret(invited.path()), GOOD)).isInstanceOf(AcceptResult.LinkGone.class);
        assertThat(invitations.accept(Sample.secret(again.path()), GOOD)).isInstanceOf(AcceptResult.Accepted.class);
    }

    @Test
    void aLinkThatNobodyGaveLeadsNowhere() {
        for (var secret : List.of("", "x", "%00", "' or 1=1 --", "<script>", "a".repeat(10_000))) {
            assertThat(invitations.look(secret)).isInstanceOf(Invitation.ForNothing.class);
            assertThat(invitations.accept(secret, GOOD)).isInstanceOf(AcceptResult.LinkGone.class);
            assertThat(invitations.acceptFirst(secret, new NewPerson("N", "n@example.invalid", Language.EN), GOOD))
                    .isInstanceOf(AcceptResult.LinkGone.class);
        }
    }

    @Test
    @Asvs({"6.2.1", "6.2.4", "6.2.5", "6.2.9", "6.2.11"})
    void aPasswordIsLongEnoughAndNotEasilyGuessedWhateverItIsMadeOf() {
        var secret = Sample.secret(invited("Drita Hoxha").path());

        var expected = Map.of(
                "",
                "administration.problem.password.short",
                "elevenchars",
                "administration.problem.password.short",
                "password1234",
                "administration.problem.password.guessable",
                "aaaaaaaaaaaaaaaa",
                "administration.problem.password.guessable",
                "answerable12",
                "administration.problem.password.guessable",
                "dritahoxha12",
                "administration.problem.password.guessable",
                "x".repeat(201),
                "administration.problem.password.long");
        expected.forEach((password, key) -> assertThat(invitations.accept(secret, password))
                .as(password)
                .isInstanceOfSatisfying(
                        AcceptResult.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key))));
        assertThat(invitations.accept(secret, "ujku kalon urën e vjetër natën"))
                .isInstanceOf(AcceptResult.Accepted.class);
    }

    @Test
    @Asvs("6.2.9")
    void aPasswordOfTwoHundredCharactersIsTakenWhole() {
        var secret = Sample.secret(invited("Drita").path());
        var words = "gjarpri ecte ngadale neper barin e njome ".repeat(5).substring(0, 200);

        assertThat(invitations.accept(secret, words)).isInstanceOf(AcceptResult.Accepted.class);
    }

    @Test
    @Asvs("11.4.2")
    void aPasswordIsKeptAsArgon2idAsOwaspAdvises() {
        var person = sample.personWithPassword("Drita");

        assertThat(asApp.sql("select password_hash from person where actor_id = ?")
                        .param(person.actor().id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void oneAddressSignsInOnePerson() {
        var administrator = sample.administrator();
        var person = new NewPerson("Drita", "drita" + Sample.next() + "@example.invalid", Language.EN);
        sample.as(administrator, () -> people.invite(person, List.of()));

        assertThat(sample.as(
                        administrator,
                        () -> people.invite(
                                new NewPerson("Other", person.email().toUpperCase(Locale.ROOT), Language.SQ),
                                List.of())))
                .isInstanceOf(InviteResult.AddressTaken.class);
    }

    @Test
    @Asvs("2.2.1")
    void whatIsTypedWronglyIsSaidAtItsField() {
        assertThat(fieldsRefused("", "a@example.org")).containsExactly("name");
        assertThat(fieldsRefused("N".repeat(201), "a@example.org")).containsExactly("name");
        assertThat(fieldsRefused("Line\nbreak", "a@example.org")).containsExactly("name");
        assertThat(fieldsRefused("Drita", "")).containsExactly("email");
        assertThat(fieldsRefused("Drita", "no address")).containsExactly("email");
        assertThat(fieldsRefused("Drita", "a@b")).containsExactly("email");
        assertThat(fieldsRefused("Drita", "a".repeat(250) + "@example.org")).containsExactly("email");
        assertThat(fieldsRefused(" ", "@")).containsExactlyInAnyOrder("name", "email");
    }

    @Test
    @Asvs("1.2.1")
    void scriptInANameIsANameAndNothingElse() {
        var script = "<script>alert(1)</script> ' \" & ${7*7}";
        var invited = invited(script);

        assertThat(page(invited.person()).person().name()).isEqualTo(script);
    }

    @Test
    void aRoleThatCannotBeGivenStopsTheWholeInvitation() {
        var administrator = sample.administrator();
        var person = new NewPerson("Drita", "drita" + Sample.next() + "@example.invalid", Language.EN);

        assertThat(sample.as(
                        administrator,
                        () -> people.invite(
                                person,
                                List.of(
                                        NewGrant.ofTheWhole(Role.AUDITOR, today.day()),
                                        NewGrant.ofTheWhole(Role.AUDITOR, today.day())))))
                .isInstanceOf(InviteResult.RoleRefused.class);

        assertThat(sample.as(administrator, () -> people.all(Language.EN)))
                .noneMatch(line -> line.email().equals(person.email()));
    }

    @Test
    void twoWhoChangeAPersonDoNotOverwriteEachOther() {
        var administrator = sample.administrator();
        var person = sample.person("Drita").actor();
        var version = page(person).version();
        var email = page(person).person().email();
        sample.as(administrator, () -> people.change(person, version, new NewPerson("First", email, Language.SQ)));

        assertThat(sample.as(
                        administrator,
                        () -> people.change(person, version, new NewPerson("Second", email, Language.SR))))
                .isInstanceOf(ChangeResult.Stale.class);

        assertThat(page(person).person().name()).isEqualTo("First");
    }

    @Test
    void whoIsDisabledGetsNoLinkAndCanComeBack() {
        var administrator = sample.administrator();
        var invited = invited("Drita");

        assertThat(sample.as(administrator, () -> people.disable(invited.person())))
                .isInstanceOf(EndResult.Ended.class);

        assertThat(sample.as(administrator, () -> people.inviteAgain(invited.person())))
                .isInstanceOf(InviteResult.NotThere.class);
        assertThat(invitations.accept(Sample.secret(invited.path()), GOOD)).isInstanceOf(AcceptResult.LinkGone.class);
        assertThat(sample.as(administrator, () -> people.enable(invited.person())))
                .isTrue();
        assertThat(invitations.accept(Sample.secret(invited.path()), GOOD)).isInstanceOf(AcceptResult.Accepted.class);
    }

    @Test
    void whoIsErasedIsGoneAndWhatTheyDidStays() {
        var world = sample.world();
        var contributor = world.contributor();
        sample.update(world, "The bridge is being mended.");
        var factsBefore = factsBy(contributor.actor());

        sample.as(sample.administrator(), () -> people.erase(contributor.actor()));

        assertThat(factsBefore).isPositive();
        assertThat(factsBy(contributor.actor())).isEqualTo(factsBefore);
        assertThat(sample.as(sample.administrator(), () -> people.find(contributor.actor(), Language.EN)))
                .isEmpty();
        assertThat(asApp.sql("select count(*) from person where actor_id = ?")
                        .param(contributor.actor().id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sample.as(world.approver(), () -> names.of(List.of(contributor.actor()), Language.EN)))
                .containsEntry(contributor.actor(), "a person who has left");
    }

    @Test
    void colleaguesAreCalledByTheirNames() {
        var world = sample.world();

        assertThat(sample.as(
                        world.contributor(),
                        () -> names.of(
                                List.of(
                                        world.approver().actor(),
                                        world.approver().actor(),
                                        ActorId.next()),
                                Language.SQ)))
                .containsEntry(world.approver().actor(), "Approver")
                .containsValue("një person që është larguar")
                .hasSize(2);
    }

    @Test
    void theLastAdministratorCannotBeLost() {
        var last = onlyAdministrator();
        var helper = sample.administrator();

        assertThat(sample.as(helper, () -> people.disable(last.actor())))
                .isInstanceOf(EndResult.LastAdministrator.class);
        assertThat(sample.as(helper, () -> people.erase(last.actor()))).isInstanceOf(EndResult.LastAdministrator.class);
        assertThat(sample.as(
                        helper,
                        () -> grants.end(page(last.actor()).grants().getFirst().id())))
                .isInstanceOf(EndResult.LastAdministrator.class);

        administratorWithPassword();
        assertThat(sample.as(helper, () -> people.disable(last.actor()))).isInstanceOf(EndResult.Ended.class);
    }

    @Test
    void twoAdministratorsWhoStopEachOtherAtOnceLeaveOne() throws Exception {
        var first = onlyAdministrator();
        var second = administratorWithPassword();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> {
                start.await();
                return sample.as(first, () -> people.disable(second.actor()));
            });
            var other = threads.submit(() -> {
                start.await();
                return sample.as(second, () -> people.disable(first.actor()));
            });
            start.countDown();

            assertThat(List.of(one.get(), other.get()))
                    .hasOnlyElementsOfTypes(EndResult.Ended.class, EndResult.LastAdministrator.class)
                    .hasAtLeastOneElementOfType(EndResult.LastAdministrator.class);
        }
    }

    @Test
    @Asvs({"16.2.1", "16.3.3"})
    void everyDeedIsInTheAuditTrail() {
        var administrator = sample.administrator();
        var invited = (InviteResult.Invited) sample.as(
                administrator,
                () -> people.invite(
                        new NewPerson("Drita", "drita" + Sample.next() + "@example.invalid", Language.EN),
                        List.of(NewGrant.ofTheWhole(Role.AUDITOR, today.day()))));
        invitations.accept(Sample.secret(invited.path()), GOOD);
        sample.as(administrator, () -> people.disable(invited.person()));
        sample.as(administrator, () -> people.enable(invited.person()));
        sample.as(administrator, () -> people.erase(invited.person()));

        assertThat(asApp.sql("select deed from history_entry where subject_id = ? order by id")
                        .param(invited.person().id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "PERSON_INVITED",
                        "GRANT_GIVEN",
                        "PASSWORD_SET",
                        "PERSON_DISABLED",
                        "PERSON_ENABLED",
                        "PERSON_ERASED");
    }

    private InviteResult.Invited invited(String name) {
        var person = new NewPerson(name, "p" + Sample.next() + "@example.invalid", Language.EN);
        return (InviteResult.Invited) sample.as(sample.administrator(), () -> people.invite(person, List.of()));
    }

    private List<String> fieldsRefused(String name, String email) {
        var result = sample.as(
                sample.administrator(), () -> people.invite(new NewPerson(name, email, Language.EN), List.of()));
        return ((InviteResult.Invalid) result)
                .problems().stream().map(problem -> problem.field()).toList();
    }

    private PersonPage page(ActorId person) {
        return sample.as(sample.administrator(), () -> people.find(person, Language.EN))
                .orElseThrow();
    }

    private PersonLine.State state(ActorId person) {
        return page(person).person().state();
    }

    /** Stops all others, whoever made them. */
    private SignedIn onlyAdministrator() {
        asApp.sql("update person set disabled_at = current_timestamp where disabled_at is null and actor_id in"
                        + " (select actor_id from role_grant where role = 'ADMINISTRATOR')")
                .update();
        return administratorWithPassword();
    }

    private SignedIn administratorWithPassword() {
        var person = sample.personWithPassword("Administrator");
        sample.grant(person.actor(), Role.ADMINISTRATOR, null, null, today.day());
        return sample.again(person);
    }

    private int factsBy(ActorId actor) {
        return asApp.sql("select (select count(*) from draft_revision where changed_by = ?)"
                        + " + (select count(*) from act where published_by = ?)"
                        + " + (select count(*) from history_entry where actor_id = ?)")
                .params(actor.id(), actor.id(), actor.id())
                .query(Integer.class)
                .single();
    }
}
