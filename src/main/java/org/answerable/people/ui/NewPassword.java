package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.answerable.forms.Problems;

/** A new password, typed twice; it can be shown, pasted and filled in by a password manager. */
final class NewPassword extends Composite<Div> {

    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    NewPassword() {
        prepare(password, "administration.password.new");
        password.setHelperText(getTranslation("administration.password.help"));
        prepare(again, "administration.password.again");
        getContent().addClassName("fields");
        getContent().add(password, again);
    }

    /** Tells the form which field is which. */
    void in(Problems problems) {
        problems.field("password", password).field("again", again);
    }

    boolean same() {
        return password.getValue().equals(again.getValue());
    }

    String value() {
        return password.getValue();
    }

    void clear() {
        password.clear();
        again.clear();
    }

    private void prepare(PasswordField field, String key) {
        field.setLabel(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.setRevealButtonVisible(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "new-password");
    }
}
