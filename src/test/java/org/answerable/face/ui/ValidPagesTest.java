package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.answerable.Claims;
import org.answerable.Happenings;
import org.answerable.HtmlChecker;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.storage.Today;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every kind of public page is valid HTML in every language: of today, of a day before, refusing, and in error. */
@ProductTest
@AutoConfigureMockMvc
class ValidPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Autowired
    UnreadableRequests unreadable;

    @Test
    void everyPageIsValid() {
        var world = sample.owned().world();
        fill(world);
        var pages = new TreeMap<String, String>();
        for (var language : Language.ofPublic()) {
            var root = "/" + language.code() + "/";
            places(world).forEach(place -> pages.put(root + place, text(root + place)));
            pages.put("/embed" + root, text("/embed" + root + "recommendations/" + world.reference()));
            for (var status : List.of(400, 403, 404, 405, 500)) {
                pages.put(root + " " + status, error(root, status));
            }
            pages.put(root + "contact, sent empty", sentEmpty(root));
        }
        pages.put("an address that is none", unreadable.page(400));
        pages.put("a fault before the address was read", unreadable.page(500));

        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages.entrySet())
                .filteredOn(page -> !page.getValue().startsWith("<!DOCTYPE html>"))
                .extracting(Map.Entry::getKey)
                .as("no page at all")
                .isEmpty();
        assertThat(new HtmlChecker().check(pages)).isEmpty();
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        var checker = new HtmlChecker();
        var good =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title></head><body><p>A</p>%s</body></html>";

        assertThat(checker.check(Map.of("a", good.formatted("")))).isEmpty();
        assertThat(checker.check(Map.of("a", good.formatted("<p><div>B</div></p>"))))
                .singleElement()
                .asString()
                .contains("“p”");
        assertThat(checker.check(Map.of("a", good.formatted("<svg viewBox=\"0 0 1 1\" colour=\"red\"></svg>"))))
                .singleElement()
                .asString()
                .contains("“colour” not allowed");
        assertThat(checker.check(Map.of("a", good.formatted(""))))
                .as("nothing is left of the pages before")
                .isEmpty();
    }

    /** Something of each kind that a page can tell of. */
    private void fill(World world) {
        var day = today.day();
        sample.evidence(world, "Seen in the gazette");
        sample.assessment(world, Status.IN_PROGRESS, "Begun & not done");
        sample.promised(world, day.minusDays(30), FuzzyDate.of(day.minusDays(3)));
        sample.promised(world, day.minusDays(20), new FuzzyDate(day, Precision.YEAR));
        sample.verified(world);
        sample.retitled(world, "A \"new\" <title>");
        sample.update(world, "A note");
        var measuring = new Measuring(sample, today, world);
        var trust = measuring.indicator("Trust", "60");
        var series = Measuring.series("Survey");
        measuring.value(trust, series, "14.2", day.minusYears(1));
        measuring.value(trust, series, Measuring.group("Women"), "15", day.minusYears(1));
        measuring.value(trust, series, "17", day);
        sample.publish(Happenings.question(world, day.minusDays(9), day.minusDays(2)), world.contributor(), null);
        var claims = new Claims(sample, world);
        claims.report(Status.IMPLEMENTED, day, "All is done");
        claims.find(world.recommendation(), Status.IN_PROGRESS, day, "One register is empty");
        for (var number = 0; number < 3; number++) {
            sample.another(world);
        }
    }

    private List<String> places(World world) {
        var item = "recommendations/" + world.reference();
        var then = "?as-of=" + today.day().minusDays(1);
        var told = Stream.of("", item, institution(world), "publications/" + world.slug(), "orphaned", "data")
                .flatMap(place -> Stream.of(place, place + then));
        var known = item + "?as-of=" + today.day() + "&known=" + today.day();
        var same = Stream.of("method", "accessibility", "contact", "contact/sent", "privacy", "imprint");
        var narrowed = Stream.of(
                "?publication=" + world.slug() + "&status=in-progress&sort=due&flag=overdue",
                "?publication=" + world.slug() + "&due=none",
                "?page=900",
                "?as-of=1999-01-01",
                "?as-of=2999-01-01",
                "changes",
                "changes?from=x",
                "changes?from=" + today.day().minusDays(1) + "&to=" + today.day(),
                "contact?page=" + item);
        return Stream.of(told, Stream.of(known), same, narrowed)
                .flatMap(one -> one)
                .toList();
    }

    private String institution(World world) {
        return "institutions/"
                + db.sql("select slug from institution where id = ?")
                        .param(world.institution().id())
                        .query(String.class)
                        .single();
    }

    private String text(String address) {
        var answer = new PublicReader(http).get(address);
        var best = answer.getHeader(HttpHeaders.LOCATION);
        return best == null ? PublicReader.text(answer) : text(best);
    }

    private String error(String root, int status) {
        return PublicReader.text(http.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, root + "nothing")
                .exchange()
                .getResponse());
    }

    private String sentEmpty(String root) {
        return PublicReader.text(http.post()
                .uri(root + "contact")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange()
                .getResponse());
    }
}
