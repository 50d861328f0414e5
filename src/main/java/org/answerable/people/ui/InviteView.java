package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.drafting.Problem;
import org.answerable.forms.Problems;
import org.answerable.parts.Focus;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.people.InviteResult;
import org.answerable.people.People;
import org.answerable.storage.Today;
import org.springframework.beans.factory.annotation.Value;

/** Invites a person and shows the one-time link, once. */
@Route("administration/invite")
@RolesAllowed("ADMINISTRATOR")
public class InviteView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient People people;
    private final transient Publications publications;
    private final transient Institutions institutions;
    private final transient Today today;
    private final String address;
    private final PersonFields person = new PersonFields();
    private final Problems problems = new Problems();

    InviteView(
            People people,
            Publications publications,
            Institutions institutions,
            Today today,
            @Value("${answerable.address:}") String address) {
        this.people = people;
        this.publications = publications;
        this.institutions = institutions;
        this.today = today;
        this.address = address;
        getContent().addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var role = new GrantForm(
                getTranslation("administration.invite.role"),
                true,
                today.day(),
                publications.all(Reader.language()),
                institutions.all(Reader.language()));
        var send = new Button(getTranslation("administration.invite.send"), click -> invite(role));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        person.in(problems);
        role.in(problems);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .above(new Anchor("administration", getTranslation("administration.people"))),
                        problems.summary(),
                        new Paragraph(getTranslation("administration.invite.text")),
                        person,
                        role,
                        send);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.invite.title");
    }

    private void invite(GrantForm role) {
        var missing = role.problems(true);
        if (!missing.isEmpty()) {
            problems.show(missing);
            return;
        }
        var invited = person.value();
        switch (people.invite(invited, role.value().stream().toList())) {
            case InviteResult.Invited done -> {
                var header = new PageHeader(getTranslation("administration.invite.link.title", invited.name()))
                        .above(new Anchor("administration", getTranslation("administration.people")));
                getContent().removeAll();
                getContent()
                        .add(
                                header,
                                new OneTimeLink(done, address, today.zone()),
                                new Anchor(
                                        "administration/people/" + done.person().id(), invited.name()));
                Focus.at(header);
            }
            case InviteResult.AddressTaken() -> problems.show("email", "administration.problem.email.taken");
            case InviteResult.Invalid(var found) -> problems.show(found);
            case InviteResult.RoleRefused refused ->
                problems.show(GrantForm.problem(refused.why()).stream().toList());
            case InviteResult.NotThere() ->
                problems.show(List.of(Problem.of("person", "administration.problem.notThere")));
        }
    }
}
