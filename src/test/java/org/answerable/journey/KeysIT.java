package org.answerable.journey;

import static org.answerable.journey.Steps.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The workplaces by the keyboard alone: one sees where one is, gets in and out, and comes back to where one was. */
@Journey
class KeysIT {

    /** What has the focus, through all shadow roots, and whether somebody could see that it has. */
    private static final String SEEN = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return 'nothing';
              const up = node => node.assignedSlot || node.parentElement || (node.getRootNode() || {}).host;
              for (let node = at, steps = 0; node instanceof Element && steps < 6; node = up(node), steps++) {
                for (const pseudo of [null, '::before', '::after']) {
                  const style = getComputedStyle(node, pseudo);
                  if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) return 'seen';
                  if (style.boxShadow !== 'none') return 'seen';
                }
              }
              return at.outerHTML.slice(0, 200);
            }""";

    @Autowired
    Sample sample;

    @Autowired
    People people;

    @Test
    void theQueueIsWalkedOpenedAndHelpedByKeys(Browser browser) {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "It began");
        var who = people.person(Role.CONTRIBUTOR, world);
        sample.open(sample.assessmentDraft(world, Status.IN_PROGRESS, "It goes on"), sample.again(who));
        var page = people.signedIn(browser.visitor("en"), who);
        page.navigate("/app/desk");
        page.locator(".queue a").first().waitFor();

        page.keyboard().press("j");
        page.locator(".queue a[aria-current]").waitFor();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/app/desk/(drafts|recommendations)/.*"));

        page.navigate("/app/desk");
        var help = button(page, "Keyboard shortcuts");
        help.focus();
        page.keyboard().press("?");
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keyboard shortcuts"));
        // The element of a dialog has no size of its own; what stands in it has.
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForFunction("button => button === document.activeElement", help.elementHandle());
        assertThat(page.evaluate(SEEN)).isEqualTo("seen");
    }

    @Test
    void whatHasTheFocusIsSeenInEveryWorkplace(Browser browser) {
        var world = sample.world();
        isSeen(people.signedIn(browser, Role.CONTRIBUTOR, world), "/app/desk", "/app/desk/sources");
        isSeen(people.signedIn(browser, Role.OFFICIAL, world), "/app/office");
        isSeen(
                people.signedIn(browser, Role.ADMINISTRATOR, world),
                "/app/administration",
                "/app/administration/invite",
                "/app/administration/institutions");
    }

    private static void isSeen(Page page, String... addresses) {
        for (var address : addresses) {
            page.navigate(address);
            page.locator("main h1").first().waitFor();
            for (int stop = 1; stop <= 12; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(SEEN))
                        .as("stop %s on %s", stop, address)
                        .isIn("seen", "nothing");
            }
        }
    }

    @Test
    void listsOfTheAdministrationAreWalkedByKeys(Browser browser) {
        var world = sample.world();
        sample.institution("Ministry of Bridges");
        var page = people.signedIn(browser, Role.ADMINISTRATOR, world);
        page.navigate("/app/administration/institutions");
        page.locator(".rows > li > a").nth(1).waitFor();

        page.keyboard().press("j");
        page.waitForFunction("() => document.activeElement === document.querySelectorAll('main .rows > li > a')[0]");
        page.keyboard().press("j");
        page.waitForFunction("() => document.activeElement === document.querySelectorAll('main .rows > li > a')[1]");
        page.keyboard().press("k");
        page.waitForFunction("() => document.activeElement === document.querySelectorAll('main .rows > li > a')[0]");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/app/administration/institutions/.+"));
    }

    @Test
    void aRecommendationOverTheListOfAPhoneHasItsName(Browser browser) {
        var world = sample.world();
        var page = browser.visitor("en", 360, 740);
        page.navigate("/app/board/" + world.reference());

        var dialog = page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("^" + world.reference() + " ")));
        dialog.waitFor();
        browser.examine(page, "phone-detail");
        button(page, "Close " + world.reference()).focus();
        page.keyboard().press("Escape");
        page.waitForURL(Pattern.compile(".*/app/board$"));
        page.waitForFunction("() => document.activeElement.localName === 'vaadin-grid'");
        assertThat(page.evaluate(SEEN)).isEqualTo("seen");
    }
}
