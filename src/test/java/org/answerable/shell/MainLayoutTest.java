package org.answerable.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.answerable.ProductTest;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class MainLayoutTest extends SpringBrowserlessTest {

    @Autowired
    LanguageChoice choice;

    @Autowired
    ActingAs acting;

    @Test
    void aLanguageOnceChosenIsKeptForTheSessionAndTheSwitchStaysOnThePage() {
        UI.getCurrent().navigate("nowhere", QueryParameters.fromString("status=in-progress&lang=sr"));

        assertThat(find(H1.class).single().getText()).isEqualTo("Stranica nije pronađena");
        assertThat(find(Anchor.class).withText("Shqip").single().getHref())
                .isEqualTo("nowhere?status=in-progress&lang=sq");
        assertThat(find(Anchor.class).withText("Srpski").single().getElement().getAttribute("aria-current"))
                .isEqualTo("true");

        UI.getCurrent().navigate("nowhere/else");
        assertThat(find(H1.class).single().getText()).isEqualTo("Stranica nije pronađena");
    }

    @Test
    void anotherPlaceIsReadFromItsTopAndWhatIsAskedOfTheSamePlaceMovesNothing() {
        UI.getCurrent().navigate("nowhere");
        assertThat(movedToTheTop())
                .as("the first place, where the browser begins itself")
                .isFalse();

        UI.getCurrent().navigate("nowhere", QueryParameters.fromString("page=2"));
        assertThat(movedToTheTop()).as("another page of the same place").isFalse();

        UI.getCurrent().navigate("nowhere/else");
        assertThat(movedToTheTop()).as("another place").isTrue();

        UI.getCurrent().navigate("board");
        movedToTheTop();
        UI.getCurrent().navigate("board", QueryParameters.fromString("order=next"));
        assertThat(movedToTheTop()).as("the board in another order").isFalse();
    }

    private static boolean movedToTheTop() {
        var browser = UI.getCurrent().getInternals();
        browser.getStateTree().runExecutionsBeforeClientResponse();
        return browser.dumpPendingJavaScriptInvocations().stream()
                .anyMatch(script -> script.getInvocation().getExpression().contains("scrollIntoView"));
    }

    @Test
    void aLanguageThatTheInterfaceDoesNotSpeakIsPassedOver() {
        UI.getCurrent().navigate("nowhere", QueryParameters.fromString("lang=sq"));
        UI.getCurrent().navigate("nowhere", QueryParameters.fromString("lang=sr-Cyrl"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Faqja nuk u gjet");
    }

    @Test
    void whoIsSignedInIsSpokenToAsTheAccountSays() {
        var session = UI.getCurrent().getSession();
        var request = com.vaadin.flow.server.VaadinService.getCurrentRequest();
        var who = new SignedIn(new ActorId(UUID.randomUUID()), Language.SQ, Set.of(Role.OFFICIAL), true, null);

        assertThat(acting.call(who, () -> choice.current(request, session))).isEqualTo(Language.SQ);

        choice.choose("sr", session);
        assertThat(acting.call(who, () -> choice.current(request, session))).isEqualTo(Language.SR);
    }

    @Test
    void theWayBackLeadsToThePlainPagesInTheSameLanguage() {
        UI.getCurrent().navigate("nowhere", QueryParameters.fromString("lang=sq"));

        assertThat(find(Anchor.class).withText("Faqet publike").single().getHref())
                .isEqualTo("/sq/");
        assertThat(find(Anchor.class).withText("Hyr").single().getHref()).isEqualTo("login");
    }
}
