package org.answerable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Somebody in front of a view. */
@ProductTest
public abstract class AtAScreen extends SpringBrowserlessTest {

    @Autowired
    protected Sample sample;

    @Autowired
    protected SecurityContextHolderStrategy contexts;

    @AfterEach
    protected void leave() {
        Screens.leave(contexts);
    }

    protected void signIn(SignedIn who) {
        Screens.signIn(contexts, who, Language.EN);
    }

    /** Goes to an address, which may carry a query. */
    protected void at(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    protected String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    protected String heading() {
        return find(H1.class).single().getText();
    }

    protected void type(String label, String words) {
        find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .forEach(field -> test(field).setValue(words));
        find(EmailField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .forEach(field -> field.setValue(words));
        find(PasswordField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .forEach(field -> field.setValue(words));
    }

    protected void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }
}
