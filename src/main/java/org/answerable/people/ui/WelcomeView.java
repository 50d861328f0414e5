package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Supplier;
import org.answerable.forms.Problems;
import org.answerable.parts.EmptyState;
import org.answerable.parts.PageHeader;
import org.answerable.people.AcceptResult;
import org.answerable.people.Invitation;
import org.answerable.people.Invitations;

/** The other end of a one-time link: set a password. Opening it uses nothing up. */
@Route("welcome/:secret")
@AnonymousAllowed
public class WelcomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Invitations invitations;
    private final NewPassword password = new NewPassword();
    private final Problems problems = new Problems();
    private final PersonFields person = new PersonFields();
    private final Button accept = new Button();

    private String secret = "";

    WelcomeView(Invitations invitations) {
        this.invitations = invitations;
        getContent().addClassName("narrow");
        password.in(problems);
        accept.setText(getTranslation("administration.welcome.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()));
        switch (invitations.look(secret)) {
            case Invitation.ForPerson guest -> askForPassword(guest);
            case Invitation.ForFirstAdministrator() -> askForEverything();
            case Invitation.ForNothing() -> sayGone();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.welcome.title");
    }

    private void askForPassword(Invitation.ForPerson guest) {
        getContent()
                .add(
                        problems.summary(),
                        new Paragraph(getTranslation("administration.welcome.person", guest.name(), guest.email())),
                        password,
                        accept);
        accept.addClickListener(click -> answer(() -> invitations.accept(secret, password.value())));
    }

    private void askForEverything() {
        person.in(problems);
        getContent()
                .add(
                        problems.summary(),
                        new Paragraph(getTranslation("administration.welcome.first")),
                        person,
                        password,
                        accept);
        accept.addClickListener(
                click -> answer(() -> invitations.acceptFirst(secret, person.value(), password.value())));
    }

    private void answer(Supplier<AcceptResult> deed) {
        if (!password.same()) {
            problems.show("again", "administration.password.differ");
            return;
        }
        switch (deed.get()) {
            case AcceptResult.Accepted() -> UI.getCurrent().getPage().setLocation("login?ready");
            case AcceptResult.Invalid(var found) -> problems.show(found);
            case AcceptResult.LinkGone() -> {
                getContent().removeAll();
                getContent().add(new PageHeader(getPageTitle()));
                sayGone();
            }
        }
    }

    private void sayGone() {
        getContent()
                .add(new EmptyState(
                        getTranslation("administration.welcome.gone"),
                        new Anchor("login", getTranslation("access.signIn.title"))));
    }
}
