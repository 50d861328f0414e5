package org.answerable.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.answerable.Asvs;
import org.answerable.AtAScreen;
import org.answerable.Sample;
import org.answerable.Screens;
import org.answerable.audit.AuditFilter;
import org.answerable.audit.AuditTrail;
import org.answerable.forms.DayField;
import org.answerable.history.Deed;
import org.answerable.people.NewPerson;
import org.answerable.people.People;
import org.answerable.people.PersonLine;
import org.answerable.shell.NotFoundView;
import org.answerable.shell.NotYoursView;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewsTest extends AtAScreen {

    @Autowired
    People people;

    @Autowired
    AuditTrail audit;

    @Test
    void anAdministratorSeesEverybodyAndFindsOneByName() {
        var name = "Zana Unique " + Sample.next();
        sample.person(name);
        sample.person("Somebody Else " + Sample.next());
        signIn(sample.administrator());

        at("administration");
        assertThat(shown()).contains(name, "Somebody Else");
        type("Search by name or address", "zana unique");

        assertThat(shown()).contains(name).doesNotContain("Somebody Else");
    }

    @Test
    @Asvs("6.4.1")
    void invitingShowsTheOneTimeLinkOnce() {
        var name = "Drita " + Sample.next();
        signIn(sample.administrator());
        at("administration/invite");

        type("Name", name);
        type("E-mail address", "drita" + Sample.next() + "@example.invalid");
        click("Invite");

        assertThat(heading()).isEqualTo("One-time link for " + name);
        assertThat(find(TextField.class).all())
                .anySatisfy(field -> assertThat(field.getValue()).contains("/app/welcome/"));
        at("administration/people/" + person(name).id().id());
        assertThat(shown()).contains("A one-time link is out until").doesNotContain("/app/welcome/");
    }

    @Test
    @Asvs("2.2.1")
    void whatIsMissingIsSaidAndNothingIsLost() {
        signIn(sample.administrator());
        at("administration/invite");

        type("Name", "Drita");
        click("Invite");

        assertThat(shown())
                .contains("There is 1 problem:", "E-mail address: Give an e-mail address such as name@example.org.");
        assertThat(find(TextField.class).all())
                .anySatisfy(field -> assertThat(field.getValue()).isEqualTo("Drita"));
    }

    @Test
    @Asvs("1.2.1")
    void scriptInANameIsShownAsText() {
        var name = "<img src=x onerror=alert(1)> " + Sample.next();
        var person = sample.person(name);
        signIn(sample.administrator());

        at("administration/people/" + person.actor().id());

        assertThat(heading()).isEqualTo(name);
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML()).doesNotContain("<img src=x");
    }

    @Test
    void aRoleIsGivenAndEnded() {
        var person = sample.person("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());

        role("Auditor");
        click("Give role");
        assertThat(shown()).contains("Auditor · the whole installation");
        assertThat(sample.again(person).roles()).containsExactly(Role.AUDITOR);

        click("End role");
        assertThat(shown()).contains("ended").doesNotContain("– 22 November 2026");
        assertThat(sample.again(person).roles()).isEmpty();
    }

    @Test
    void anEndThatCannotBeReadIsNoRoleWithoutAnEnd() {
        var person = sample.person("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());
        role("Auditor");

        Screens.typeUnreadable(day("Until (optional)"), "31.11.2026");
        click("Give role");

        assertThat(shown()).contains("There is 1 problem:", "Write it like 22.11.2026.");
        assertThat(day("Until (optional)").isInvalid()).isTrue();
        assertThat(sample.again(person).roles()).isEmpty();
    }

    @Test
    void aBeginningThatCannotBeReadOrIsMissingIsNoRoleSinceEver() {
        var person = sample.person("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());
        role("Auditor");

        day("From").setValue(null);
        click("Give role");
        assertThat(shown()).contains("Fill this in.");
        Screens.typeUnreadable(day("From"), "tomorrow");
        click("Give role");

        assertThat(shown()).contains("Write it like 22.11.2026.");
        assertThat(sample.again(person).roles()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhenSomebodyElseSavedOrARoleWasGiven() {
        var name = "Drita " + Sample.next();
        var person = sample.person(name);
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());
        type("Name", "What I typed");
        role("Auditor");
        click("Give role");
        assertThat(name().getValue()).isEqualTo("What I typed");
        var theirs = new NewPerson("What they saved", "them" + Sample.next() + "@example.invalid", Language.SQ);
        people.change(person.actor(), 1, theirs);

        click("Save");

        assertThat(name().getValue()).isEqualTo("What I typed");
        assertThat(shown()).contains("Nothing was overwritten", "What they saved", theirs.email());
        assertThat(person(person.actor()).name()).isEqualTo("What they saved");
        click("Save");
        assertThat(person(person.actor()).name()).isEqualTo("What I typed");
        assertThat(shown()).doesNotContain("Nothing was overwritten");
    }

    @Test
    @Asvs("16.3.2")
    void whoeverOpensAViewThatIsNotTheirsStandsInTheAuditTrail() {
        var contributor = sample.world().contributor();
        signIn(contributor);

        at("administration?about=somebody");

        assertThat(getCurrentView()).isInstanceOf(NotYoursView.class);
        var trail = sample.as(
                sample.auditor(),
                () -> audit.page(new AuditFilter(Deed.ACCESS, false, null, null, null), Language.EN, 0, 1));
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(contributor.actor().id());
            assertThat(entry.detail()).isEqualTo("/app/administration");
        });
    }

    @Test
    void aRoleForWorkAsksForWhatItIsFor() {
        var person = sample.person("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());

        role("Contributor");
        click("Give role");

        assertThat(shown()).contains("Choose the publication.");
        assertThat(sample.again(person).roles()).isEmpty();
    }

    @Test
    void accessIsStoppedAndTheNoticeOffersToUndo() {
        var person = sample.personWithPassword("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());

        click("Stop access");

        assertThat(shown()).contains("stopped");
        click("Undo");
        assertThat(sample.again(person).isEnabled()).isTrue();
    }

    @Test
    void whoErasesAPersonTypesTheName() {
        var name = "Drita " + Sample.next();
        var person = sample.person(name);
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());

        click("Erase this person");
        var erase = find(Button.class).withText("Erase this person").all().getLast();
        test(erase).click();
        assertThat(people.find(person.actor(), Language.EN)).isPresent();
        type("To go on, type the name of the person: " + name, name);
        test(erase).click();

        assertThat(people.find(person.actor(), Language.EN)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    @Test
    void aPersonWhoIsNotThereIsNotThere() {
        signIn(sample.administrator());
        for (var id : new String[] {"x", "00000000-0000-0000-0000-000000000000", "%3Cscript%3E"}) {
            at("administration/people/" + id);
            assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        }
    }

    private TextField name() {
        return find(TextField.class).all().stream()
                .filter(field -> "Name".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DayField day(String label) {
        return find(DayField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private PersonLine person(ActorId id) {
        return people.find(id, Language.EN).orElseThrow().person();
    }

    private PersonLine person(String name) {
        return people.all(Language.EN).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void role(String words) {
        Select<Role> select = find(Select.class).all().stream()
                .filter(field -> "Role".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(select).selectItem(words);
    }
}
