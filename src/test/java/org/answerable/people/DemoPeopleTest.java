package org.answerable.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.PeopleNames;
import org.answerable.audit.AuditFilter;
import org.answerable.audit.AuditTrail;
import org.answerable.history.Deed;
import org.answerable.vocabulary.Language;
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

    @Autowired
    People people;

    @Autowired
    Colleagues colleagues;

    @Autowired
    PeopleNames peopleNames;

    @Autowired
    AuditTrail trail;

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
    void everyoneIsCalledByTheirRoleInTheReadersLanguage() {
        demo.arrive();
        var auditor = demo.who(DemoPeople.AUDITOR);
        var names = new HashMap<Language, List<String>>();
        for (var reader : Language.ofInterface()) {
            names.put(
                    reader,
                    sample.as(auditor, () -> colleagues.all(reader)).stream()
                            .filter(Colleague::demo)
                            .map(Colleague::name)
                            .toList());
        }

        assertThat(names.values())
                .allSatisfy(each -> assertThat(each)
                        .hasSize(DemoPeople.signInNames().size())
                        .doesNotHaveDuplicates());
        assertThat(names.get(Language.EN)).contains("Demo contributor", "Demo official, finance");
        assertThat(names.get(Language.SQ))
                .contains("Bashkëpunëtori i demonstrimit")
                .noneMatch(name -> name.startsWith("Demo"));
        assertThat(names.get(Language.SR))
                .contains("Saradnik u demonstraciji")
                .noneMatch(name -> name.startsWith("Demo"));
    }

    @Test
    void theNameIsTheReadersWhereverColleaguesStandAndIsKeptAsItWas() {
        demo.arrive();
        var contributor = demo.who(DemoPeople.CONTRIBUTOR).actor();
        var auditor = demo.who(DemoPeople.AUDITOR);
        var administrator = sample.administrator();
        sample.as(administrator, () -> people.inviteAgain(contributor));

        assertThat(sample.as(auditor, () -> peopleNames.of(List.of(contributor), Language.SQ)))
                .containsValue("Bashkëpunëtori i demonstrimit");
        assertThat(sample.as(
                        auditor,
                        () -> trail.page(
                                new AuditFilter(Deed.PERSON_INVITED, true, "saradnik u demo", null, null),
                                Language.SR,
                                0,
                                1)))
                .singleElement()
                .satisfies(line -> assertThat(line.subjectName()).isEqualTo("Saradnik u demonstraciji"));
        var page = sample.as(administrator, () -> people.find(contributor, Language.SQ))
                .orElseThrow();
        assertThat(page.person().name()).isEqualTo("Bashkëpunëtori i demonstrimit");
        assertThat(page.keptName()).isEqualTo("Demo contributor");
    }

    @Test
    void whoWasGivenANameOfTheirOwnIsCalledByIt() {
        demo.arrive();
        var assessor = demo.who(DemoPeople.ASSESSOR).actor();
        var administrator = sample.administrator();
        var before = sample.as(administrator, () -> people.find(assessor, Language.EN))
                .orElseThrow();
        var renamed = new NewPerson("Somebody Invented", DemoPeople.ASSESSOR, Language.EN);
        sample.as(administrator, () -> people.change(assessor, before.version(), renamed));

        assertThat(sample.as(administrator, () -> people.find(assessor, Language.SQ))
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Somebody Invented");
        var back = new NewPerson(before.keptName(), DemoPeople.ASSESSOR, Language.EN);
        sample.as(administrator, () -> people.change(assessor, before.version() + 1, back));
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
