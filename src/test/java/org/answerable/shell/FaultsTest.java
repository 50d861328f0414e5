package org.answerable.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import org.answerable.ProductTest;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class FaultsTest extends SpringBrowserlessTest {

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @Test
    void aFaultIsToldInASentenceAndARefusalLooksLikeNothingThere() {
        new Faults().error(new ErrorEvent(new IllegalStateException("the password is 123")));
        assertThat(said()).contains("a fault on our side").doesNotContain("123");

        new Faults().error(new ErrorEvent(new AccessDeniedException("not yours")));
        assertThat(said()).contains("not there, or not for this account").doesNotContain("yours");
    }

    private String said() {
        var toasts = find(Notification.class).all();
        return words(toasts.getLast());
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
