package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.Statements;
import org.answerable.TestClock;
import org.answerable.TimeTest;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What changed between two days, as a reader sees it. */
@TimeTest
class ChangesTest {

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

    @Autowired
    Statements statements;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void begin() {
        reader = new PublicReader(http);
    }

    @Test
    void everyKindOfChangeIsToldFromWhatToWhatWithItsReasons() {
        var world = sample.world("Publish waiting times");
        sample.assessment(world, Status.NOT_STARTED, "Nobody has begun");
        var from = today.day();
        nextDay();
        everythingHappens(world);

        var page = changes(world, "from=" + from);

        assertThat(page)
                .contains("1 recommendation changed")
                .containsPattern(
                        "was</span> <span class=\"chip not-started[\\s\\S]*is now</span> <span class=\"chip in-progress")
                .contains("0 of 3 milestones verified, progress 0%", "1 of 2 milestones verified, progress 50%")
                .containsPattern("Health Department \\d+: was “Not asked yet”, is now “Accepted in part”")
                .contains("Milestone 2: promised by")
                .contains("Milestone 3: Dropped")
                .contains("Milestone 1 verified by two people", "Both of us saw it", "Rests on 1 piece of evidence")
                .contains("A list stands in the gazette", "Gazette of Nowhere")
                .contains("Our assessment: In progress", "Work has begun")
                .contains("We asked", "Will you do it?")
                .contains("Delimično, od naredne godine.")
                .contains("We are nearly there.")
                .contains("The milestones do not tell the whole story.")
                .contains("Words changed: Title, in English</a>", "Reads better")
                .containsPattern("<ins>.*all.*</ins>")
                .contains("A hearing was held")
                .doesNotContain("Nobody has begun");
    }

    private void everythingHappens(World world) {
        var evidence = EvidenceId.next();
        sample.publish(
                Happenings.evidence(
                        world,
                        evidence,
                        sample.source(world, "Gazette 5"),
                        today.day(),
                        null,
                        "A list stands in the gazette"),
                world.contributor(),
                null);
        sample.publish(
                Happenings.verification(world, world.milestones().getFirst(), true, today.day(), List.of(evidence)),
                world.contributor(),
                world.approver());
        sample.publish(
                Happenings.move(
                        world,
                        world.milestones().get(1),
                        today.day(),
                        MilestoneState.UNDER_WAY,
                        today.day().plusDays(40),
                        DateOrigin.PROMISED,
                        sample.spoken(world)),
                world.contributor(),
                null);
        sample.publish(
                Happenings.drop(world, world.milestones().getLast(), today.day()),
                world.contributor(),
                world.approver());
        sample.publish(
                Happenings.assessment(world, Status.IN_PROGRESS, today.day(), "Work has begun", List.of(evidence)),
                world.contributor(),
                world.approver());
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(15)), world.contributor(), null);
        sample.publish(
                Happenings.answer(world, today.day(), Position.IN_PART, "Delimično, od naredne godine."),
                world.official(),
                null);
        sample.publish(
                Happenings.claim(world, today.day(), Status.SUBSTANTIALLY_IMPLEMENTED, "We are nearly there."),
                world.official(),
                null);
        sample.publish(
                Happenings.rewording(world, title(world), "Publish all waiting times"),
                world.contributor(),
                world.approver());
        sample.update(world, "A hearing was held");
    }

    @Test
    void newWordsNameTheirMilestoneTheirReasonAndWhetherItsDateHadPassed() {
        var world = sample.world();
        sample.promised(world, today.day(), FuzzyDate.of(today.day()));
        var from = today.day();
        nextDay();
        var title = textOf("milestone", world.milestones().getFirst().id());
        sample.publish(
                Happenings.rewording(world, title, "Half of the list stands"), world.contributor(), world.approver());
        sample.publish(
                Happenings.rewording(world, title, Map.of(Language.SR, "Pola spiska stoji")),
                world.contributor(),
                world.approver());

        assertThat(changes(world, "from=" + from))
                .contains("Words changed: Milestone 1, in English", "Reads better")
                .contains("<del>", "reworded after the date")
                .contains("Words changed: Milestone 1, in Serbian", "Pola spiska stoji");
        assertThat(reader.text("/sr-Cyrl/changes?from=" + from + "&publication=" + world.slug()))
                .contains("Пола списка стоји")
                .doesNotContain("Pola spiska stoji");
    }

    @Test
    void aTargetThatWasWithdrawnInBetweenIsToldWithItsReason() {
        var world = sample.world();
        var indicator = new Measuring(sample, today, world).indicator("Trust", "60");
        var from = today.day();
        nextDay();
        sample.publish(
                Happenings.withdrawal(world, FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db)),
                world.contributor(),
                world.approver());

        assertThat(changes(world, "from=" + from)).contains("Target set for “Trust”", "It was a mistake");
    }

    @Test
    void everyEntryLeadsToItsPlaceOnThePageOfTheRecommendation() {
        var world = sample.world();
        var from = today.day();
        nextDay();
        everythingHappens(world);
        var to = today.day();
        nextDay();
        var item = reader.text("/en/recommendations/" + world.reference());

        var anchors = Pattern.compile("href=\"/en/recommendations/" + world.reference() + "\\?as-of=" + to
                        + "&amp;known=" + to + "#([^\"]+)\"")
                .matcher(changes(world, "from=" + from + "&to=" + to))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(anchors)
                .hasSizeGreaterThan(8)
                .allSatisfy(anchor -> assertThat(item).contains("id=\"" + anchor + "\""));
    }

    @Test
    void whatIsNewIsToldAsNewAndWhatWasPublishedBeforeIsNotToldAgain() {
        var old = sample.world();
        var from = today.day();
        nextDay();
        var world = sample.another(old);

        var page = changes(old, "from=" + from);

        assertThat(page)
                .contains("1 recommendation changed", "Published here for the first time")
                .contains("id=\"" + world.reference() + "\"")
                .doesNotContain("id=\"" + old.reference() + "\"");
    }

    @Test
    void whatWasPublishedCountsNotWhatWasTrue() {
        var world = sample.world();
        var from = today.day();
        nextDay();
        sample.assessment(world, Status.IN_PROGRESS, "Told late", from.minusDays(20));

        assertThat(changes(world, "from=" + from)).contains("Told late");
        assertThat(changes(world, "from=" + from.minusDays(1) + "&to=" + from)).doesNotContain("Told late");
    }

    @Test
    void aFlagThatRoseByItselfIsAChange() {
        var world = sample.world();
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(1)), world.contributor(), null);
        nextDay();
        var from = today.day();
        assertThat(changes(world, "from=" + from)).contains("No recommendation that fits these filters changed");
        nextDay();

        assertThat(changes(world, "from=" + from))
                .contains("1 recommendation changed", "New flags", "No answer since")
                .containsPattern(": was “Awaiting[^”]*”, is now “No answer”");

        var silent = today.day();
        nextDay();
        sample.publish(Happenings.answer(world, today.day(), Position.REFUSED, "Ne."), world.official(), null);
        assertThat(changes(world, "from=" + silent)).contains("No longer flagged</dt><dd>No answer");
    }

    @Test
    void aDayThatPassesBesideAFlagThatIsUpAlreadyIsAChange() {
        var world = sample.world();
        sample.promised(world, today.day(), FuzzyDate.of(today.day()));
        sample.publish(
                Happenings.move(
                        world,
                        world.milestones().get(1),
                        today.day(),
                        MilestoneState.UNDER_WAY,
                        today.day().plusDays(2),
                        DateOrigin.PROMISED,
                        sample.spoken(world)),
                world.contributor(),
                null);
        var other = sample.another(world);
        sample.publish(Happenings.question(world, today.day(), today.day()), world.contributor(), null);
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(2)), world.contributor(), null);
        nextDay();
        nextDay();
        var from = today.day();
        nextDay();

        assertThat(changes(world, "from=" + from))
                .contains("1 recommendation changed", "Dates that went by")
                .contains("Milestone 2: promised by", "We asked Health Department")
                .doesNotContain("Milestone 1: promised by", "New flags", other.reference());
        nextDay();
        assertThat(changes(world, "from=" + today.day().minusDays(1)))
                .contains("No recommendation that fits these filters changed");
    }

    @Test
    void theFilterLetsThroughPublicationOwnerAndTopic() {
        var world = sample.world();
        var other = sample.another(world);
        var owner = slug(world);
        var topic = topic(world);

        assertThat(reader.text("/en/changes?owner=" + owner))
                .contains("id=\"" + world.reference() + "\"")
                .doesNotContain("id=\"" + other.reference() + "\"")
                .contains("<option value=\"" + owner + "\" selected>");
        assertThat(reader.text("/en/changes?topic=" + topic))
                .contains("id=\"" + world.reference() + "\"", "id=\"" + other.reference() + "\"");
        assertThat(reader.text("/en/changes?owner=" + owner + "&topic=" + topic + "&publication=" + world.slug()))
                .contains("1 recommendation changed");
    }

    @Test
    void withoutDaysItComparesTheLastThirtyAndSaysSo() {
        sample.world();
        clock.advance(Duration.ofDays(31));
        var world = sample.world();

        var page = reader.text("/en/changes");

        assertThat(page)
                .contains("No day was asked for: this compares the last 30 days.")
                .contains("name=\"from\" type=\"date\" value=\"" + today.day().minusDays(30) + "\"")
                .contains("name=\"to\" type=\"date\" value=\"" + today.day() + "\"")
                .contains("id=\"" + world.reference() + "\"")
                .contains("/en/changes?from=" + today.day().minusDays(7) + "\"", "The last 7 days")
                .contains("Since the beginning")
                .doesNotContain("<script>", "<script src", " style=");
        assertThat(reader.text("/sq/changes")).contains("krahasohen 30 ditët e fundit");
        assertThat(reader.text("/sr/changes")).contains("upoređeno je poslednjih 30 dana");
        assertThat(changes(world, "from=" + today.day())).contains("No recommendation that fits these filters changed");
    }

    @Test
    void thePageIsAsItsSiblings() {
        var world = sample.world();
        var address = "/en/changes?from=" + today.day().minusDays(1) + "&publication=" + world.slug();
        if (reader.get(address).getStatus() != 200) {
            address = "/en/changes?publication=" + world.slug();
        }
        var answer = reader.get(address);
        var escaped = address.substring("/en/".length()).replace("&", "&amp;");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
        assertThat(PublicReader.text(answer))
                .contains("<title>What changed between ")
                .contains("<meta name=\"description\" content=\"1 recommendation changed")
                .contains("hreflang=\"sq\" href=\"http://localhost/sq/" + escaped)
                .contains("rel=\"canonical\" href=\"http://localhost/en/" + escaped);
        var tag = reader.tag(address);
        assertThat(reader.having(address, tag)).isEqualTo(304);
        sample.update(world, "Something happened");
        assertThat(reader.having(address, tag)).isEqualTo(200);
    }

    @Test
    void theSameChoiceHasTheSameAddress() {
        var world = sample.world();

        assertThat(reader.get("/en/changes?topic=&to=" + today.day() + "&publication=" + world.slug()
                                + "&from=&owner=&page=1&utm_source=x")
                        .getHeader(HttpHeaders.LOCATION))
                .isEqualTo("/en/changes?to=" + today.day() + "&publication=" + world.slug());
    }

    @Test
    void whatCannotBeComparedIsSaidAndTheFormKeptAsTyped() {
        var world = sample.world();
        nextDay();
        var day = today.day();

        refuses("from=2027-02-31", 400, "cannot be read", "value=\"2027-02-31\"");
        refuses("from=soon&publication=" + world.slug(), 400, "cannot be read", "type=\"text\" value=\"soon\"");
        refuses("from=2026-11-01&from=2026-11-02", 400, "cannot be read", "value=\"2026-11-01, 2026-11-02\"");
        refuses("to=" + day.plusDays(1), 400, "has not come yet", "value=\"" + day.plusDays(1) + "\"");
        refuses("from=" + day + "&to=" + day.minusDays(1), 400, "comes after the second", "value=\"" + day + "\"");
        refuses("from=1999-01-01", 400, "Nothing was published here before", "value=\"1999-01-01\"");
        refuses("to=1999-01-01", 400, "Nothing was published here before", "value=\"1999-01-01\"");
        refuses("owner=nobody-at-all", 404, "no such owner here", "<option value=\"nobody-at-all\" selected>");
        refuses("owner=Ni%C5%A1ta", 404, "no such owner here", "<option value=\"Ništa\" selected>");
        refuses("from=" + day + "&topic=nothing", 404, "no such topic here", "value=\"" + day + "\"");
        refuses("publication=none", 404, "no such publication here", "<option value=\"none\" selected>");
        refuses("page=0", 404, "no such page", "");
        refuses("page=999", 404, "no such page", "");
        assertThat(PublicReader.text(reader.get("/sq/changes?from=x"))).contains("nuk mund të lexohet");
        assertThat(PublicReader.text(reader.get("/sr/changes?owner=x"))).contains("Takvog nosioca ovde nema");
    }

    private void refuses(String query, int status, String why, String typed) {
        var answer = reader.get("/en/changes?" + query);
        assertThat(answer.getStatus()).as(query).isEqualTo(status);
        assertThat(PublicReader.text(answer))
                .as(query)
                .contains(why, typed, "<form")
                .doesNotContain("Exception");
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    @Test
    void aLongComparisonComesInPagesAndTakesNoMoreStatements() {
        var world = sample.world();
        var one = statements.of(() -> changes(world, ""));
        for (var more = 0; more < 21; more++) {
            sample.another(world, world.institution());
        }

        var many = statements.of(() -> changes(world, ""));

        assertThat(one)
                .as("the moment, the choice, how they stood and stand, their stories and their words")
                .hasSize(5);
        assertThat(many).hasSameSizeAs(one);
        assertThat(changes(world, ""))
                .contains("22 recommendations changed", "Page 1 of 2")
                .contains("href=\"/en/changes?from=")
                .contains("&amp;page=2\"");
        assertThat(references(changes(world, "")))
                .hasSize(20)
                .doesNotContainAnyElementsOf(references(changes(world, "page=2")));
        assertThat(references(changes(world, "page=2"))).hasSize(2);
    }

    @Test
    void theBoardLeadsThereInTheReadersTime() {
        var world = sample.world();
        var day = today.day();
        nextDay();
        var compared = reader.text("/en/changes");
        var from = Pattern.compile("id=\"from\"[^>]* value=\"([-0-9]+)\"").matcher(compared);
        assertThat(from.find()).isTrue();
        var since = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.ENGLISH)
                .format(LocalDate.parse(from.group(1)).plusDays(1));

        assertThat(reader.text("/en/?topic=" + topic(world)))
                .contains("href=\"/en/changes?topic=" + topic(world) + "\">changes since " + since + "<");
        assertThat(reader.text("/en/?as-of=" + day + "&known=" + day))
                .contains("href=\"/en/changes?from=" + day + "\">changes since");
        assertThat(reader.text("/en/changes?to=" + day))
                .contains("href=\"/en/?as-of=" + day + "&amp;known=" + day + "\"");
    }

    private List<String> references(String page) {
        return Pattern.compile("<li class=\"change\" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String changes(World of, String query) {
        var address = "/en/changes?" + query(query, of.slug());
        var answer = reader.get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return PublicReader.text(answer);
    }

    private static String query(String query, String publication) {
        var page = query.startsWith("page=");
        return (query.isEmpty() || page ? "" : query + "&") + "publication=" + publication + (page ? "&" + query : "");
    }

    private void nextDay() {
        var tomorrow = today.startOf(today.day().plusDays(1)).plus(Duration.ofHours(9));
        clock.advance(Duration.between(clock.instant(), tomorrow));
    }

    private TextId title(World of) {
        return textOf("recommendation", of.recommendation().id());
    }

    private TextId textOf(String table, UUID id) {
        return db.sql("select title_text from " + table + " where id = ?")
                .param(id)
                .query((row, number) -> new TextId(row.getObject(1, UUID.class)))
                .single();
    }

    private String slug(World of) {
        return db.sql("select slug from institution where id = ?")
                .param(of.institution().id())
                .query(String.class)
                .single();
    }

    private String topic(World of) {
        return db.sql("select slug from topic where id = ?")
                .param(of.topic().id())
                .query(String.class)
                .single();
    }
}
