package org.answerable.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.Collectors;
import org.answerable.Asvs;
import org.answerable.AtAScreen;
import org.answerable.Sample;
import org.answerable.people.InviteResult;
import org.answerable.people.NewPerson;
import org.answerable.people.People;
import org.answerable.signin.SignInPaths;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class SignInViewTest extends AtAScreen {

    @Autowired
    People people;

    @Test
    void theFormSpeaksTheReadersLanguageAndPostsToItself() {
        at("login?lang=sq");
        assertThat(heading()).isEqualTo("Hyrja");
        at("board");
        at("login?lang=sr");
        assertThat(heading()).isEqualTo("Prijava");
        at("board");
        at("login?lang=en");
        assertThat(heading()).isEqualTo("Sign in");
        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("login");
    }

    @Test
    @Asvs("6.3.8")
    void afterAFailureOneSentenceServesAllReasons() {
        at("login?error&lang=en");

        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(words()).contains("The e-mail address or the password is not right. Check both and try again.");
    }

    @Test
    void theNameThatWasTypedIsThereAgainOnce() {
        VaadinSession.getCurrent().getSession().setAttribute(SignInPaths.TRIED, "drita@example.invalid");

        at("login?error&lang=en");

        assertThat(scripts()).contains("drita@example.invalid");
        at("board");
        at("login?error&lang=en");
        assertThat(scripts()).doesNotContain("drita@example.invalid");
    }

    private static String scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getParameters().toString())
                .collect(Collectors.joining());
    }

    @Test
    void whoTriedTooOftenReadsHowLongToWait() {
        at("login?wait=121&lang=en");
        assertThat(words()).contains("Too many attempts", "Try again in 3 minutes.");

        at("login?wait=1&lang=sr");
        assertThat(words()).contains("Pokušajte ponovo za 1 minut.");
    }

    @Test
    @Asvs("2.2.1")
    void whatSomebodyWritesIntoTheAddressIsNotRepeated() {
        at("login?wait=%3Cscript%3E&lang=en");

        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void whySomebodyIsHereIsSaid() {
        at("login?ended&lang=en");
        assertThat(shown()).contains("Your session has ended.");
        at("login?out");
        assertThat(shown()).contains("You are signed out.");
        at("login?changed");
        assertThat(shown()).contains("Your password is changed.");
        at("login?ready");
        assertThat(shown()).contains("Your password is set.");
    }

    @Test
    @Asvs({"6.2.6", "6.2.7"})
    void aLinkLetsOneSetAPassword() {
        var invited = invited("Drita " + Sample.next());
        at("welcome/" + Sample.secret(invited.path()));

        type("New password", "too short");
        type("New password once more", "too short");
        click("Set password");
        assertThat(shown()).contains("Use at least 12 characters.");

        type("New password", "quiet-orange-tractor-41");
        type("New password once more", "quiet-orange-tractor-42");
        click("Set password");
        assertThat(shown()).contains("The two passwords are not the same. Type them again.");

        type("New password once more", "quiet-orange-tractor-41");
        click("Set password");
        at("welcome/" + Sample.secret(invited.path()));
        assertThat(shown()).contains("This link does not work");
    }

    @Test
    void aLinkThatNobodyGaveSaysNoMoreThanAUsedOne() {
        at("welcome/anything");

        assertThat(shown()).contains("it was used already, is too old, or was mistyped");
    }

    @Test
    @Asvs({"6.2.2", "6.2.3"})
    void thePasswordIsChangedByWhoKnowsTheOldOne() {
        signIn(sample.personWithPassword("Drita"));
        at("account");

        type("Current password", "wrong");
        type("New password", "quiet-orange-tractor-41");
        type("New password once more", "quiet-orange-tractor-41");
        click("Change password");
        assertThat(shown()).contains("This is not your current password.");

        type("Current password", Sample.PASSWORD);
        click("Change password");
        assertThat(shown()).doesNotContain("This is not your current password.");
    }

    private InviteResult.Invited invited(String name) {
        var person = new NewPerson(name, "p" + Sample.next() + "@example.invalid", Language.EN);
        return (InviteResult.Invited) sample.as(sample.administrator(), () -> people.invite(person, List.of()));
    }

    /** The form's words are properties of its element, not text. */
    private String words() {
        return String.valueOf(find(LoginForm.class).single().getElement().getPropertyRaw("i18n"));
    }
}
