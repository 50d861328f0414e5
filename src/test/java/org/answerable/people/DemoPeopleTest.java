package org.answerable.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DemoPeopleTest {

    @Autowired
    DemoPeople demo;

    @Autowired
    InstallationStore installation;

    @Autowired
    FirstAdministrator first;

    @Autowired
    Sample sample;

    @Autowired
    JdbcClient asApp;

    @Test
    void theyArriveOnceWithTheirRolesAndStayAsTheyAre() {
        var publication = sample.publication();
        var institution = sample.institution("Ministry of Demonstrations");
        for (int start = 0; start < 2; start++) {
            demo.arrive();
            demo.workOn(publication);
            demo.speakFor(institution, DemoPeople.OFFICIAL_OF_DEFENCE);
        }

        assertThat(demo.who(DemoPeople.CONTRIBUTOR).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(demo.who(DemoPeople.ASSESSOR).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(demo.who(DemoPeople.APPROVER).roles()).containsExactly(Role.APPROVER);
        assertThat(demo.who(DemoPeople.OFFICIAL_OF_DEFENCE).roles()).containsExactly(Role.OFFICIAL);
        assertThat(demo.who(DemoPeople.AUDITOR).roles()).containsExactly(Role.AUDITOR);
        assertThat(demo.who(DemoPeople.ADMINISTRATOR).roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(asApp.sql("select count(*) from person where demo")
                        .query(Integer.class)
                        .single())
                .isEqualTo(DemoPeople.signInNames().size());
    }

    @Test
    void aDemoDoesNotStartBesideRealPeople() {
        sample.person("A real person");

        assertThatThrownBy(() -> start(true, false).afterSingletonsInstantiated())
                .isInstanceOfSatisfying(
                        WrongPeople.class, wrong -> assertThat(wrong.action()).contains("answerable.demo"));
    }

    @Test
    void aProductionDoesNotStartWithTheDemosPeopleUnlessItIsTold() {
        demo.arrive();

        assertThatThrownBy(() -> start(false, false).afterSingletonsInstantiated())
                .isInstanceOfSatisfying(
                        WrongPeople.class,
                        wrong -> assertThat(wrong.action()).contains("answerable.demo-people-allowed"));
        start(false, true).afterSingletonsInstantiated();
    }

    private Start start(boolean asDemo, boolean told) {
        return new Start(installation, first, new StandardEnvironment(), asDemo, told);
    }
}
