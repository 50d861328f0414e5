package org.answerable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.access.SignedIn;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The whole story, with an invented institution: the public reads, staff work, an official answers, the public reads. */
@Journey
@Import(Sample.class)
class StoryIT {

    private static final String ANSWER = "Prihvatamo, ali liste čekanja objavljujemo dva puta godišnje.";

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Test
    void aRecommendationIsMovedAnsweredAndReadByAllThreeAudiences(Browser browser) {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "The first list was promised");
        var contributor = person("Contributor", Role.CONTRIBUTOR, world);
        var approver = person("Approver", Role.APPROVER, world);
        var official = person("Official", Role.OFFICIAL, world);

        var citizen = browser.visitor("en");
        citizen.navigate("/en/recommendations/" + world.reference());
        assertThat(citizen.getByRole(AriaRole.MAIN)).containsText("In progress");
        browser.examine(citizen, "1-before");

        var staff = signedIn(browser, "en", contributor);
        recordsEvidence(browser, staff, world);
        hasTheMilestoneVerified(staff, world);
        draftsTheAssessment(browser, staff, world);

        var second = signedIn(browser, "en", approver);
        approvesWhatWaits(browser, second, "Verification of a milestone", "5-approve-verification");
        approvesWhatWaits(browser, second, "Assessment", "6-approve-assessment");

        answersInSerbian(browser, signedIn(browser, "sr-Latn", official), world);

        for (var reader : Map.of("en", "Substantially implemented", "sq", "Zbatuar", "sr", "prihva")
                .entrySet()) {
            var page = browser.visitor(reader.getKey().equals("sr") ? "sr-Latn" : reader.getKey());
            page.navigate("/" + reader.getKey() + "/recommendations/" + world.reference());
            var main = page.getByRole(AriaRole.MAIN);
            assertThat(main).containsText(Pattern.compile(reader.getValue(), Pattern.CASE_INSENSITIVE));
            assertThat(main).containsText("The list is public and complete");
            assertThat(main).containsText(ANSWER);
            var words = main.locator("blockquote")
                    .filter(new Locator.FilterOptions().setHasText(ANSWER))
                    .first();
            assertThat(words).isVisible();
            Assertions.assertThat(words.evaluate("words => words.closest('[lang]').lang"))
                    .as("language of the answer on the page in " + reader.getKey())
                    .isEqualTo("sr-Latn");
            browser.examine(page, "8-after-" + reader.getKey());
            page.setViewportSize(360, 800);
            browser.examine(page, "8-after-" + reader.getKey() + "-360");
        }
    }

    private SignedIn person(String name, Role role, Sample.World world) {
        var who = sample.personWithPassword(name);
        sample.grant(
                who.actor(),
                role,
                role == Role.OFFICIAL ? null : world.publication(),
                role == Role.OFFICIAL ? world.institution() : null,
                today.day());
        return who;
    }

    private Page signedIn(Browser browser, String language, SignedIn who) {
        var page = browser.visitor(language);
        page.navigate("/app/login");
        page.locator("input[name=username]").fill(sample.signInName(who));
        page.locator("input[name=password]").fill(Sample.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/app/(?!login).*"));
        return page;
    }

    private static void recordsEvidence(Browser browser, Page page, Sample.World world) {
        page.navigate("/app/desk/recommendations/" + world.reference() + "?part=milestones");
        browser.examine(page, "2-workplace");
        button(page, "Add evidence").first().click();
        button(page, "The source is not in the list: add it").click();
        assertThat(page.getByLabel("Publisher")).isVisible();
        page.getByLabel("Publisher").fill("Gazette of Nowhere");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Waiting times, first list");
        choose(page, "Language of the title", "English");
        choose(page, "Kind", "Official document");
        saved(page);
        button(page, "Preview").click();
        button(page, "Publish").click();

        words(page, "What it shows", "The list is public and complete for the first half of the year");
        choose(page, "Kind", "Official document");
        page.getByLabel("True from").fill("2026-11-20");
        page.getByLabel("True from").press("Tab");
        page.getByRole(AriaRole.RADIO, named("Speaks for progress", true)).click();
        choose(page, "Reliability of the source", "B");
        choose(page, "Credibility of the information", "2");
        saved(page);
        button(page, "Preview").click();
        assertThat(page.locator("iframe").first()).isVisible();
        browser.examine(page, "3-evidence-preview");
        button(page, "Publish").click();
        page.waitForURL(Pattern.compile(".*/recommendations/.*"));
    }

    private static void hasTheMilestoneVerified(Page page, Sample.World world) {
        page.navigate("/app/desk/recommendations/" + world.reference() + "?part=milestones");
        button(page, "Verify").first().click();
        words(page, "Reasons", "The list stands in the gazette");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        saved(page);
        button(page, "Submit for approval").click();
        assertThat(page.getByText("Another person must approve it.").first()).isVisible();
    }

    private static void draftsTheAssessment(Browser browser, Page page, Sample.World world) {
        page.navigate("/app/desk/recommendations/" + world.reference());
        page.locator("vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Draft an assessment"))
                .click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Substantially implemented"))
                .click();
        words(page, "Reasons", "The list is public and complete; the yearly report is still missing");
        words(
                page,
                "Why the status differs from the milestones, or from what an owner says",
                "The verification of the list waits for a second person.");
        saved(page);
        browser.examine(page, "4-assessment");
        button(page, "Submit for approval").click();
        assertThat(page.getByText("Another person must approve it.").first()).isVisible();
    }

    private static void approvesWhatWaits(Browser browser, Page page, String what, String name) {
        page.navigate("/app/desk");
        page.getByText(what).first().click();
        button(page, "Preview").first().click();
        assertThat(page.locator("iframe").first()).isVisible();
        browser.examine(page, name);
        button(page, "Approve and publish").click();
        assertThat(page.getByText("Published as act no.").first()).isVisible();
    }

    private static void answersInSerbian(Browser browser, Page page, Sample.World world) {
        page.navigate("/app/office/recommendations/" + world.reference() + "?lang=sr");
        button(page, "Odgovori").first().click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(Pattern.compile("delimično", Pattern.CASE_INSENSITIVE)))
                .click();
        page.locator("vaadin-text-area textarea").first().fill(ANSWER);
        saved(page);
        page.locator("vaadin-button[theme~=primary]").first().click();
        assertThat(page.locator("iframe").first()).isVisible();
        browser.examine(page, "7-office-preview");
        button(page, "Pošalji").last().click();
        page.waitForURL(Pattern.compile(".*/office/recommendations/.*"));
        browser.examine(page, "7-office-sent");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name, boolean exact) {
        return new Page.GetByRoleOptions().setName(name).setExact(exact);
    }

    private static void choose(Page page, String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label)))))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                .first()
                .click();
    }

    private static void words(Page page, String group, String english) {
        page.getByRole(AriaRole.GROUP, named(group, true))
                .locator("textarea[lang=en], vaadin-text-area[lang=en] textarea")
                .first()
                .fill(english);
    }

    /** Waits until the form says that it is saved. */
    private static void saved(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.getByText(Pattern.compile("^(Saved|Sačuvano) ")).first())
                .isVisible();
    }
}
