package org.answerable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Who stands before the views of a test. */
public final class Screens {

    private Screens() {}

    /** Signs somebody in and lets the views speak the language. */
    public static void signIn(SecurityContextHolderStrategy contexts, SignedIn who, Language language) {
        signIn(contexts, UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()), language);
    }

    /** The same for any authentication. */
    public static void signIn(SecurityContextHolderStrategy contexts, Authentication who, Language language) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        // Vaadin asks the static holder, whose strategy is that of the application context that was made last.
        SecurityContextHolder.setContext(context);
        UI.getCurrent().setLocale(language.locale());
    }

    /** Types into a field for a day what cannot be read as one, as the browser tells it. */
    public static void typeUnreadable(DatePicker field, String words) {
        field.getElement().setProperty("_inputElementValue", words);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
    }

    /** The same for any field of ours for a date or a number. */
    public static void typeUnreadable(Component field, String words) {
        if (field instanceof DatePicker day) {
            typeUnreadable(day, words);
        } else {
            var input = (TextField) field.getChildren().findFirst().orElseThrow();
            new TextFieldTester<>(input).setValue(words);
        }
    }

    /** Nobody stands there any more. */
    public static void leave(SecurityContextHolderStrategy contexts) {
        contexts.clearContext();
        SecurityContextHolder.clearContext();
    }
}
