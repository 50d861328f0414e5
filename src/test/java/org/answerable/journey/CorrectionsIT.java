package org.answerable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.access.SignedIn;
import org.answerable.storage.Today;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What does not go as planned: an owner claims more than is found, a duty passes on, words are replaced, a note is taken
 * back, words are removed, an institution becomes another. Each form is examined while it is open, then every public page
 * on which it is read.
 */
@Journey
class CorrectionsIT {

    private static final String CLAIM = "All lists are public since last week.";
    private static final String DIFFERS = "The lists of two hospitals are missing.";
    private static final String TAKEN_BACK = "It was another ministry";

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Test
    void whatIsCorrectedIsWrittenAgreedToAndReadByEverybody(Browser browser) {
        var world = sample.world("Publish waiting times every month");
        sample.assessment(world, Status.NOT_STARTED, "Nothing is public yet.");
        sample.update(world, "The minister promised a first list.");
        var successor = sample.institution("Agency of Waiting Times " + Sample.next());
        var official = signedIn(browser, person(Role.OFFICIAL, world));
        var author = signedIn(browser, person(Role.CONTRIBUTOR, world));
        var second = signedIn(browser, person(Role.APPROVER, world));

        claims(browser, official, world);
        findsLess(browser, author, world);
        agrees(second, world);
        handsOver(browser, author, world);
        agrees(second, world);
        rewords(browser, author, world);
        agrees(second, world);
        withdraws(browser, author, world);
        agrees(second, world);
        removesWords(browser, author, world);
        agrees(second, world);
        browser.examine(second, "desk-agreed");
        isRead(browser, world, successor);
        becomesAnother(browser, world);
    }

    private static void claims(Browser browser, Page page, World world) {
        page.navigate("/app/office/recommendations/" + world.reference());
        button(page, "Report on the recommendation as a whole").click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Implemented").setExact(true))
                .click();
        page.locator("vaadin-text-area textarea").first().fill(CLAIM);
        saved(page);
        browser.examine(page, "office-claim");
        button(page, "See what the public will see").click();
        button(page, "Send and publish now").click();
        page.waitForURL(Pattern.compile(".*/office/recommendations/.*"));
        assertThat(page.getByText(CLAIM).first()).isVisible();
        browser.examine(page, "office-beside");
    }

    private static void findsLess(Browser browser, Page page, World world) {
        at(page, world, "story");
        button(page, "Draft an assessment").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("In progress"))
                .click();
        assertThat(page.locator(".claims-beside")).containsText(CLAIM);
        words(page, "Reasons", "Most lists are public.");
        words(page, "Why the status differs from the milestones, or from what an owner says", DIFFERS);
        submitted(browser, page, "desk-claims-beside");
    }

    private static void handsOver(Browser browser, Page page, World world) {
        at(page, world, "owners");
        button(page, "Hand the duty over").first().click();
        var to = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("To"));
        to.fill("Agency of Waiting");
        page.getByRole(AriaRole.OPTION).first().click();
        words(page, "Reason", "The law on ministries");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Our own judgement"))
                .check();
        submitted(browser, page, "desk-handover");
    }

    private static void rewords(Browser browser, Page page, World world) {
        at(page, world, "texts");
        button(page, "Edit or translate").first().click();
        page.locator(".wording-columns textarea[lang=en], .wording-columns [lang=en] textarea")
                .first()
                .fill("Publish waiting times each month, by hospital");
        words(page, "Reason for the new words", "The old title left out by whom.");
        submitted(browser, page, "desk-rewording");
    }

    private static void withdraws(Browser browser, Page page, World world) {
        at(page, world, "story");
        var note = page.locator(".story > li")
                .filter(new Locator.FilterOptions().setHasText("The minister promised"))
                .first();
        fromMenu(page, note, "Withdraw …");
        words(page, "Why it is withdrawn", TAKEN_BACK);
        submitted(browser, page, "desk-withdrawal");
    }

    private static void removesWords(Browser browser, Page page, World world) {
        at(page, world, "texts");
        var reasons = page.locator(".things > li")
                .filter(new Locator.FilterOptions().setHasText("Nothing is public yet."))
                .first();
        fromMenu(page, reasons, "Remove words …");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("English"))
                .check();
        choose(page, "Ground", "somebody");
        submitted(browser, page, "desk-removal");
    }

    private void becomesAnother(Browser browser, World world) {
        var first = signedIn(browser, person(Role.ADMINISTRATOR, world));
        var other = signedIn(browser, person(Role.ADMINISTRATOR, world));
        var place = "/app/administration/institutions/" + world.institution().id();

        first.navigate(place + "/succession");
        button(first, "Begin a draft").click();
        choose(first, "What happened", "replaced by the other");
        first.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("The other institution"))
                .fill("Agency of Waiting");
        first.getByRole(AriaRole.OPTION).first().click();
        first.getByLabel("Since when").fill(today.day().toString());
        words(first, "Reason", "The law on ministries");
        choose(first, "Where this comes from", "our own judgement");
        agreesTo(browser, first, other, place + "/succession", "administration-succession");

        first.navigate(place + "/removal");
        button(first, "Remove these words …").first().click();
        choose(first, "Ground", "protection of personal data");
        saved(first);
        browser.examine(first, "administration-removal");
    }

    private static void agreesTo(Browser browser, Page first, Page other, String place, String name) {
        saved(first);
        browser.examine(first, name);
        button(first, "Submit for approval").first().click();
        first.getByText("Put this before another administrator?").waitFor();
        browser.examine(first, name + "-asked");
        button(first, "Submit for approval").last().click();
        assertThat(first.getByText("Submitted.").first()).isVisible();
        other.navigate(place);
        button(other, "Agree and publish").first().click();
        other.getByText("Publish this?").waitFor();
        button(other, "Agree and publish").last().click();
        assertThat(other.getByText("Published.").first()).isVisible();
    }

    private void isRead(Browser browser, World world, InstitutionId successor) {
        var reader = browser.visitor("en");
        var item = "/en/recommendations/" + world.reference();
        reader.navigate(item);
        var main = reader.getByRole(AriaRole.MAIN);
        for (var words : new String[] {
            CLAIM,
            DIFFERS,
            TAKEN_BACK,
            "Words removed on",
            "Publish waiting times each month, by hospital",
            "Agency of Waiting"
        }) {
            assertThat(main).containsText(words);
        }
        opened(reader);
        browser.examine(reader, "public-item");
        reader.navigate(item + "?as-of=" + today.day() + "&known=" + today.day());
        assertThat(reader.getByRole(AriaRole.COMPLEMENTARY)
                        .filter(new Locator.FilterOptions().setHasText("As of today")))
                .isVisible();
        browser.examine(reader, "public-as-of");
        reader.navigate("/en/changes?publication=" + world.slug());
        for (var words : new String[] {CLAIM, TAKEN_BACK, "each month, by hospital"}) {
            assertThat(main).containsText(words);
        }
        opened(reader);
        browser.examine(reader, "public-changes");
        for (var institution : new InstitutionId[] {world.institution(), successor}) {
            reader.navigate("/en/institutions/" + slug(institution));
            browser.examine(reader, "public-institution-" + (institution.equals(successor) ? "new" : "old"));
        }
        for (var page : new String[] {"/en/?gap=differ", "/en/orphaned", "/en/publications/" + world.slug()}) {
            reader.navigate(page);
            opened(reader);
            browser.examine(reader, "public" + page.replaceAll("[^a-z]+", "-"));
        }
    }

    /** Everything that can be opened without a script. */
    private static void opened(Page page) {
        page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
    }

    private String slug(InstitutionId institution) {
        return db.sql("select slug from institution where id = ?")
                .param(institution.id())
                .query(String.class)
                .single();
    }

    private SignedIn person(Role role, World world) {
        var who = sample.personWithPassword("Somebody");
        var ofPublication = role == Role.CONTRIBUTOR || role == Role.APPROVER;
        sample.grant(
                who.actor(),
                role,
                ofPublication ? world.publication() : null,
                role == Role.OFFICIAL ? world.institution() : null,
                today.day());
        return who;
    }

    private Page signedIn(Browser browser, SignedIn who) {
        var page = browser.visitor("en");
        page.navigate("/app/login");
        page.locator("input[name=username]").fill(sample.signInName(who));
        page.locator("input[name=password]").fill(Sample.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/app/(?!login).*"));
        return page;
    }

    private static void at(Page page, World world, String part) {
        page.navigate("/app/desk/recommendations/" + world.reference() + "?part=" + part);
    }

    private static void submitted(Browser browser, Page page, String name) {
        saved(page);
        browser.examine(page, name);
        button(page, "Submit for approval").click();
        assertThat(page.getByText("Another person must approve it.").first()).isVisible();
    }

    /** Another person reads what the author has just submitted, and publishes it. */
    private static void agrees(Page second, World world) {
        second.navigate("/app/desk/recommendations/" + world.reference());
        second.locator("main a[href*='desk/drafts/']").first().click();
        button(second, "Preview").first().click();
        assertThat(second.locator("iframe").first()).isVisible();
        button(second, "Approve and publish").click();
        assertThat(second.getByText("Published as act no.").first()).isVisible();
    }

    private static void fromMenu(Page page, Locator of, String name) {
        of.locator("vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
        button(page, "Submit for approval").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void choose(Page page, String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label)))))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + option, Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
    }

    private static void words(Page page, String group, String english) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .locator("textarea[lang=en], vaadin-text-area[lang=en] textarea")
                .first()
                .fill(english);
    }

    /** Waits until the form says that it is saved. */
    private static void saved(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.getByText(Pattern.compile("^Saved ")).first()).isVisible();
    }
}
