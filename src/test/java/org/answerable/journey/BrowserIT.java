package org.answerable.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Journey
class BrowserIT {

    @Test
    void theRunningProductAnswersTheBrowser(Browser browser) {
        var response = browser.visitor("en").navigate("/styles/tokens.css");

        assertThat(response).isNotNull();
        assertThat(response.status()).isLessThan(500);
    }

    @Test
    void theBrowserDrawsEveryLetterOfTheLanguages(Browser browser) {
        var page = browser.visitor("sq");
        show(page, "<h1>ë ç š ž č ć đ Њ Ж</h1><p id=letters>ë</p>");

        browser.examine(page, "letters");

        var drawn = page.locator("#letters").screenshot();
        page.locator("#letters").evaluate("paragraph => paragraph.style.color = 'transparent'");
        assertThat(Arrays.equals(drawn, page.locator("#letters").screenshot()))
                .as("a browser without fonts draws no text and says nothing")
                .isFalse();
    }

    @Test
    void whatAReaderCannotUseIsFound(Browser browser) {
        var page = browser.visitor("en");
        show(page, "<h1>Form</h1><input name=reason>");

        assertThatThrownBy(() -> browser.examine(page, "no-label")).hasMessageContaining("label");
    }

    @Test
    void whatTheBrowserComplainsOfIsFound(Browser browser) {
        var page = browser.visitor("en");
        show(page, "<h1>Page</h1><script>notThere()</script>");

        assertThatThrownBy(() -> browser.examine(page, "complaint")).hasMessageContaining("notThere");
    }

    private static void show(Page page, String main) {
        page.setContent("<!doctype html><html lang=en><head><title>Trial</title></head><body><main>" + main
                + "</main></body></html>");
    }
}
