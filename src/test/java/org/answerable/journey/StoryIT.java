package org.answerable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.answerable.journey.Steps.agreed;
import static org.answerable.journey.Steps.button;
import static org.answerable.journey.Steps.choose;
import static org.answerable.journey.Steps.fromMenu;
import static org.answerable.journey.Steps.pick;
import static org.answerable.journey.Steps.saved;
import static org.answerable.journey.Steps.submitted;
import static org.answerable.journey.Steps.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole story, with an invented institution: the public reads, staff work, an official answers, the public reads. */
@Journey
class StoryIT {

    private static final String ANSWER = "Prihvatamo, ali liste čekanja objavljujemo dva puta godišnje.";

    @Autowired
    Sample sample;

    @Autowired
    People people;

    @Test
    void aRecommendationIsMovedAnsweredAndReadByAllThreeAudiences(Browser browser) {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "The first list was promised");

        var citizen = browser.visitor("en");
        citizen.navigate("/en/recommendations/" + world.reference());
        assertThat(citizen.getByRole(AriaRole.MAIN)).containsText("In progress");
        browser.examine(citizen, "1-before");

        var staff = people.signedIn(browser, Role.CONTRIBUTOR, world);
        recordsEvidence(browser, staff, world);
        hasTheMilestoneVerified(staff, world);
        draftsTheAssessment(browser, staff, world);

        var second = people.signedIn(browser, Role.APPROVER, world);
        approvesWhatWaits(browser, second, "Verification of a milestone", "5-approve-verification");
        approvesWhatWaits(browser, second, "Assessment", "6-approve-assessment");

        var official = people.signedIn(browser.visitor("sr-Latn"), people.person(Role.OFFICIAL, world));
        answersInSerbian(browser, official, world);

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
        pick(page, "Speaks for progress");
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
        submitted(page);
    }

    private static void draftsTheAssessment(Browser browser, Page page, Sample.World world) {
        page.navigate("/app/desk/recommendations/" + world.reference());
        fromMenu(page, page.locator("main"), "Draft an assessment");
        pick(page, "Substantially implemented");
        words(page, "Reasons", "The list is public and complete; the yearly report is still missing");
        words(
                page,
                "Why the status differs from the milestones, or from what an owner says",
                "The verification of the list waits for a second person.");
        saved(page);
        browser.examine(page, "4-assessment");
        submitted(page);
    }

    private static void approvesWhatWaits(Browser browser, Page page, String what, String name) {
        page.navigate("/app/desk");
        page.getByText(what).first().click();
        button(page, "Preview").first().click();
        assertThat(page.locator("iframe").first()).isVisible();
        browser.examine(page, name);
        agreed(page);
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
}
