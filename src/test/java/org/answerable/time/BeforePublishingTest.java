package org.answerable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.answerable.Happenings;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.storage.Today;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A day before we published something: what was true then, and that it was not here yet. */
@TimeTest
class BeforePublishingTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void begin() {
        reader = new PublicReader(http);
    }

    @Test
    void nothingIsCalledStalledBeforeItIsPublished() {
        var world = world(400);
        var day = today.day().minusDays(1);

        var page = reader.text("/en/recommendations/" + world.reference() + "?as-of=" + day);

        assertThat(page)
                .contains("It stood in the gazette", "On that day we had not published this recommendation yet");
        assertThat(page).doesNotContain("class=\"flag stalled\"");
        assertThat(row(world, "?as-of=" + day)).doesNotContain("class=\"flag stalled\"");
        clock.advance(Duration.ofDays(180));
        assertThat(row(world, "")).contains("class=\"flag stalled\"");
    }

    @Test
    void itsOwnersCameLaterAndThatIsSaid() {
        var world = world(30);
        var day = today.day().minusDays(1);
        var address = "/en/recommendations/" + world.reference();

        assertThat(reader.text(address + "?as-of=" + day))
                .contains("No owner had been assigned yet on that day")
                .doesNotContain("No owner has been assigned");
        assertThat(row(world, "?as-of=" + day))
                .contains("No owner had been assigned yet on that day", "Published here on")
                .doesNotContain("Changed ");
        assertThat(reader.text("/en/publications/" + world.slug() + "?as-of=" + day))
                .contains("1 recommendation in this list had not been published here yet on that day.");
        assertThat(reader.text("/en/?as-of=" + day)).contains("not been published here yet on that day");
        assertThat(reader.text(address + "?as-of=" + today.day()))
                .doesNotContain("No owner", "had not published this recommendation yet");
    }

    @Test
    void thatItWasPublishedIsNoEntryOfAnEarlierDay() {
        var world = world(30);
        var address = "/en/recommendations/" + world.reference();

        assertThat(reader.text(address + "?as-of=" + today.day().minusDays(1)))
                .contains("id=\"timeline\"", "It stood in the gazette")
                .doesNotContain("id=\"published\"");
        assertThat(reader.text(address + "?as-of=" + today.day())).contains("id=\"published\"");
        assertThat(reader.text(address)).contains("id=\"published\"");
    }

    @Test
    void whoSaidSomethingHasANameAlsoOnDaysBeforeAnyIsPublished() {
        var world = sample.world();
        var day = today.day().minusDays(9);
        sample.publish(Happenings.question(world, day, null), world.contributor(), null);
        sample.publish(Happenings.answer(world, day, Position.ACCEPTED, "Da, svakako."), world.official(), null);

        assertThat(reader.text("/en/recommendations/" + world.reference() + "?as-of=" + day))
                .contains("Da, svakako.")
                .containsPattern("Health Department \\d+");
    }

    @Test
    void whatWasPublishedLaterIsSaidToHaveBeenPublishedLater() {
        sample.world();
        clock.advance(Duration.ofDays(2));
        var world = sample.world();
        var institution = db.sql("select slug from institution where id = ?")
                .param(world.institution().id())
                .query(String.class)
                .single();
        var known = today.day().minusDays(1);

        for (var path : List.of(
                "recommendations/" + world.reference(),
                "publications/" + world.slug(),
                "institutions/" + institution)) {
            var answer = reader.get("/en/" + path + "?as-of=" + known + "&known=" + known);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(PublicReader.text(answer))
                    .as(path)
                    .contains("was not here yet on the day that the address asks for", "href=\"/en/" + path + "\"");
        }
        assertThat(reader.get("/en/institutions/there-is-none?as-of=" + known).getStatus())
                .isEqualTo(404);
        assertThat(reader.text("/en/institutions/there-is-none?as-of=" + known)).doesNotContain("was not here yet");
    }

    private Sample.World world(int daysAgo) {
        var world = sample.world();
        var evidence = EvidenceId.next();
        var day = today.day().minusDays(daysAgo);
        sample.publish(
                Happenings.evidence(
                        world, evidence, sample.source(world, "Gazette 1"), day, null, "It stood in the gazette"),
                world.contributor(),
                null);
        sample.assessment(world, Status.IN_PROGRESS, "Begun", day);
        return world;
    }

    private String row(Sample.World of, String query) {
        var page = reader.text("/en/publications/" + of.slug() + query);
        return page.substring(page.indexOf("<li class=\"row\">"));
    }
}
