package org.answerable.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.answerable.Asvs;
import org.answerable.Sample;
import org.answerable.administration.People;
import org.answerable.administration.PersonLine;
import org.answerable.shell.NotFoundView;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewsTest extends AtAScreen {

    @Autowired
    People people;

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

        assertThat(shown()).contains("There is 1 problem:", "Give an e-mail address such as name@example.org.");
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
        assertThat(shown()).contains("ended");
        assertThat(sample.again(person).roles()).isEmpty();
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
