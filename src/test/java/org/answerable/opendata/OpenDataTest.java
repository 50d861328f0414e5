package org.answerable.opendata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.answerable.Asvs;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.TestClock;
import org.answerable.board.BoardFilter;
import org.answerable.board.Boards;
import org.answerable.face.Face;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.item.Items;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is public, taken away: the same in each format, harmless, countable, as of any day. */
@ProductTest
@AutoConfigureMockMvc
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    OpenData data;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    PublicPages pages;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void begin() {
        reader = new PublicReader(http);
    }

    @Test
    void eachTableTellsWhatHappenedWithCodesAndInTheReadersWords() {
        var world = everything("Publish waiting times");
        var of = "?owner=" + owner(world);

        var item = only(csv("sr", "recommendations", of));
        assertThat(item.getField("reference")).isEqualTo(world.reference());
        assertThat(item.getField("title")).isEqualTo("sr: Publish waiting times");
        assertThat(item.getField("title_language")).isEqualTo("sr-Latn");
        assertThat(item.getField("status")).isEqualTo("in-progress");
        assertThat(item.getField("status_label")).isEqualTo("U toku");
        assertThat(item.getField("owners")).isEqualTo(owner(world));
        assertThat(item.getField("milestones_verified")).isEqualTo("1");
        assertThat(item.getField("address")).isEqualTo("http://localhost/r/" + world.reference());

        var steps = csv("en", "milestones", of);
        assertThat(steps).hasSize(3).extracting(row -> row.getField("place")).containsExactly("1", "2", "3");
        assertThat(steps.getFirst().getField("verified")).isEqualTo("true");
        assertThat(steps.get(1).getField("due_on"))
                .isEqualTo(today.day().plusDays(40).toString());
        assertThat(steps.get(1).getField("due_origin")).isEqualTo("promised");
        assertThat(steps.get(1).getField("dates")).isNotEqualTo("0");
        assertThat(only(csv("en", "assessments", of)).getField("reasons")).isEqualTo("Work has begun");
        assertThat(only(csv("en", "questions", of)).getField("answered")).isEqualTo("true");
        var answer = only(csv("en", "responses", of));
        assertThat(answer.getField("words")).isEqualTo("Delimično.");
        assertThat(answer.getField("words_language")).isEqualTo("sr-Latn");
        assertThat(answer.getField("position_label")).isEqualTo("Accepted in part");
        var proof = only(csv("en", "evidence", of));
        assertThat(proof.getField("shows")).isEqualTo("A list stands in the gazette");
        assertThat(proof.getField("source_title")).startsWith("Gazette 5");
        assertThat(proof.getField("milestones")).isEqualTo("1");
        assertThat(only(csv("en", "institutions", of)).getField("institution")).isEqualTo(owner(world));
        assertThat(only(csv("en", "indicators", of)).getField("target")).isEqualTo("60");
        var target = only(csv("en", "indicator-targets", of));
        assertThat(target.getField("target")).isEqualTo("60");
        assertThat(target.getField("withdrawn_at")).isEmpty();
        assertThat(only(csv("en", "indicator-values", of)).getField("amount")).isEqualTo("-2.50");
        sample.publish(
                Happenings.withdrawal(world, FactKind.INDICATOR_TARGET, UUID.fromString(target.getField("id"))),
                world.contributor(),
                world.approver());
        assertThat(only(csv("en", "indicators", of)).getField("target")).isEmpty();
        assertThat(only(csv("en", "indicator-targets", of)).getField("withdrawn_because"))
                .isEqualTo("It was a mistake");
    }

    @Test
    void ownersStandWithWhatTheyWereAskedAndAnswered() {
        var world = sample.world("Owned");
        var of = "?owner=" + owner(world);
        var first = only(csv("en", "owners", of));
        assertThat(first.getField("recommendation")).isEqualTo(world.reference());
        assertThat(first.getField("institution")).isEqualTo(owner(world));
        assertThat(first.getField("role")).isEqualTo("lead");
        assertThat(first.getField("acceptance")).isEqualTo("not-asked");
        assertThat(first.getField("asked_on")).isEmpty();
        var due = today.day().plusDays(15);
        var asked = today.day();
        sample.publish(Happenings.question(world, asked, due), world.contributor(), null);
        clock.advance(Duration.ofDays(20));
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(30)), world.contributor(), null);

        var silent = only(csv("sr-Cyrl", "owners", of));
        assertThat(silent.getField("acceptance")).isEqualTo("no-answer");
        assertThat(silent.getField("acceptance_label")).isEqualTo("Без одговора");
        assertThat(silent.getField("asked_on")).isEqualTo(asked.toString());
        assertThat(silent.getField("answer_due_on")).isEqualTo(due.toString());
        assertThat(silent.getField("answered_on")).isEmpty();
        assertThat(silent.getField("days_without_answer")).isEqualTo("5");
        assertThat(only(csv("en", "owners", of + "&as-of=" + due)).getField("acceptance"))
                .isEqualTo("awaiting");
        var silence = today.day();
        clock.advance(Duration.ofDays(2));
        sample.publish(Happenings.answer(world, today.day(), Position.IN_PART, "Delimično."), world.official(), null);

        var heard = only(csv("en", "owners", of));
        assertThat(heard.getField("acceptance_label")).isEqualTo("Accepted in part");
        assertThat(heard.getField("asked_on")).isEqualTo(silence.toString());
        assertThat(heard.getField("answered_on")).isEqualTo(today.day().toString());
        assertThat(heard.getField("days_without_answer")).isEmpty();
        assertThat(only(csv("en", "owners", of + "&as-of=" + silence)).getField("days_without_answer"))
                .isEqualTo("5");
    }

    @Test
    void eachPartHasItsOwners() {
        var helper = sample.institution("Agency of Numbers");
        var divided = sample.owned(helper);
        var rows = csv("en", "owners", "?owner=" + owner(divided.world()));
        var page =
                items.item(divided.partReference(), Language.EN, boards.now()).orElseThrow();

        assertThat(rows)
                .filteredOn(row -> row.getField("recommendation").equals(divided.partReference()))
                .extracting(row ->
                        row.getField("institution") + " " + row.getField("role") + " " + row.getField("acceptance"))
                .containsExactlyInAnyOrderElementsOf(page.owners().stream()
                        .map(one -> one.slug() + " " + Face.kebab(one.part()) + " " + Face.kebab(one.acceptance()))
                        .toList());
        assertThat(rows).extracting(row -> row.getField("recommendation")).contains(divided.partReference());
    }

    @Test
    void theThreeFormatsHoldTheSameRows() throws IOException {
        var world = everything("Same in three");
        for (var set : Dataset.values()) {
            var address = "/en/data/" + set.slug();
            var of = "?owner=" + owner(world);
            var rows = csv("en", set.slug(), of);
            var objects = json(reader.get(address + ".json" + of));
            List<Row> lines;
            try (var book = new ReadableWorkbook(
                    new ByteArrayInputStream(reader.get(address + ".xlsx" + of).getContentAsByteArray()))) {
                lines = book.getFirstSheet().read();
            }

            assertThat(rows).as(set.slug()).isNotEmpty();
            assertThat(objects.size()).as(set.slug()).isEqualTo(rows.size());
            assertThat(lines).as(set.slug()).hasSize(rows.size() + 1);
            var names = rows.getFirst().getHeader();
            for (var line = 0; line < rows.size(); line++) {
                for (var name : names) {
                    var cell = rows.get(line).getField(name);
                    assertThat(objects.get(line).get(name).asString(""))
                            .as(set.slug() + "." + name)
                            .isEqualTo(cell);
                }
                assertThat(lines.get(line + 1).getCellText(0))
                        .isEqualTo(rows.get(line).getField(names.getFirst()));
            }
        }
    }

    @Test
    @Asvs("1.2.10")
    void whatASpreadsheetWouldRunIsWords() throws IOException {
        var dangerous = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1");
        for (var words : dangerous) {
            assertThat(CsvRows.harmless(words)).isEqualTo("'" + words);
        }
        assertThat(CsvRows.harmless("1 = 1")).isEqualTo("1 = 1");
        var world = sample.world("=HYPERLINK(\"https://example.invalid\",\"x\")");
        var of = "?owner=" + owner(world);

        assertThat(only(csv("en", "recommendations", of)).getField("title"))
                .isEqualTo("'=HYPERLINK(\"https://example.invalid\",\"x\")");
        assertThat(json(reader.get("/en/data/recommendations.json" + of))
                        .get(0)
                        .get("title")
                        .asString())
                .startsWith("=HYPERLINK");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                reader.get("/en/data/recommendations.xlsx" + of).getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read().get(1).stream())
                    .allSatisfy(cell ->
                            assertThat(cell == null ? null : cell.getFormula()).isNull());
        }
    }

    @Test
    void aFilterLetsTheSameThroughAsTheBoard() {
        var world = everything("Filtered");
        sample.another(world, world.institution());
        var filter = BoardFilter.ALL.withOwner(Optional.of(owner(world))).only(Optional.of(Status.IN_PROGRESS));
        var board = boards.board(filter, Language.EN, boards.now()).lines();

        assertThat(board).hasSize(1);
        assertThat(csv("en", "recommendations", "?" + filter.query()))
                .extracting(row -> row.getField("reference"))
                .containsExactly(board.getFirst().reference());
        assertThat(csv("en", "milestones", "?" + filter.query()))
                .allSatisfy(row -> assertThat(row.getField("recommendation")).isEqualTo(world.reference()));
        assertThat(csv("en", "recommendations", "?owner=" + owner(world))).hasSize(2);
    }

    @Test
    void whatIsWithdrawnSaysSo() {
        var world = sample.world("Withdrawn");
        sample.evidence(world, "It shows little");
        var of = "?owner=" + owner(world);
        var proof = only(csv("en", "evidence", of)).getField("id");
        sample.publish(
                Happenings.withdrawal(world, FactKind.EVIDENCE, UUID.fromString(proof)),
                world.contributor(),
                world.approver());

        var row = only(csv("en", "evidence", of));
        assertThat(row.getField("withdrawn_at")).isNotEmpty();
        assertThat(row.getField("withdrawn_because")).isEqualTo("It was a mistake");
    }

    @Test
    void theHashOfTheDescriptorIsThatOfTheFile() throws IOException, NoSuchAlgorithmException {
        var world = everything("Hashed");
        var of = "?owner=" + owner(world);
        var described = json(reader.get("/en/data/datapackage.json" + of));

        assertThat(described.get("licenses").get(0).get("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(described.get("resources").size()).isEqualTo(Dataset.values().length);
        for (var resource : described.get("resources")) {
            var file = reader.get(URI.create(resource.get("path").asString()).getRawPath() + of);
            var bytes = file.getContentAsByteArray();
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + hash);
            assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.getHeader("Repr-Digest")).startsWith("sha-256=:");
            var names = csvOf(file).getFirst().getHeader();
            assertThat(StreamSupport.stream(resource.get("schema").get("fields").spliterator(), false)
                            .map(field -> field.get("name").asString())
                            .toList())
                    .isEqualTo(names);
            assertThat(names)
                    .contains(resource.get("schema").get("primaryKey").get(0).asString());
        }
        assertThat(reader.text("/en/data" + of)).contains("SHA-256", "CC BY 4.0");
    }

    @Test
    void everyFileOnThePageHasTheHashThatStandsBesideIt() throws NoSuchAlgorithmException {
        var world = everything("Sealed");
        var of = "?owner=" + owner(world);
        var beside = Pattern.compile("href=\"(/en/data/[a-z-]+\\.[a-z]+[^\"]*)\">[A-Z]+</a>.*?SHA-256 ([0-9a-f]{64})")
                .matcher(reader.text("/en/data" + of))
                .results()
                .toList();

        assertThat(beside).hasSize(Dataset.values().length * Format.values().length);
        for (var file : beside) {
            var bytes = reader.get(file.group(1)).getContentAsByteArray();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(file.group(1))
                    .isEqualTo(file.group(2));
        }
    }

    @Test
    void theCatalogueNamesEachTableInEachLanguageAndFormat() {
        var catalogue = json(reader.get("/catalog.jsonld"));

        assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(catalogue.get("dcat:dataset").size()).isEqualTo(Dataset.values().length);
        for (var set : catalogue.get("dcat:dataset")) {
            assertThat(set.get("dcat:distribution").size())
                    .isEqualTo(Format.values().length * Language.ofPublic().size());
            for (var mandatory : List.of("dct:title", "dct:description", "dct:publisher")) {
                assertThat(set.has(mandatory)).as(mandatory).isTrue();
            }
            for (var file : set.get("dcat:distribution")) {
                var address = URI.create(file.get("dcat:accessURL").get("@id").asString());
                assertThat(http.head()
                                .uri(address.getRawPath())
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .isEqualTo(200);
            }
        }
        assertThat(reader.get("/catalog.jsonld").getContentType()).isEqualTo("application/ld+json");
    }

    @Test
    void everyColumnHasANameInEveryLanguage() {
        for (var language : Language.ofInterface()) {
            var face = pages.face(Visit.inside(language, boards.now(), "data"));
            for (var set : Dataset.values()) {
                assertThat(data.columns(set, face)).extracting(Column::name).doesNotHaveDuplicates();
                assertThat(data.columns(set, face))
                        .allSatisfy(
                                column -> assertThat(Headings.of(column, face)).isNotBlank());
            }
        }
    }

    @Test
    void aFileIsKeptAndAskedForAgain() throws IOException {
        var world = sample.world("Kept");
        for (var suffix : List.of("csv", "json", "xlsx")) {
            var address = "/en/data/recommendations." + suffix + "?owner=" + owner(world);
            var first = reader.get(address);
            var tag = requireNonNull(first.getHeader(HttpHeaders.ETAG));

            assertThat(tag).as(suffix).startsWith("\"");
            assertThat(first.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("attachment", "." + suffix);
            assertThat(first.getHeader(HttpHeaders.LINK)).contains("rel=\"license\"", "rel=\"describedby\"");
            assertThat(first.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
            assertThat(reader.having(address, tag)).isEqualTo(304);
            var head = http.head().uri(address).exchange().getResponse();
            assertThat(head.getStatus()).isEqualTo(200);
            assertThat(head.getContentAsByteArray()).isEmpty();
            assertThat(head.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);
        }
        var address = "/en/data/recommendations.csv?owner=" + owner(world);
        var zipped = http.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .exchange()
                .getResponse();
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray()))) {
            assertThat(unzipping.readAllBytes()).isEqualTo(reader.get(address).getContentAsByteArray());
        }
        var tag = reader.tag(address);
        sample.update(world, "Something happened");
        assertThat(reader.having(address, tag)).isEqualTo(200);
    }

    @Test
    void whatIsAskedWronglyIsSaid() {
        var world = sample.world();
        for (var wrong : Map.of(
                        "/en/data/recommendations.csv?status=bogus", 400,
                        "/en/data/recommendations.csv?owner=there-is-none", 400,
                        "/en/data/recommendations.csv?as-of=yesterday", 400,
                        "/en/data/recommendations.csv?as-of=1950-01-01", 400,
                        "/en/data/people.csv", 404,
                        "/en/data/recommendations.pdf", 404,
                        "/en/data?as-of=9999-01-01", 400)
                .entrySet()) {
            assertThat(reader.get(wrong.getKey()).getStatus())
                    .as(wrong.getKey())
                    .isEqualTo(wrong.getValue());
        }
        assertThat(http.post()
                        .uri("/en/data/recommendations.csv")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
        assertThat(reader.get("/en/data/recommendations.csv?owner=" + owner(world) + "&x=" + "y".repeat(8000))
                        .getStatus())
                .isEqualTo(200);
    }

    private World everything(String title) {
        var world = sample.world(title);
        var evidence = EvidenceId.next();
        LocalDate now = today.day();
        sample.publish(
                Happenings.evidence(
                        world, evidence, sample.source(world, "Gazette 5"), now, null, "A list stands in the gazette"),
                world.contributor(),
                null);
        sample.publish(
                Happenings.verification(world, world.milestones().getFirst(), true, now, List.of(evidence)),
                world.contributor(),
                world.approver());
        sample.publish(
                Happenings.move(
                        world,
                        world.milestones().get(1),
                        now,
                        MilestoneState.UNDER_WAY,
                        now.plusDays(40),
                        DateOrigin.PROMISED,
                        sample.spoken(world)),
                world.contributor(),
                null);
        sample.publish(
                Happenings.assessment(world, Status.IN_PROGRESS, now, "Work has begun", List.of(evidence)),
                world.contributor(),
                world.approver());
        sample.publish(Happenings.question(world, now, now.plusDays(15)), world.contributor(), null);
        sample.publish(Happenings.answer(world, now, Position.IN_PART, "Delimično."), world.official(), null);
        var measuring = new Measuring(sample, today, world);
        measuring.value(measuring.indicator("Trust", "60"), Measuring.series("Barometer"), "-2.50", now);
        return world;
    }

    private String owner(World world) {
        return items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .owners()
                .getFirst()
                .slug();
    }

    private List<NamedCsvRecord> csv(String language, String set, String query) {
        var response = reader.get("/" + language + "/data/" + set + ".csv" + query);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        return csvOf(response);
    }

    private static List<NamedCsvRecord> csvOf(MockHttpServletResponse response) {
        return CsvReader.builder().ofNamedCsvRecord(PublicReader.text(response)).stream()
                .toList();
    }

    private static JsonNode json(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return JSON.readTree(response.getContentAsByteArray());
    }

    private static NamedCsvRecord only(List<NamedCsvRecord> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
