package org.answerable.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.answerable.AtAScreen;
import org.answerable.Sample;
import org.answerable.shell.NotFoundView;
import org.answerable.shell.NotYoursView;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ColleagueViewsTest extends AtAScreen {

    @Autowired
    Today today;

    @Test
    void anAuditorReadsWhoMayDoWhatAndNobodysAddress() {
        var name = "Zana Unique " + Sample.next();
        var person = sample.personWithPassword(name);
        var address = sample.signInName(person);
        var world = sample.world();
        sample.grant(person.actor(), Role.APPROVER, world.publication(), null, today.day());
        signIn(sample.auditor());

        at("audit/people");
        assertThat(shown()).contains(name, "Approver");
        assertThat(markup()).doesNotContain(address, "example.invalid", "demo.invalid");

        at("audit/people/" + person.actor().id());
        assertThat(heading()).isEqualTo(name);
        assertThat(shown()).contains("Approver · Paper " + world.slug(), "Given by");
        assertThat(markup()).doesNotContain(address, "example.invalid");
        assertThat(find(Button.class).withText("End role").all()).isEmpty();
    }

    @Test
    void theAuditTrailAndThePeopleLeadToEachOther() {
        signIn(sample.auditor());

        at("audit");
        assertThat(markup()).contains("href=\"audit/people\"");
        at("audit/people");
        assertThat(markup()).contains("href=\"audit\"");
    }

    @Test
    void whoIsNoAuditorAndWhoIsNotThereIsNotThere() {
        var world = sample.world();
        signIn(world.approver());
        at("audit/people");
        assertThat(getCurrentView()).isInstanceOf(NotYoursView.class);

        signIn(sample.auditor());
        for (var id : new String[] {"x", UUID.randomUUID().toString()}) {
            at("audit/people/" + id);
            assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        }
    }

    private String markup() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
