package org.answerable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What people do in the forms of the workplaces, by what they see there. */
final class Steps {

    private Steps() {}

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator button(Locator in, String name) {
        return in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Chooses one of a few, by what its words begin with. */
    static void pick(Page page, String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(beginsWith(option)))
                .first()
                .click();
    }

    /** Chooses from a list, by what label and option begin with. */
    static void choose(Page page, String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label)))))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(beginsWith(option)))
                .first()
                .click();
    }

    /** Chooses the first that is found by what is typed. */
    static void find(Page page, String label, String typed) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .fill(typed);
        page.getByRole(AriaRole.OPTION).first().click();
    }

    static void tick(Page page, String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .check();
    }

    /** Writes the English words of a text. */
    static void words(Page page, String group, String english) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .locator("textarea[lang=en], vaadin-text-area[lang=en] textarea")
                .first()
                .fill(english);
    }

    /** Chooses from the menu of a thing. */
    static void fromMenu(Page page, Locator of, String name) {
        of.locator("vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
    }

    /** The thing in whose row these words stand. */
    static Locator row(Page page, String list, String words) {
        return page.locator(list + " > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** Waits until the form says that it is saved. */
    static void saved(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.getByText(Pattern.compile("^(Saved|Sačuvano) ")).first())
                .isVisible();
    }

    /** Puts what is written before somebody else. */
    static void submitted(Page page) {
        button(page, "Submit for approval").click();
        assertThat(page.getByText("Another person must approve it.").first()).isVisible();
    }

    /** Reads what the public will see, and agrees. */
    static void agreed(Page second) {
        assertThat(second.locator("iframe").first()).isVisible();
        button(second, "Approve and publish").click();
        assertThat(second.getByText("Published as act no.").first()).isVisible();
    }

    /** The browser reads the pattern, and knows no quotation. */
    private static Pattern beginsWith(String words) {
        return Pattern.compile("^" + words.replaceAll("[^\\p{L}\\p{N} ]", "."), Pattern.CASE_INSENSITIVE);
    }
}
