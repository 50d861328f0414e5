package org.answerable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.storage.Today;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the accessibility statement says of the public pages: no script, the keyboard alone, large, in the dark, on paper. */
@Journey
class EveryReaderIT {

    /** What has the focus, and whether it is seen that it has; null where nothing has. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const box = at.getBoundingClientRect();
              return [at.tagName + ' ' + (at.getAttribute('href') || at.id || at.textContent.trim().slice(0, 40)),
                (ring(getComputedStyle(at)) || ring(getComputedStyle(at, '::after')))
                  && box.width > 0 && box.bottom > 0 && box.top < innerHeight];
            }""";

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @SuppressWarnings("NullAway.Init") // made before each test
    private World world;

    @BeforeEach
    void publish() {
        world = sample.world("Count what was bought");
        sample.evidence(world, "A first list was published.");
        sample.assessment(world, Status.IN_PROGRESS, "A first list is out.");
        sample.promised(
                world, today.day().minusDays(20), FuzzyDate.of(today.day().minusDays(3)));
    }

    private List<String> pages() {
        return List.of("/sq/", "/sr-Cyrl/recommendations/" + world.reference(), "/en/data", "/sr/contact");
    }

    @Test
    void theKeyboardReachesEverythingAndItIsSeenWhere(Browser browser) {
        var page = browser.visitor("en");
        for (var path : List.of("/en/", "/en/recommendations/" + world.reference(), "/en/contact")) {
            page.navigate(path);
            var stops = walk(page);

            assertThat(stops.getFirst()).as("first on %s", path).isEqualTo("A #content");
            assertThat(stops).as("stops on %s", path).hasSizeGreaterThan(15);
            assertThat(page.locator("main a:visible, main summary:visible, main button:visible, main select:visible")
                            .count())
                    .as("what can be used on %s", path)
                    .isLessThanOrEqualTo(stops.size());
        }
        page.navigate("/en/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .as("the first link leads past the head of the page")
                .isEqualTo(true);
    }

    /** Presses Tab until the page is left; each stop, all of them seen. A date has three for its parts. */
    private static List<String> walk(Page page) {
        var stops = new ArrayList<String>();
        for (var press = 0; press < 300; press++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(FOCUSED) instanceof List<?> focused)) {
                return stops;
            }
            assertThat(focused.getLast())
                    .as("%s: it is seen that %s has the focus", page.url(), focused.getFirst())
                    .isEqualTo(true);
            stops.add(String.valueOf(focused.getFirst()));
        }
        throw new AssertionError("The keyboard does not come out of " + page.url() + ": " + stops);
    }

    @Test
    void nothingNeedsAScript(Browser browser) {
        var page = browser.visitor(new NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
        page.navigate("/en/");
        page.locator("#status").selectOption("in-progress");
        page.locator(".filter button[type=submit]").first().click();
        assertThat(page.url()).endsWith("/en/?status=in-progress");
        page.locator("main a", new Page.LocatorOptions().setHasText("Count what was bought"))
                .first()
                .click();
        page.waitForURL("**/recommendations/*");
        page.locator(".sum > summary").click();

        page.locator(".sum table").waitFor();
        assertThat(page.locator("main").innerText()).contains("A first list is out.");
    }

    @Test
    void aReaderWithDarkColoursOrTwiceTheSizeReadsTheSame(Browser browser) {
        var dark = browser.visitor(new NewContextOptions().setLocale("en").setColorScheme(ColorScheme.DARK));
        var large = browser.visitor(new NewContextOptions()
                .setLocale("en")
                .setViewportSize(640, 450)
                .setDeviceScaleFactor(2.0));
        for (var path : pages()) {
            var name = path.substring(1).replace('/', '-').replaceAll("-$", "");
            dark.navigate(path);
            browser.examine(dark, "dark-" + name);
            assertThat(dark.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
            large.navigate(path);
            browser.picture(large, "large-" + name);
            assertThat(large.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s at twice the size", path)
                    .isEqualTo(true);
        }
    }

    @Test
    void aCommitteeGetsItOnPaper(Browser browser) {
        var page = browser.visitor("en");
        page.navigate("/en/recommendations/" + world.reference());
        assertThat(browser.print(page, "item")).as("sheets of an item").isBetween(1, 4);
        page.navigate("/en/");
        assertThat(browser.print(page, "board")).as("sheets of the board").isBetween(1, 4);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".filter").isVisible())
                .as("nobody filters paper")
                .isFalse();
        assertThat(page.locator("main").innerText()).contains("Count what was bought");
    }
}
