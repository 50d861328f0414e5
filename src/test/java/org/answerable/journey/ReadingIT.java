package org.answerable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people see when they come: the public page in each language, and each role its own room. */
@Journey
class ReadingIT {

    @Autowired
    Sample sample;

    @Autowired
    People people;

    @Test
    void thePublicReadsARecommendationInEachLanguage(Browser browser) {
        var world = sample.world();
        sample.evidence(world, "The list is public");
        sample.assessment(world, Status.IN_PROGRESS, "The first list was promised");

        for (var language : List.of("en", "sq", "sr")) {
            var page = browser.visitor(language.equals("sr") ? "sr-Latn" : language);
            page.navigate("/" + language + "/recommendations/" + world.reference());

            assertThat(page.getByRole(AriaRole.MAIN)).containsText("The first list was promised");
            browser.examine(page, language);
            page.setViewportSize(360, 800);
            browser.examine(page, language + "-360");
        }
    }

    @Test
    void eachRoleSignsInAndComesToItsRoom(Browser browser) {
        var world = sample.world();

        comesTo(browser, Role.CONTRIBUTOR, world, "/app/desk");
        comesTo(browser, Role.OFFICIAL, world, "/app/office");
    }

    private void comesTo(Browser browser, Role role, World world, String room) {
        var page = people.signedIn(browser, role, world);
        page.navigate(room);

        assertThat(page.locator("h1")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*" + room + ".*"));
        browser.picture(page, room.substring(room.lastIndexOf('/') + 1));
    }
}
