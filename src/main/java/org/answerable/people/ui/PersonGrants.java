package org.answerable.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.forms.Problems;
import org.answerable.parts.Focus;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.parts.Terms;
import org.answerable.parts.Toast;
import org.answerable.people.EndResult;
import org.answerable.people.Grants;
import org.answerable.people.PersonPage;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.springframework.context.annotation.Scope;

/** The roles of one person: those that are over too, and the form for one more. */
@SpringComponent
@Scope("prototype")
class PersonGrants extends Composite<Section> {

    private final transient Grants grants;
    private final transient Publications publications;
    private final transient Institutions institutions;
    private final transient Today today;
    private final Problems problems = new Problems();

    PersonGrants(Grants grants, Publications publications, Institutions institutions, Today today) {
        this.grants = grants;
        this.publications = publications;
        this.institutions = institutions;
        this.today = today;
    }

    /** Shows the roles of this person; {@code changed} is told after one was given or ended. */
    void show(PersonPage page, Runnable changed) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("administration.grants")));
        if (page.grants().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("administration.grant.none")));
        }
        var rows = new Rows();
        page.grants().forEach(grant -> rows.add(GrantWords.name(grant), about(grant, changed)));
        var form = new GrantForm(
                getTranslation("administration.grant.role"),
                false,
                today.day(),
                publications.all(Reader.language()),
                institutions.all(Reader.language()));
        form.in(problems);
        problems.clear();
        var give = new Button(
                getTranslation("administration.grant.give"),
                click -> give(page.person().id(), form, changed));
        getContent().add(rows, problems.summary(), form, give);
    }

    private Component[] about(PersonPage.Grant grant, Runnable changed) {
        var about = new ArrayList<>(GrantWords.about(grant));
        if (!grant.over()) {
            var end = new Button(getTranslation("administration.grant.end"), click -> end(grant, changed));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            end.setAriaLabel(getTranslation("administration.grant.end.of", Terms.of(grant.role())));
            about.add(end);
        }
        return about.toArray(Component[]::new);
    }

    private void give(ActorId person, GrantForm form, Runnable changed) {
        var missing = form.problems(false);
        if (!missing.isEmpty()) {
            problems.show(missing);
            return;
        }
        var refused = GrantForm.problem(grants.give(person, form.value().orElseThrow()));
        problems.show(refused.stream().toList());
        if (refused.isEmpty()) {
            changed.run();
            Toast.done(getTranslation("administration.grant.given"));
        }
    }

    private void end(PersonPage.Grant grant, Runnable changed) {
        switch (grants.end(grant.id())) {
            case EndResult.Ended() -> {
                changed.run();
                Focus.kept();
                Toast.done(getTranslation("administration.grant.ended"));
            }
            case EndResult.LastAdministrator() -> Toast.problem(getTranslation("administration.person.last"));
            case EndResult.NotThere() -> changed.run();
        }
    }
}
