package org.answerable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways into the workplaces, wrong ones too, and whether all words of a workplace are to be seen on a phone. */
@Journey
class WaysIT {

    /** What reaches out of the window to the right and cannot be scrolled to, in the order of the page. */
    private static final String CUT_OFF = """
            () => {
              const up = node => node.assignedSlot || node.parentElement || (node.getRootNode() || {}).host;
              const scrolls = node => {
                for (let at = node; at instanceof Element; at = up(at)) {
                  if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1) return true;
                }
                return false;
              };
              const found = [];
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.data.trim() || !text.parentElement.checkVisibility({visibilityProperty: true})) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                if (box.width > 1 && box.right > innerWidth + 1 && !scrolls(text.parentElement)) {
                  found.push(text.data.trim() + ' (' + Math.round(box.right) + ')');
                }
              }
              return found;
            }""";

    @Autowired
    Sample sample;

    @Autowired
    People people;

    @Test
    void nothingIsCutOffOnTheSmallestScreen(Browser browser) {
        var world = sample.world("Publish the waiting times of every hospital every month");
        sample.evidence(world, "A first table of waiting times was published.");
        sample.assessment(world, Status.IN_PROGRESS, "A first table is out; it is not monthly yet.");
        var reference = world.reference();

        fits(browser.visitor("sr-Latn", 320, 700), "/app/login", "/app/board", "/app/board/" + reference);
        fits(
                onAPhone(browser, Role.CONTRIBUTOR, world),
                "/app/desk",
                "/app/desk/sources",
                "/app/desk/recommendations/" + reference,
                "/app/desk/recommendations/" + reference + "?part=milestones",
                "/app/account");
        fits(onAPhone(browser, Role.OFFICIAL, world), "/app/office", "/app/office/recommendations/" + reference);
        fits(
                onAPhone(browser, Role.ADMINISTRATOR, world),
                "/app/administration",
                "/app/administration/invite",
                "/app/administration/publications",
                "/app/administration/institutions",
                "/app/audit");
    }

    @Test
    void theBareAddressLeadsThroughTheSignInToOnesWork(Browser browser) {
        var page = browser.visitor("en");
        page.navigate("/app");
        page.waitForURL(Pattern.compile(".*/app/login"));

        people.comesIn(page, people.person(Role.CONTRIBUTOR, sample.world()));

        assertThat(page.url()).endsWith("/app/desk");
        page.navigate("/app/");
        page.waitForURL(Pattern.compile(".*/app/desk"));
    }

    @Test
    void whatIsNoViewIsSaidToBeNotThereSignedInAndOut(Browser browser) {
        var somebody = people.signedIn(browser, Role.CONTRIBUTOR, sample.world());
        for (var words : Map.of("sq", "Faqja nuk u gjet", "sr-Latn", "Stranica nije pronađena")
                .entrySet()) {
            isNotThere(browser.visitor(words.getKey()), words.getValue());
        }
        isNotThere(somebody, "Page not found");
    }

    private static void isNotThere(Page page, String words) {
        Response answer = Objects.requireNonNull(page.navigate("/app/no-such-place"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().get("x-robots-tag")).isEqualTo("noindex, nofollow");
        page.locator("main h1")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    private static void fits(Page page, String... addresses) {
        for (var address : addresses) {
            page.navigate(address);
            page.locator("main h1").first().waitFor();
            page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
            // The grid of the board becomes cards once it has been measured.
            if (address.startsWith("/app/board")) {
                page.locator("main .card").first().waitFor();
            }
            assertThat((List<?>) page.evaluate(CUT_OFF))
                    .as("cut off on %s at %s pixels", address, page.viewportSize().width)
                    .isEmpty();
        }
    }

    private Page onAPhone(Browser browser, Role role, World world) {
        return people.signedIn(browser.visitor("en", 320, 700), people.person(role, world));
    }
}
