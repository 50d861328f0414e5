package org.answerable.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.signin.Accounts;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class FirstAdministratorTest {

    @Autowired
    FirstAdministrator first;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient asApp;

    /** Whoever other tests made. */
    @BeforeEach
    void nobodyAdministrates() {
        asApp.sql("update person set disabled_at = current_timestamp where disabled_at is null and actor_id in"
                        + " (select actor_id from role_grant where role = 'ADMINISTRATOR')")
                .update();
    }

    @Test
    @Asvs({"6.3.2", "6.4.1"})
    void whoHasTheLinkOfAnEmptyInstallationBecomesItsAdministratorOnce() {
        var secret = first.link().orElseThrow().secret();
        assertThat(invitations.look(secret)).isInstanceOf(Invitation.ForFirstAdministrator.class);
        var person = person();

        assertThat(invitations.acceptFirst(secret, person, PeopleTest.GOOD)).isInstanceOf(AcceptResult.Accepted.class);

        assertThat(accounts.actor(person.email())
                        .flatMap(accounts::now)
                        .orElseThrow()
                        .roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(invitations.acceptFirst(secret, person(), PeopleTest.GOOD))
                .isInstanceOf(AcceptResult.LinkGone.class);
        assertThat(first.link()).isEmpty();
    }

    @Test
    void theNextStartPrintsAnotherLinkAndTheOldOneWorksNoMore() {
        var old = first.link().orElseThrow().secret();
        var next = first.link().orElseThrow().secret();

        assertThat(invitations.look(old)).isInstanceOf(Invitation.ForNothing.class);
        assertThat(invitations.look(next)).isInstanceOf(Invitation.ForFirstAdministrator.class);
    }

    @Test
    @Asvs("6.4.1")
    void theLinkWorksForADay() {
        var secret = first.link().orElseThrow().secret();

        clock.advance(Duration.ofDays(1));

        assertThat(invitations.acceptFirst(secret, person(), PeopleTest.GOOD))
                .isInstanceOf(AcceptResult.LinkGone.class);
    }

    @Test
    void aMistakeInTheFormUsesNothingUp() {
        var secret = first.link().orElseThrow().secret();

        assertThat(invitations.acceptFirst(secret, new NewPerson("", "no address", Language.EN), "short"))
                .isInstanceOfSatisfying(
                        AcceptResult.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactlyInAnyOrder("name", "email", "password"));

        assertThat(invitations.acceptFirst(secret, person(), PeopleTest.GOOD))
                .isInstanceOf(AcceptResult.Accepted.class);
    }

    private static NewPerson person() {
        return new NewPerson("Drita", "first" + Sample.next() + "@example.invalid", Language.SQ);
    }
}
