package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.answerable.forms.Problems;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.people.NewPerson;
import org.answerable.vocabulary.Language;

/** Name, address and language of a person. */
final class PersonFields extends Composite<Div> {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Language> language = new Select<>();

    PersonFields() {
        name.setLabel(getTranslation("administration.person.name"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setManualValidation(true);
        email.setLabel(getTranslation("administration.person.email"));
        email.setHelperText(getTranslation("administration.person.email.help"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        email.setManualValidation(true);
        language.setLabel(getTranslation("administration.person.language"));
        language.setItems(Language.ofInterface());
        language.setItemLabelGenerator(Terms::of);
        language.setValue(Reader.language());
        getContent().addClassName("fields");
        getContent().add(name, email, language);
    }

    void in(Problems problems) {
        problems.field("name", name).field("email", email);
    }

    void show(NewPerson person) {
        name.setValue(person.name());
        email.setValue(person.email());
        language.setValue(person.language());
    }

    NewPerson value() {
        return new NewPerson(name.getValue(), email.getValue(), language.getValue());
    }

    void clear() {
        name.clear();
        email.clear();
    }
}
