package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.answerable.administration.Contact;
import org.answerable.administration.ContactResult;
import org.answerable.administration.Institutions;
import org.answerable.administration.Successions;
import org.answerable.forms.Kept;
import org.answerable.forms.Problems;
import org.answerable.parts.Ids;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.parts.Toast;
import org.answerable.vocabulary.InstitutionId;

/** One institution: the way to what is public about it, and the contact that is not. */
@Route("administration/institutions/:id")
@RolesAllowed("ADMINISTRATOR")
public class InstitutionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Institutions institutions;
    private final transient Successions successions;
    private final TextField office = new TextField();
    private final EmailField email = new EmailField();
    private final TextArea note = new TextArea();
    private final Problems problems = new Problems();
    private final Div said = new Div();
    private InstitutionId id = new InstitutionId(new UUID(0, 0));
    private String title = "";
    private int version;

    InstitutionView(Institutions institutions, Successions successions) {
        this.institutions = institutions;
        this.successions = successions;
        office.setLabel(getTranslation("administration.contact.office"));
        office.setWidthFull();
        office.setManualValidation(true);
        email.setLabel(getTranslation("administration.contact.email"));
        email.setWidthFull();
        email.setManualValidation(true);
        note.setLabel(getTranslation("administration.contact.note"));
        note.setWidthFull();
        note.setManualValidation(true);
        problems.field("office", office).field("email", email).field("note", note);
        getContent().addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(Ids::parse)
                .map(InstitutionId::new)
                .orElseThrow(NotFoundException::new);
        fill();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows the institution with its contact as kept, in place of what is in the fields. */
    private void fill() {
        var page = page();
        var line = page.institution();
        title = Objects.requireNonNullElse(line.name(), line.slug());
        version = page.contactVersion();
        office.setValue(page.contact().office());
        email.setValue(page.contact().email());
        note.setValue(page.contact().note());
        problems.clear();
        var change = new Anchor(
                "administration/institutions/" + id.id() + "/draft", getTranslation("administration.identity.edit"));
        var state = line.draft() != null
                ? line.waiting() ? "administration.identity.waiting" : "administration.identity.drafted"
                : line.name() == null ? "administration.identity.unnamed" : "administration.identity.published";
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .above(new Anchor(
                                        "administration/institutions", getTranslation("administration.institutions")))
                                .below(
                                        Rows.mark(getTranslation(state)),
                                        Rows.words(getTranslation("administration.identity.address", line.slug()))),
                        said,
                        new Section(new H2(getTranslation("administration.draft.public")), change),
                        succession(),
                        new Section(
                                new H2(getTranslation("administration.removal.which")),
                                new Anchor(
                                        "administration/institutions/" + id.id() + "/removal",
                                        getTranslation("administration.removal"))),
                        contact());
    }

    private Institutions.Page page() {
        return institutions.find(id, Reader.language()).orElseThrow(NotFoundException::new);
    }

    private Section succession() {
        var written = successions.find(id, Reader.language());
        var section = new Section(
                new H2(getTranslation("administration.succession")),
                new Paragraph(getTranslation("administration.succession.text")));
        if (written.draft() != null) {
            section.add(Rows.mark(getTranslation(
                    written.waiting() ? "administration.succession.waiting" : "administration.succession.drafted")));
        }
        section.add(new Anchor(
                "administration/institutions/" + id.id() + "/succession",
                getTranslation("administration.succession.edit")));
        return section;
    }

    private Section contact() {
        var save = new Button(getTranslation("administration.contact.save"), click -> save());
        var section = new Section(
                new H2(getTranslation("administration.contact")),
                new Paragraph(getTranslation("administration.contact.text")),
                problems.summary(),
                office,
                email,
                note,
                save);
        section.addClassName("fields");
        return section;
    }

    private void save() {
        said.removeAll();
        switch (institutions.keepContact(
                id, version, new Contact(office.getValue(), email.getValue(), note.getValue()))) {
            case ContactResult.Kept() -> {
                fill();
                Toast.done(getTranslation("administration.contact.saved"));
            }
            case ContactResult.Stale() -> {
                var theirs = page();
                version = theirs.contactVersion();
                problems.clear();
                said.add(
                        Notice.warning(getTranslation("administration.problem.stale")),
                        new Kept()
                                .add(
                                        "administration.contact.office",
                                        theirs.contact().office())
                                .add(
                                        "administration.contact.email",
                                        theirs.contact().email())
                                .add(
                                        "administration.contact.note",
                                        theirs.contact().note()));
            }
            case ContactResult.Invalid(var found) -> problems.show(found);
            case ContactResult.NotThere() -> throw new NotFoundException();
        }
    }
}
