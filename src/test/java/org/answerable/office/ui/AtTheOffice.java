package org.answerable.office.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.answerable.ProductTest;
import org.answerable.access.SignedIn;
import org.answerable.office.Office;
import org.answerable.office.OfficeStory;
import org.answerable.office.OfficeStory.Place;
import org.answerable.office.OfficeStory.Told;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** An official in front of the office's views. */
@ProductTest
abstract class AtTheOffice extends SpringBrowserlessTest {

    @Autowired
    OfficeStory story;

    @Autowired
    Office office;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @AfterEach
    void leave() {
        contexts.clearContext();
        SecurityContextHolder.clearContext();
    }

    void signIn(SignedIn who, Language language) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        contexts.setContext(context);
        // Vaadin asks the static holder, whose strategy is that of the context that was made last.
        SecurityContextHolder.setContext(context);
        UI.getCurrent().setLocale(language.locale());
    }

    DraftId begun(Told told, Place institution) {
        return office.answer(told.reference(), institution.slug(), Language.EN).orElseThrow();
    }

    /** Goes to an address and returns what stands there. */
    Component at(String address) {
        Ways.go(UI.getCurrent(), address);
        return (Component) getCurrentView();
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    String shown() {
        return words((Component) getCurrentView());
    }
}
