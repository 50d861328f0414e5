package org.answerable.follow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.TestClock;
import org.answerable.board.Boards;
import org.answerable.drafting.NewDraft;
import org.answerable.handover.HandoverContent;
import org.answerable.item.Items;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;

/** Feeds and calendars, read by parsers that are not the libraries which wrote them. */
@ProductTest
@AutoConfigureMockMvc
class FollowTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void begin() {
        reader = new PublicReader(http);
    }

    @Test
    void anEntrySaysWhatChangedFromWhatToWhatWhyAndWithWhatProof() {
        var world = sample.world("Publish waiting times");
        sample.assessment(world, Status.NOT_STARTED, "Nobody has begun");
        sample.evidence(world, "A list stands in the gazette");
        sample.assessment(world, Status.IN_PROGRESS, "Work has begun");
        var entries = entries("/en/recommendations/" + world.reference() + "/feed.atom");

        assertThat(titles(entries))
                .contains(
                        world.reference() + ": Our assessment: In progress",
                        world.reference() + ": Our assessment: Not started");
        var latest = entries.stream()
                .filter(entry -> entry.getTitle().orElse("").endsWith("In progress"))
                .findFirst()
                .orElseThrow();
        assertThat(latest.getContent().orElse("")).contains("Before: Not started", "Work has begun");
        assertThat(latest.getGuid().orElse("")).startsWith("tag:localhost,2026:en/" + world.reference() + "/finding-");
        assertThat(latest.getLink().orElse(""))
                .startsWith("http://localhost/en/recommendations/" + world.reference() + "#finding-");
        assertThat(entries)
                .anySatisfy(
                        entry -> assertThat(entry.getContent().orElse("")).contains("A list stands in the gazette"));
    }

    @Test
    void tagsStayAndEachLanguageHasItsOwn() {
        var world = sample.world();
        var path = "/recommendations/" + world.reference() + "/feed.atom";
        var before = tags("/en" + path);
        sample.update(world, "Something happened");

        assertThat(tags("/en" + path)).containsAll(before).hasSize(before.size() + 1);
        assertThat(tags("/sq" + path)).doesNotContainAnyElementsOf(before);
        assertThat(document("/sr" + path).getAttribute("xml:lang")).isEqualTo("sr-Latn");
    }

    @Test
    void theFeedHoldsToItsStandard() {
        var world = sample.world("Control \u0007 character & <tag>");
        for (var address : List.of(
                "/en/feed.atom?owner=" + owner(world),
                "/sq/recommendations/" + world.reference() + "/feed.atom",
                "/sr/institutions/" + owner(world) + "/feed.atom")) {
            var answer = reader.get(address);
            assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
            var feed = document(address);
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            for (var once : List.of("id", "title", "updated", "author")) {
                assertThat(children(feed, once)).as(once).hasSize(1);
            }
            assertThat(children(feed, "link"))
                    .extracting(link -> link.getAttribute("rel"))
                    .containsExactlyInAnyOrder("self", "alternate");
            var entries = children(feed, "entry");
            assertThat(entries).isNotEmpty();
            for (var entry : entries) {
                for (var once : List.of("id", "title", "updated", "published", "content", "link")) {
                    assertThat(children(entry, once)).as(once).hasSize(1);
                }
            }
            assertThat(entries.stream()
                            .map(entry -> children(entry, "id").getFirst().getTextContent()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsWithdrawnIsToldAgainUnderTheSameTag() {
        var world = sample.world();
        sample.evidence(world, "It shows little");
        var address = "/en/recommendations/" + world.reference() + "/feed.atom";
        var before = tags(address);
        var evidence = items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .evidence()
                .getFirst();
        sample.publish(
                Happenings.withdrawal(world, FactKind.EVIDENCE, evidence.fact().id()),
                world.contributor(),
                world.approver());

        assertThat(tags(address)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(entries(address).getFirst().getContent().orElse("")).contains("It was a mistake");
    }

    @Test
    void aWithdrawnTargetIsToldAgainUnderTheSameTag() {
        var world = sample.world();
        var indicator = new Measuring(sample, today, world).indicator("Trust", "60");
        var address = "/en/recommendations/" + world.reference() + "/feed.atom";
        var before = tags(address);
        sample.publish(
                Happenings.withdrawal(world, FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db)),
                world.contributor(),
                world.approver());

        assertThat(tags(address)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(entries(address))
                .anySatisfy(entry -> assertThat(entry.getContent().orElse("")).contains("It was a mistake"));
    }

    @Test
    void whatWasFoundNamesTheEvidenceOnWhichItRests() {
        var world = sample.world();
        sample.verified(world);

        assertThat(entries("/en/recommendations/" + world.reference() + "/feed.atom"))
                .anySatisfy(entry -> assertThat(entry.getContent().orElse(""))
                        .contains("Both of us looked", "1 piece of evidence", "It stands on the page")
                        .contains("Source of It stands on the page"));
    }

    @Test
    void aFlagThatEndedIsToldOfWithTheActThatEndedIt() {
        var world = sample.world();
        var address = "/en/recommendations/" + world.reference() + "/feed.atom";
        var due = today.day().plusDays(5);
        sample.promised(world, today.day(), FuzzyDate.of(due));
        assertThat(titles(entries(address))).noneMatch(title -> title.contains("Overdue"));
        clock.advance(Duration.ofDays(9));
        var raised = single(address, "Overdue since");
        assertThat(raised.getGuid().orElse("")).endsWith("/flag-overdue-" + due.plusDays(1));
        clock.advance(Duration.ofDays(9));
        var before = tags(address);
        assertThat(titles(entries(address))).noneMatch(title -> title.contains("has ended"));
        sample.promised(world, today.day(), FuzzyDate.of(today.day().plusDays(40)));
        var ended = single(address, "“Overdue” has ended; it had held since");

        assertThat(ended.getGuid().orElse("")).contains("/flag-overdue-" + due.plusDays(1) + "-ended-act-");
        assertThat(ended.getContent().orElse("")).contains("Why it ended", "Milestone 1: promised by");
        assertThat(ended.getLink().orElse("")).contains("#date-");
        assertThat(entries(address))
                .anySatisfy(entry -> assertThat(entry.getContent().orElse("")).contains("Before: promised by"));
        assertThat(titles(entries(address.replace("/en/", "/sr-Cyrl/"))))
                .anyMatch(title -> title.contains("више не важи"));
        var after = tags(address);
        assertThat(after).containsAll(before).hasSize(before.size() + 2);
        clock.advance(Duration.ofDays(20));
        assertThat(tags(address)).isEqualTo(after);
        clock.advance(Duration.ofDays(30));
        assertThat(tags(address)).containsAll(after).hasSize(after.size() + 1);
    }

    @Test
    void theFeedUnderAFlagStillTellsThatTheFlagEnded() {
        var world = sample.world();
        var other = sample.another(world);
        var address = "/en/feed.atom?publication=" + world.slug() + "&flag=overdue";
        sample.promised(world, today.day(), FuzzyDate.of(today.day().plusDays(2)));
        sample.promised(other, today.day(), FuzzyDate.of(today.day().plusDays(2)));
        clock.advance(Duration.ofDays(6));
        var raised = single(address, world.reference() + ": Overdue since");
        assertThat(raised.getGuid().orElse("")).contains("/flag-overdue-");

        sample.promised(world, today.day(), FuzzyDate.of(today.day().plusDays(40)));

        var ended = single(address, world.reference() + ": “Overdue” has ended");
        assertThat(ended.getContent().orElse("")).contains("Why it ended", "Milestone 1: promised by");
        assertThat(titles(entries(address)))
                .filteredOn(title -> title.startsWith(world.reference() + ": "))
                .as("nothing else of what is in the list no longer")
                .hasSize(1);
        assertThat(titles(entries(address))).anyMatch(title -> title.startsWith(other.reference() + ": Overdue since"));
        assertThat(titles(entries(address.replace("overdue", "no-answer")))).isEmpty();
        assertThat(reader.text(address.replace("feed.atom", "calendar.ics"))).doesNotContain(world.reference() + " ");
    }

    @Test
    void aFeedOfAnEarlierDayDoesNotKnowYetWhatEnded() {
        var world = sample.world();
        sample.promised(world, today.day(), FuzzyDate.of(today.day().plusDays(2)));
        clock.advance(Duration.ofDays(6));
        var then = today.day();
        clock.advance(Duration.ofDays(6));
        sample.moved(world, MilestoneState.REACHED, today.day());
        var address = "/en/recommendations/" + world.reference() + "/feed.atom";

        assertThat(single(address, "has ended").getContent().orElse("")).contains("Reached");
        assertThat(titles(entries(address + "?as-of=" + then + "&known=" + then)))
                .anyMatch(title -> title.contains("Overdue since"))
                .noneMatch(title -> title.contains("has ended"));
    }

    private Item single(String address, String inTitle) {
        var found = entries(address).stream()
                .filter(entry -> entry.getTitle().orElse("").contains(inTitle))
                .toList();
        assertThat(found).as(() -> titles(entries(address)).toString()).hasSize(1);
        return found.getFirst();
    }

    @Test
    void aPageLeadsToItsFeed() {
        var world = sample.world();

        assertThat(reader.text("/en/recommendations/" + world.reference()))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("href=\"http://localhost/en/recommendations/" + world.reference() + "/feed.atom\"")
                .contains("/en/recommendations/" + world.reference() + "/calendar.ics");
        assertThat(reader.text("/en/?owner=" + owner(world)))
                .contains("/en/feed.atom?owner=" + owner(world), "/en/calendar.ics?owner=" + owner(world));
        var tag = reader.tag("/en/feed.atom");
        assertThat(reader.having("/en/feed.atom", tag)).isEqualTo(304);
    }

    @Test
    void aMovedDateIsTheSameEventWithALaterSequence() {
        var world = sample.world("Publish waiting times");
        expected(world, 1, 20);
        var address = "/en/recommendations/" + world.reference() + "/calendar.ics";
        var before = event(calendar(address), world, 2);
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
        var after = event(calendar(address), world, 2);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue().hasTime()).isFalse();
        assertThat(after.getDateStart().getValue().getRawComponents().toString())
                .isEqualTo(new DateTimeComponents(
                                today.day().plusDays(40).getYear(),
                                today.day().plusDays(40).getMonthValue(),
                                today.day().plusDays(40).getDayOfMonth())
                        .toString());
        assertThat(after.getDescription().getValue()).contains("promised by");
        assertThat(after.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void whatIsDroppedOrWithdrawnIsCancelled() {
        var world = sample.world();
        expected(world, 2, 20);
        var address = "/sr/recommendations/" + world.reference() + "/calendar.ics";
        assertThat(event(calendar(address), world, 3).getStatus().isConfirmed()).isTrue();
        sample.publish(
                Happenings.drop(world, world.milestones().getLast(), today.day()),
                world.contributor(),
                world.approver());
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(15)), world.contributor(), null);
        var question = items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .questions()
                .getFirst();
        var asked = event(calendar(address), "question-" + question.fact().id());
        assertThat(asked.getStatus().isConfirmed()).isTrue();
        sample.publish(
                Happenings.withdrawal(world, FactKind.QUESTION, question.fact().id()),
                world.contributor(),
                world.approver());

        var calendar = calendar(address);
        assertThat(event(calendar, world, 3).getStatus().isCancelled()).isTrue();
        var withdrawn = event(calendar, "question-" + question.fact().id());
        assertThat(withdrawn.getStatus().isCancelled()).isTrue();
        assertThat(withdrawn.getSequence().getValue())
                .isGreaterThan(asked.getSequence().getValue());
    }

    @Test
    void aQuestionThatWasAnsweredOrPassedOnIsALaterVersionOfItsEvent() {
        var world = sample.world();
        var other = sample.another(world, world.institution());
        for (var one : List.of(world, other)) {
            sample.publish(Happenings.question(one, today.day(), today.day().plusDays(15)), one.contributor(), null);
        }
        var answered = asked(world);
        var passed = asked(other);
        assertThat(answered.getSequence().getValue()).isZero();
        clock.advance(Duration.ofDays(2));
        sample.publish(Happenings.answer(world, today.day(), Position.ACCEPTED, "Po."), world.official(), null);
        sample.publish(
                new NewDraft(
                        DraftKind.HANDOVER,
                        other.publication(),
                        null,
                        other.recommendation(),
                        null,
                        new HandoverContent(
                                other.institution(),
                                sample.institution("Agency of Numbers"),
                                List.of(other.recommendation()),
                                FuzzyDate.of(today.day()),
                                Sample.words("By decision."),
                                Grounds.judgement())),
                other.contributor(),
                other.approver());

        assertThat(asked(world).getDescription().getValue()).contains("answered");
        assertThat(asked(world).getStatus().isConfirmed()).isTrue();
        isLater(asked(world), answered);
        assertThat(asked(other).getStatus().isCancelled()).isTrue();
        isLater(asked(other), passed);
    }

    private VEvent asked(World world) {
        var question = items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .questions()
                .getFirst();
        return event(
                calendar("/en/recommendations/" + world.reference() + "/calendar.ics"),
                "question-" + question.fact().id());
    }

    private static void isLater(VEvent one, VEvent before) {
        assertThat(one.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(one.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
        assertThat(one.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
    }

    @Test
    void theCalendarHoldsToItsStandard() {
        var world = sample.world("Commas, semicolons; and\nlines");
        for (var place = 0; place < 3; place++) {
            expected(world, place, 20 + place);
        }
        var empty = sample.world();
        // RFC 5545 wants one component at least: without a date the calendar holds its time zone
        assertThat(reader.text("/en/recommendations/" + empty.reference() + "/calendar.ics"))
                .contains("BEGIN:VTIMEZONE", "BEGIN:STANDARD")
                .doesNotContain("BEGIN:VEVENT");
        for (var address : List.of(
                "/en/calendar.ics?owner=" + owner(world),
                "/sq/recommendations/" + world.reference() + "/calendar.ics",
                "/sr/institutions/" + owner(world) + "/calendar.ics")) {
            assertThat(reader.get(address).getContentType()).isEqualTo("text/calendar;charset=UTF-8");
            var calendar = calendar(address);
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                    .as(() -> calendar.validate(ICalVersion.V2_0).toString())
                    .isTrue();
            assertThat(calendar.getEvents()).hasSize(3);
            assertThat(reader.text(address).lines())
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        }
    }

    private void expected(World world, int place, int days) {
        sample.publish(
                Happenings.move(
                        world,
                        world.milestones().get(place),
                        today.day(),
                        MilestoneState.UNDER_WAY,
                        today.day().plusDays(days),
                        DateOrigin.OURS,
                        Grounds.judgement()),
                world.contributor(),
                null);
    }

    private ICalendar calendar(String address) {
        var text = reader.text(address);
        return requireNonNull(Biweekly.parse(text).first(), text);
    }

    private static VEvent event(ICalendar calendar, World world, int place) {
        return event(calendar, world.reference().toLowerCase(Locale.ROOT) + "-m" + place);
    }

    private static VEvent event(ICalendar calendar, String name) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(name + "@"))
                .findFirst()
                .orElseThrow();
    }

    private List<Item> entries(String address) {
        return new RssReader()
                .read(new ByteArrayInputStream(reader.get(address).getContentAsByteArray()))
                .toList();
    }

    private static List<String> titles(List<Item> entries) {
        return entries.stream().map(entry -> entry.getTitle().orElse("")).toList();
    }

    private List<String> tags(String address) {
        return entries(address).stream()
                .map(entry -> entry.getGuid().orElse(""))
                .collect(Collectors.toList());
    }

    private Element document(String address) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(reader.get(address).getContentAsByteArray()))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new AssertionError(address, broken);
        }
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private String owner(World world) {
        return items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .owners()
                .getFirst()
                .slug();
    }
}
