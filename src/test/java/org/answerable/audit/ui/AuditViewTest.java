package org.answerable.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.answerable.AtAScreen;
import org.answerable.Sample;
import org.answerable.history.Deed;
import org.answerable.people.People;
import org.answerable.shell.NotYoursView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends AtAScreen {

    @Autowired
    People people;

    @Test
    void anAuditorReadsWhoDidWhatToWhom() {
        var name = "Drita " + Sample.next();
        var person = sample.person(name);
        sample.as(sample.administrator(), () -> people.disable(person.actor()));
        signIn(sample.auditor());

        at("audit?deed=PERSON_DISABLED");

        assertThat(shown()).contains("Access stopped", "Who: Administrator", "About: " + name);
    }

    @Test
    void theAddressCarriesTheFilterAndThePage() {
        var person = sample.person("Drita " + Sample.next());
        var administrator = sample.administrator();
        for (int times = 0; times < 30; times++) {
            sample.as(administrator, () -> people.disable(person.actor()));
            sample.as(administrator, () -> people.enable(person.actor()));
        }
        signIn(sample.auditor());

        at("audit?page=2");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Later entries");

        at("audit?deed=" + Deed.PERSON_ENABLED + "&done=false");
        assertThat(shown()).contains("No entries fit.");
    }

    @Test
    void nonsenseInTheAddressIsAsIfItWereNotThere() {
        signIn(sample.auditor());

        at("audit?deed=NOTHING&done=maybe&from=yesterday&until=2026-13-99&page=-1&about=%3Cscript%3E");

        assertThat(heading()).isEqualTo("Audit trail");
    }

    @Test
    void whoIsNeitherAuditorNorAdministratorFindsNothing() {
        signIn(sample.contributor(sample.publication()));

        at("audit");

        assertThat(getCurrentView()).isInstanceOf(NotYoursView.class);
    }

    @Test
    void anErasedPersonIsAnActorAndNothingElse() {
        var name = "Drita " + Sample.next();
        var administrator = sample.administrator();
        var person = sample.person(name);
        sample.as(administrator, () -> people.erase(person.actor()));
        signIn(sample.auditor());

        at("audit?deed=PERSON_ERASED");

        assertThat(shown())
                .contains("person " + person.actor().id().toString().substring(0, 8))
                .doesNotContain(name);
    }
}
