package org.answerable.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.answerable.access.CurrentActor;
import org.answerable.forms.Kept;
import org.answerable.forms.Problems;
import org.answerable.parts.Days;
import org.answerable.parts.Focus;
import org.answerable.parts.Ids;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.parts.Terms;
import org.answerable.parts.Toast;
import org.answerable.people.ChangeResult;
import org.answerable.people.EndResult;
import org.answerable.people.InviteResult;
import org.answerable.people.NewPerson;
import org.answerable.people.People;
import org.answerable.people.PersonLine;
import org.answerable.people.PersonPage;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.springframework.beans.factory.annotation.Value;

/** One person: name and address, access, roles. */
@Route("administration/people/:id")
@RolesAllowed("ADMINISTRATOR")
public class PersonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient People people;
    private final transient CurrentActor actor;
    private final transient Today today;
    private final String address;
    private final PersonGrants grants;
    private final PersonFields fields = new PersonFields();
    private final Problems problems = new Problems();
    private final Div said = new Div();
    private ActorId id = new ActorId(new UUID(0, 0));
    private String title = "";
    private int version;

    PersonView(
            People people,
            PersonGrants grants,
            CurrentActor actor,
            Today today,
            @Value("${answerable.address:}") String address) {
        this.people = people;
        this.grants = grants;
        this.actor = actor;
        this.today = today;
        this.address = address;
        getContent().addClassName("narrow");
        fields.in(problems);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .map(ActorId::new)
                .orElseThrow(NotFoundException::new);
        fill();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows the person as kept, in place of what is in the fields. */
    private void fill() {
        var page = page();
        version = page.version();
        fields.show(new NewPerson(
                page.keptName(), page.person().email(), page.person().language()));
        problems.clear();
        show(page);
    }

    /** Shows what is around the fields anew; what is typed into them stays. */
    private void show() {
        show(page());
    }

    private PersonPage page() {
        return people.find(id, Reader.language()).orElseThrow(NotFoundException::new);
    }

    private void show(PersonPage page) {
        title = page.person().name();
        grants.show(page, this::show);
        getContent().removeAll();
        getContent().add(header(page), said, data(), grants, access(page));
    }

    private PageHeader header(PersonPage page) {
        var header = new PageHeader(title).above(new Anchor("administration", getTranslation("administration.people")));
        var state =
                Rows.mark(getTranslation("administration.state." + page.person().state()));
        return isSelf()
                ? header.below(state, Rows.words(getTranslation("administration.person.self")))
                : header.below(state);
    }

    private Section data() {
        var save = new Button(getTranslation("administration.person.save"), click -> save());
        return new Section(new H2(getTranslation("administration.person.data")), problems.summary(), fields, save);
    }

    private void save() {
        switch (people.change(id, version, fields.value())) {
            case ChangeResult.Changed() -> {
                said.removeAll();
                fill();
                Toast.done(getTranslation("administration.person.saved"));
            }
            case ChangeResult.Stale() -> {
                var theirs = page();
                version = theirs.version();
                show(theirs);
                say(
                        Notice.warning(getTranslation("administration.problem.stale")),
                        new Kept()
                                .add("administration.person.name", theirs.keptName())
                                .add(
                                        "administration.person.email",
                                        theirs.person().email())
                                .add(
                                        "administration.person.language",
                                        Terms.of(theirs.person().language())));
            }
            case ChangeResult.AddressTaken() -> problems.show("email", "administration.problem.email.taken");
            case ChangeResult.Invalid(var found) -> problems.show(found);
            case ChangeResult.NotThere() -> throw new NotFoundException();
        }
    }

    private Section access(PersonPage page) {
        var section = new Section(new H2(getTranslation("administration.person.access")));
        if (page.invitedUntil() != null) {
            section.add(new Paragraph(getTranslation(
                    "administration.person.pending",
                    Days.minuteOfDay(Objects.requireNonNull(page.invitedUntil()), today.zone()))));
        }
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (page.person().state() == PersonLine.State.DISABLED) {
            deeds.add(new Button(getTranslation("administration.person.enable"), click -> enable()));
        } else {
            section.add(new Paragraph(getTranslation("administration.person.again.text")));
            deeds.add(
                    new Button(getTranslation("administration.person.again"), click -> inviteAgain()),
                    new Button(getTranslation("administration.person.disable"), click -> disable()));
        }
        var erase = new Button(
                getTranslation("administration.person.erase"), click -> EraseDialog.open(title, this::erase));
        erase.addThemeVariants(ButtonVariant.ERROR);
        deeds.add(erase);
        section.add(deeds);
        return section;
    }

    private void inviteAgain() {
        switch (people.inviteAgain(id)) {
            case InviteResult.Invited invited ->
                say(
                        new H2(getTranslation("administration.invite.link.title", title)),
                        new OneTimeLink(invited, address, today.zone()));
            case InviteResult refused -> throw new NotFoundException(refused.toString());
        }
    }

    private void disable() {
        ended(people.disable(id), "administration.person.disabled", () -> {
            people.enable(id);
            show();
        });
    }

    private void enable() {
        people.enable(id);
        show();
        Focus.kept();
        Toast.done(getTranslation("administration.person.enabled"));
    }

    private void erase() {
        var self = isSelf();
        switch (people.erase(id)) {
            case EndResult.Ended() -> {
                Toast.done(getTranslation("administration.person.erased"));
                getUI().ifPresent(ui -> {
                    if (self) {
                        ui.getPage().setLocation("login?ended");
                    } else {
                        ui.navigate(PeopleView.class);
                    }
                });
            }
            case EndResult.LastAdministrator() -> say(Notice.error(getTranslation("administration.person.last")));
            case EndResult.NotThere() -> throw new NotFoundException();
        }
    }

    private void ended(EndResult result, String done, Runnable undo) {
        switch (result) {
            case EndResult.Ended() -> {
                show();
                Focus.kept();
                Toast.done(getTranslation(done), undo);
            }
            case EndResult.LastAdministrator() -> say(Notice.error(getTranslation("administration.person.last")));
            case EndResult.NotThere() -> show();
        }
    }

    private boolean isSelf() {
        return actor.id().equals(id);
    }

    private void say(Component... words) {
        said.removeAll();
        said.add(List.of(words));
    }
}
