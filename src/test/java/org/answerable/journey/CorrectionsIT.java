package org.answerable.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.answerable.journey.Steps.agreed;
import static org.answerable.journey.Steps.button;
import static org.answerable.journey.Steps.choose;
import static org.answerable.journey.Steps.find;
import static org.answerable.journey.Steps.fromMenu;
import static org.answerable.journey.Steps.pick;
import static org.answerable.journey.Steps.row;
import static org.answerable.journey.Steps.saved;
import static org.answerable.journey.Steps.tick;
import static org.answerable.journey.Steps.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.storage.Today;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.assertj.core.api.Assertions;
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
    private static final String NOBODY = "Arta Askushi-Ničija";

    @Autowired
    Sample sample;

    @Autowired
    People people;

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
        var official = people.signedIn(browser, Role.OFFICIAL, world);
        var author = people.signedIn(browser, Role.CONTRIBUTOR, world);
        var second = people.signedIn(browser, Role.APPROVER, world);

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
    }

    @Test
    void aNameInTheReasonForAnotherInstitutionIsRemovedByTwoAndIsNowhere(Browser browser) {
        var world = sample.world();
        var name = "Office of Lists " + Sample.next();
        var successor = sample.institution(name);
        var first = people.signedIn(browser, Role.ADMINISTRATOR, world);
        var other = people.signedIn(browser, Role.ADMINISTRATOR, world);
        var place = "/app/administration/institutions/" + world.institution().id();

        becomesAnother(first, place, name);
        agreesTo(browser, first, other, place + "/succession", "administration-succession");
        var reader = browser.visitor("en");
        for (var institution : List.of(world.institution(), successor)) {
            reader.navigate("/en/institutions/" + slug(institution));
            assertThat(reader.getByRole(AriaRole.MAIN)).containsText(NOBODY);
        }
        first.navigate(place + "/removal");
        button(row(first, ".rows", NOBODY), "Remove these words …").click();
        tick(first, "English");
        choose(first, "Ground", "protection of personal data");
        agreesTo(browser, first, other, place + "/removal", "administration-removal");

        isNowhere(reader, world, successor);
        leavesATombstone(browser, reader, List.of(world.institution(), successor));
        isNotInTheAdministration(first, place);
        browser.examine(first, "administration-removed");
        isNotInTheAdministration(other, place);
    }

    @Test
    void aDutyWhoseOwnerEndedWaitsAtTheDeskAndIsPassedOn(Browser browser) {
        var world = sample.world();
        sample.institution("Agency of Waiting Rooms " + Sample.next());
        sample.ends(world.institution(), today.day().minusDays(3));
        var author = people.signedIn(browser, Role.CONTRIBUTOR, world);
        var second = people.signedIn(browser, Role.APPROVER, world);

        for (var said : Map.of(
                        "sq",
                        "Pa bartës prej 2 ditësh",
                        "sr",
                        "Bez nosioca 2 dana",
                        "en",
                        "Without an owner for 2 days")
                .entrySet()) {
            author.navigate("/app/desk?lang=" + said.getKey());
            author.getByText(said.getValue()).first().click();
            assertThat(author.locator(".pane")).containsText(said.getValue());
            browser.examine(author, "desk-orphaned-" + said.getKey());
        }
        author.navigate("/app/desk?lang=en");
        author.getByText("Without an owner for 2 days").first().click();
        button(author, "Record who took it over").click();
        find(author, "To", "Agency of Waiting Rooms");
        words(author, "Reason", "The law on ministries");
        pick(author, "Our own judgement");
        submitted(browser, author, "desk-takenover");
        agrees(second, world);

        author.navigate("/app/desk");
        assertThat(author.getByRole(AriaRole.MAIN)).not().containsText("Without an owner");
    }

    private static void claims(Browser browser, Page page, World world) {
        page.navigate("/app/office/recommendations/" + world.reference());
        button(page, "Report on the recommendation as a whole").click();
        pick(page, "Implemented");
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
        pick(page, "In progress");
        assertThat(page.locator(".claims-beside")).containsText(CLAIM);
        words(page, "Reasons", "Most lists are public.");
        words(page, "Why the status differs from the milestones, or from what an owner says", DIFFERS);
        submitted(browser, page, "desk-claims-beside");
    }

    private static void handsOver(Browser browser, Page page, World world) {
        at(page, world, "owners");
        button(page, "Hand the duty over").first().click();
        find(page, "To", "Agency of Waiting");
        words(page, "Reason", "The law on ministries");
        pick(page, "Our own judgement");
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
        fromMenu(page, row(page, ".story", "The minister promised"), "Withdraw …");
        words(page, "Why it is withdrawn", TAKEN_BACK);
        submitted(browser, page, "desk-withdrawal");
    }

    private static void removesWords(Browser browser, Page page, World world) {
        at(page, world, "texts");
        fromMenu(page, row(page, ".things", "Nothing is public yet."), "Remove words …");
        tick(page, "English");
        choose(page, "Ground", "somebody");
        submitted(browser, page, "desk-removal");
    }

    /** In the reason somebody is named who should not be. */
    private void becomesAnother(Page first, String place, String other) {
        first.navigate(place + "/succession");
        button(first, "Begin a draft").click();
        choose(first, "What happened", "replaced by the other");
        find(first, "The other institution", other);
        first.getByLabel("Since when").fill(today.day().toString());
        words(first, "Reason", "The law on ministries, which " + NOBODY + " wrote");
        choose(first, "Where this comes from", "our own judgement");
    }

    /** Neither today nor as it was known, in no language and in no file. */
    private void isNowhere(Page reader, World world, InstitutionId successor) {
        var day = "?as-of=" + today.day() + "&known=" + today.day();
        var pages = Stream.of(
                        "/institutions/" + slug(world.institution()),
                        "/institutions/" + slug(successor),
                        "/recommendations/" + world.reference(),
                        "/data/institutions.csv",
                        "/data/institutions.json")
                .flatMap(page -> Stream.of(page, page + day));
        var news = Stream.of(
                "/changes?publication=" + world.slug(),
                "/feed.atom",
                "/institutions/" + slug(world.institution()) + "/feed.atom");
        Stream.concat(pages, news).forEach(page -> {
            for (var language : List.of("/en", "/sq", "/sr", "/sr-Cyrl")) {
                var answer = reader.request().get(language + page);
                Assertions.assertThat(answer.status()).as(language + page).isEqualTo(200);
                Assertions.assertThat(answer.text()).as(language + page).doesNotContain("Askushi", "Аскуши");
            }
        });
    }

    private void leavesATombstone(Browser browser, Page reader, List<InstitutionId> institutions) {
        for (var institution : institutions) {
            reader.navigate("/en/institutions/" + slug(institution));
            assertThat(reader.getByRole(AriaRole.MAIN)).containsText("Words removed on");
            assertThat(reader.getByRole(AriaRole.MAIN)).containsText("protection of personal data");
            browser.examine(reader, "public-removed-" + institutions.indexOf(institution));
        }
    }

    private static void isNotInTheAdministration(Page administrator, String place) {
        for (var page : List.of("", "/succession", "/removal")) {
            administrator.navigate(place + page);
            assertThat(administrator.locator("main h1").first()).isVisible();
            assertThat(administrator.locator("body")).not().containsText("Askushi");
        }
        assertThat(administrator.getByText("Words removed").first()).isVisible();
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

    private static void at(Page page, World world, String part) {
        page.navigate("/app/desk/recommendations/" + world.reference() + "?part=" + part);
    }

    private static void submitted(Browser browser, Page page, String name) {
        saved(page);
        browser.examine(page, name);
        Steps.submitted(page);
    }

    /** Another person reads what the author has just submitted, and publishes it. */
    private static void agrees(Page second, World world) {
        second.navigate("/app/desk/recommendations/" + world.reference());
        second.locator("main a[href*='desk/drafts/']").first().click();
        button(second, "Preview").first().click();
        agreed(second);
    }
}
