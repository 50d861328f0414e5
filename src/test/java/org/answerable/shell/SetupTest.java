package org.answerable.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.answerable.ProductTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class SetupTest extends SpringBrowserlessTest {

    @Test
    void anAddressThatNoViewAnswersIsNotFound() {
        assertThat(statusOf("/no-such-place")).isEqualTo(404);
        assertThat(statusOf("/desk/no-such-place/at/all")).isEqualTo(404);
        assertThat(statusOf("/desk")).isEqualTo(200);
        assertThat(statusOf("/desk/")).isEqualTo(200);
        assertThat(statusOf("/board")).isEqualTo(200);
        assertThat(statusOf("/desk/recommendations/R4")).isEqualTo(200);
    }

    @Test
    void aCookieThatIsGoneIsSpokenOfInTheReadersLanguage() {
        for (var language : new String[] {"sq", "sr-Latn", "en"}) {
            var messages = VaadinService.getCurrent()
                    .getSystemMessages(Locale.forLanguageTag(language), VaadinService.getCurrentRequest());

            assertThat(messages.getCookiesDisabledCaption())
                    .isEqualTo(
                            switch (language) {
                                case "sq" -> "Shfletuesi nuk e ktheu kukin";
                                case "sr-Latn" -> "Pregledač nije vratio kolačić";
                                default -> "The browser did not send back the cookie";
                            });
            assertThat(messages.getCookiesDisabledMessage()).contains("Esc");
        }
    }

    private static int statusOf(String path) {
        var service = (VaadinServletService) VaadinService.getCurrent();
        var request = new MockHttpServletRequest("GET", "/app" + path);
        request.setPathInfo(path);
        var response = new MockHttpServletResponse();

        service.modifyIndexHtmlResponse(new IndexHtmlResponse(
                new VaadinServletRequest(request, service),
                new VaadinServletResponse(response, service),
                Document.createShell("")));

        return response.getStatus();
    }
}
