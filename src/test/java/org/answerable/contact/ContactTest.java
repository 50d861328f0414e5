package org.answerable.contact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.desk.Desk;
import org.answerable.desk.Reason;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A reader writes without an account, and staff of that publication read it. */
@ProductTest
@AutoConfigureMockMvc
class ContactTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    Messages messages;

    @Autowired
    MessageRetention retention;

    @Autowired
    Desk desk;

    @Test
    void aMessageLandsAtTheDeskOfThePublicationThatItIsAbout() {
        var world = sample.world();
        var other = sample.world();
        var words = "The date is wrong " + UUID.randomUUID();

        var answer = send(
                Map.of("page", "recommendations/" + world.reference(), "words", words, "reply", "reader@example.org"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/en/contact/sent");
        assertThat(answer.getCookies()).isEmpty();
        var message = sample.as(world.contributor(), messages::latest).getFirst();
        assertThat(message.words()).isEqualTo(words);
        assertThat(message.replyAddress()).isEqualTo("reader@example.org");
        assertThat(sample.as(other.contributor(), messages::latest))
                .extracting(Message::words)
                .doesNotContain(words);
        assertThat(sample.as(world.contributor(), () -> desk.queue(Language.EN, 0))
                        .lines())
                .anySatisfy(line -> {
                    assertThat(line.reason()).isEqualTo(Reason.MESSAGE_CAME);
                    assertThat(line.thing()).isEqualTo(message.id());
                    assertThat(line.reference()).isEqualTo(world.reference());
                });
        assertThat(sample.as(other.contributor(), () -> desk.queue(Language.EN, 0))
                        .lines())
                .noneMatch(line -> line.thing().equals(message.id()));
        assertThat(deeds(message.id())).containsExactly("MESSAGE_RECEIVED");
    }

    @Test
    void whatIsWrongComesBackAsItWasTyped() {
        var token = token();
        clock.advance(Duration.ofSeconds(10));

        var answer = post(
                Map.of("token", token, "page", "method", "words", "<b>No", "reply", "not an address"), "192.0.2.10");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(PublicReader.text(answer))
                .contains("Write at least a sentence.", "Enter an e-mail address such as")
                .contains("&lt;b&gt;No")
                .contains("value=\"not an address\"", "value=\"method\"")
                .contains("href=\"#words\"", "aria-invalid=\"true\"");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    @Asvs("3.5.1")
    void aFormThatIsNotOursOrTooOldIsNotTakenAndNothingIsLost() {
        var token = token();
        for (var bad : List.of("", "x", "a.b.c", token + "x", token.replaceFirst("\\.\\d", ".9"), token)) {
            var answer = post(Map.of("token", bad, "words", "Words that stay here"), "192.0.2.11");
            assertThat(answer.getStatus()).as(bad).isEqualTo(400);
            assertThat(PublicReader.text(answer)).contains("Words that stay here");
        }
        clock.advance(Duration.ofHours(13));
        assertThat(post(Map.of("token", token, "words", "Words that stay here"), "192.0.2.11")
                        .getStatus())
                .isEqualTo(400);
        assertThat(http.post()
                        .uri("/en/contact")
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("words=Words+from+elsewhere")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void theSameFormSentTwiceIsOneMessageAndATrapTakesNone() {
        var world = sample.world();
        var token = token();
        clock.advance(Duration.ofSeconds(10));
        var typed = Map.of("token", token, "page", "publications/" + world.slug(), "words", "Once only, please: once.");

        assertThat(post(typed, "192.0.2.12").getStatus()).isEqualTo(303);
        assertThat(post(typed, "192.0.2.12").getStatus()).isEqualTo(303);
        assertThat(send(Map.of("page", "publications/" + world.slug(), "words", "Buy this now", "website", "x"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(sample.as(world.approver(), messages::latest).stream()
                        .filter(message -> message.page().equals("publications/" + world.slug())))
                .singleElement()
                .satisfies(message -> assertThat(message.words()).isEqualTo("Once only, please: once."));
    }

    @Test
    @Asvs("2.4.1")
    void manyMessagesFromOneAddressHaveToWait() {
        for (var i = 0; i < ContactThrottle.FROM_AN_ADDRESS; i++) {
            assertThat(send(Map.of("words", "Message number " + i), "192.0.2.13")
                            .getStatus())
                    .isEqualTo(303);
        }
        var answer = send(Map.of("words", "One too many, I think"), "192.0.2.13");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(requireNonNull(answer.getHeader("Retry-After"))))
                .isPositive();
        assertThat(PublicReader.text(answer)).contains("One too many, I think", "Please send it again in");
        assertThat(send(Map.of("words", "From somewhere else"), "192.0.2.14").getStatus())
                .isEqualTo(303);
        assertThat(send(Map.of("words", "From one network 1"), "2001:db8::1").getStatus())
                .isEqualTo(303);
        clock.advance(Duration.ofHours(1));
        assertThat(send(Map.of("words", "An hour has passed"), "192.0.2.13").getStatus())
                .isEqualTo(303);
    }

    @Test
    void aMessageIsAnsweredOnceThenErasedAndTheTrailStays() {
        var world = sample.world();
        var id = sent(world);

        assertThat(sample.as(world.contributor(), () -> messages.erase(id))).isInstanceOf(HandleResult.NotYours.class);
        assertThat(sample.as(world.contributor(), () -> messages.answered(id)))
                .isInstanceOf(HandleResult.Changed.class);
        assertThat(sample.as(world.approver(), () -> messages.close(id))).isInstanceOf(HandleResult.NotYours.class);
        assertThat(sample.as(sample.world().contributor(), () -> messages.erase(id)))
                .isInstanceOf(HandleResult.NotYours.class);
        assertThat(sample.as(world.approver(), () -> messages.erase(id))).isInstanceOf(HandleResult.Changed.class);
        assertThat(sample.as(world.approver(), messages::latest))
                .extracting(Message::id)
                .doesNotContain(id);
        assertThat(kept(id)).isZero();
        assertThat(deeds(id)).containsExactly("MESSAGE_RECEIVED", "MESSAGE_ANSWERED", "MESSAGE_ERASED");
    }

    @Test
    @Asvs("14.2.7")
    void whatWasHandledIsErasedAfterNinetyDaysAndEverythingAfterAYear() {
        var world = sample.world();
        var handled = sent(world);
        var forgotten = sent(world);
        sample.as(world.contributor(), () -> messages.close(handled));

        age("handled_at", handled, 89);
        age("received_at", forgotten, 364);
        retention.eraseWhatIsDue();
        assertThat(kept(handled)).isOne();
        assertThat(kept(forgotten)).isOne();
        age("handled_at", handled, 91);
        retention.eraseWhatIsDue();
        assertThat(kept(handled)).isZero();
        assertThat(kept(forgotten)).isOne();
        age("received_at", forgotten, 366);
        retention.eraseWhatIsDue();
        assertThat(kept(forgotten)).isZero();
        assertThat(deeds(forgotten)).containsExactly("MESSAGE_RECEIVED", "MESSAGE_ERASED");
    }

    @Test
    void theFormWorksInEveryLanguageWithoutCookieOrScript() {
        for (var language : Language.ofPublic()) {
            var answer = new PublicReader(http).get("/" + language.code() + "/contact?page=recommendations/R4");

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getCookies()).isEmpty();
            assertThat(PublicReader.text(answer))
                    .contains("<html lang=\"" + language.tag() + "\">", "value=\"recommendations/R4\"")
                    .doesNotContain("<script src", " style=");
        }
    }

    @Test
    void whoComesFromAnEarlierDayWritesAboutItAndIsLedBack() {
        var world = sample.world();
        sample.update(world, "Something of this day");
        var day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var time = "as-of=" + day + "&known=" + day;
        var reader = new PublicReader(http);
        var page = "recommendations/" + world.reference();

        assertThat(reader.text("/en/" + page + "?" + time))
                .contains(
                        "/en/contact?page=" + page + "&amp;" + time.replace("&", "&amp;"),
                        "/en/contact?" + time.replace("&", "&amp;"));
        var form = reader.text("/en/contact?page=" + page + "&" + time);
        assertThat(form)
                .contains("You come from the state of", "action=\"/en/contact?" + time.replace("&", "&amp;"))
                .contains("/sq/contact?page=" + page + "&amp;" + time.replace("&", "&amp;"))
                .contains("href=\"/en/contact?page=" + page + "\"");
        var token = token();
        clock.advance(Duration.ofSeconds(5));
        var answer = post(
                "/en/contact?" + time,
                Map.of("token", token, "page", page, "words", "It was wrong then"),
                "192.0.2.20");

        assertThat(answer.getHeader("Location")).isEqualTo("/en/contact/sent?" + time);
        assertThat(reader.text("/en/contact/sent?" + time)).contains("href=\"/en/?" + time.replace("&", "&amp;"));
        assertThat(sample.as(world.contributor(), messages::latest).getFirst().page())
                .isEqualTo(page + "?" + time);
        assertThat(reader.get("/en/contact?as-of=2027-02-31").getStatus()).isEqualTo(400);
        assertThat(post("/en/contact?as-of=2027-02-31", Map.of("token", token, "words", "It is"), "192.0.2.20")
                        .getStatus())
                .as("whoever typed something keeps it")
                .isEqualTo(422);
    }

    private UUID sent(Sample.World world) {
        send(Map.of(
                "page", "recommendations/" + world.reference(), "words", "Something is wrong " + UUID.randomUUID()));
        return sample.as(world.contributor(), messages::latest).getFirst().id();
    }

    private void age(String column, UUID id, int days) {
        db.sql("update message set " + column + " = ? where id = ?")
                .params(clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private int kept(UUID id) {
        return db.sql("select count(*) from message where id = ? and words is not null")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<String> deeds(UUID id) {
        return db.sql("select deed from history_entry where subject_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    private MockHttpServletResponse send(Map<String, String> typed) {
        return send(typed, "198.51.100." + (Sample.next() % 250));
    }

    private MockHttpServletResponse send(Map<String, String> typed, String from) {
        var all = new LinkedHashMap<>(typed);
        all.put("token", token());
        clock.advance(Duration.ofSeconds(5));
        return post(all, from);
    }

    private MockHttpServletResponse post(Map<String, String> typed, String from) {
        return post("/en/contact", typed, from);
    }

    private MockHttpServletResponse post(String address, Map<String, String> typed, String from) {
        var body = typed.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.post()
                .uri(URI.create(address))
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .exchange()
                .getResponse();
    }

    private String token() {
        var found = TOKEN.matcher(new PublicReader(http).text("/en/contact"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
