package org.answerable.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.SignedIn;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class GrantsTest {

    @Autowired
    Sample sample;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Autowired
    Today today;

    @Autowired
    JdbcClient asApp;

    @Test
    void anAdministratorGivesARoleForATime() {
        var publication = sample.publication();
        var person = sample.person("Drita");

        assertThat(give(sample.administrator(), person.actor(), Role.CONTRIBUTOR, publication))
                .isInstanceOf(GiveResult.Given.class);

        assertThat(sample.again(person).roles()).containsExactly(Role.CONTRIBUTOR);
    }

    @Test
    void aRoleGivesNothingBeforeItsFirstDayAndAfterItsLast() {
        var administrator = sample.administrator();
        var person = sample.person("Drita");
        var tomorrow = today.day().plusDays(1);

        sample.as(administrator, () -> grants.give(person.actor(), NewGrant.ofTheWhole(Role.AUDITOR, tomorrow)));

        assertThat(sample.again(person).roles()).isEmpty();
        assertThat(sample.as(
                        administrator,
                        () -> grants.give(
                                person.actor(),
                                new NewGrant(
                                        Role.AUDITOR,
                                        null,
                                        null,
                                        today.day().minusDays(9),
                                        today.day().minusDays(1)))))
                .isInstanceOf(GiveResult.Invalid.class);
    }

    @Test
    @Asvs("8.2.1")
    void nobodyGivesARoleToThemselves() {
        var administrator = sample.administrator();

        assertThat(give(administrator, administrator.actor(), Role.APPROVER, sample.publication()))
                .isInstanceOf(GiveResult.ToOneself.class);
        assertThat(refusedEntries("GRANT_GIVEN", administrator.actor())).isOne();
    }

    @Test
    @Asvs("8.2.1")
    void theDatabaseItselfRefusesARoleGivenToOneself() {
        var person = sample.person("Drita").actor().id();

        assertThatThrownBy(() -> asApp.sql("insert into role_grant (id, actor_id, role, valid_from, given_by, given_at)"
                                + " values (?, ?, 'ADMINISTRATOR', current_date, ?, current_timestamp)")
                        .params(UUID.randomUUID(), person, person)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("role_grant_by_another");
    }

    @Test
    void whoSpeaksForAnInstitutionNeverWorksOnAPublicationThatAsksSomethingOfIt() {
        var ministry = sample.institution("Ministry of Roads");
        var world = sample.world("Mend the bridge", ministry);
        var administrator = sample.administrator();
        var official = world.official();
        var contributor = world.contributor();

        assertThat(give(administrator, official.actor(), Role.APPROVER, world.publication()))
                .isInstanceOf(GiveResult.WouldAssessOwnInstitution.class);
        assertThat(sample.as(
                        administrator,
                        () -> grants.give(contributor.actor(), NewGrant.speakingFor(ministry, today.day()))))
                .isInstanceOf(GiveResult.WouldAssessOwnInstitution.class);
        assertThat(give(administrator, official.actor(), Role.CONTRIBUTOR, sample.publication()))
                .isInstanceOf(GiveResult.Given.class);
    }

    @Test
    void aRoleThatIsThereIsNotGivenTwice() {
        var publication = sample.publication();
        var contributor = sample.contributor(publication);

        assertThat(give(sample.administrator(), contributor.actor(), Role.CONTRIBUTOR, publication))
                .isInstanceOf(GiveResult.AlreadyThere.class);
    }

    @Test
    void aRoleNeedsAPersonAndWhatItIsFor() {
        var administrator = sample.administrator();
        var person = sample.person("Drita").actor();

        assertThat(sample.as(
                        administrator,
                        () -> grants.give(person, new NewGrant(Role.OFFICIAL, null, null, today.day(), null))))
                .isInstanceOf(GiveResult.Invalid.class);
        assertThat(give(administrator, person, Role.CONTRIBUTOR, PublicationId.next()))
                .isInstanceOf(GiveResult.NotThere.class);
        assertThat(give(administrator, ActorId.next(), Role.CONTRIBUTOR, sample.publication()))
                .isInstanceOf(GiveResult.NotThere.class);
    }

    @Test
    void aRoleThatIsEndedGivesNothingFromThatDayOn() {
        var administrator = sample.administrator();
        var auditor = sample.auditor();
        var grant = onlyGrant(auditor);

        assertThat(sample.as(administrator, () -> grants.end(grant))).isInstanceOf(EndResult.Ended.class);

        assertThat(sample.again(auditor).roles()).isEmpty();
        assertThat(sample.as(administrator, () -> grants.end(grant))).isInstanceOf(EndResult.NotThere.class);
    }

    @Test
    @Asvs({"8.2.1", "8.3.1", "16.3.2"})
    void nobodyButAnAdministratorGivesOrEndsARole() {
        var auditor = sample.auditor();
        var person = sample.person("Drita").actor();
        var grant = onlyGrant(auditor);

        assertThatThrownBy(() -> sample.as(
                        auditor, () -> grants.give(person, NewGrant.ofTheWhole(Role.ADMINISTRATOR, today.day()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sample.as(auditor, () -> grants.end(grant))).isInstanceOf(AccessDeniedException.class);
        assertThat(asApp.sql("select count(*) from history_entry where deed = 'ACCESS' and outcome = 'REFUSED'"
                                + " and actor_id = ? and detail in ('Grants.give', 'Grants.end')")
                        .param(auditor.actor().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private GiveResult give(SignedIn by, ActorId person, Role role, PublicationId publication) {
        return sample.as(by, () -> grants.give(person, NewGrant.on(publication, role, today.day())));
    }

    private GrantId onlyGrant(SignedIn who) {
        return sample.as(
                        sample.administrator(),
                        () -> people.find(who.actor(), Language.EN).orElseThrow())
                .grants()
                .getFirst()
                .id();
    }

    private int refusedEntries(String deed, ActorId by) {
        return asApp.sql("select count(*) from history_entry where deed = ? and outcome = 'REFUSED' and actor_id = ?")
                .param(deed)
                .param(by.id())
                .query(Integer.class)
                .single();
    }
}
