package org.answerable.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.answerable.Asvs;
import org.answerable.Happenings;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.board.Boards;
import org.answerable.item.Items;
import org.answerable.storage.Today;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read: the same as the pages show, in a form that is described and holds still. */
@ProductTest
@AutoConfigureMockMvc
class ApiTest {

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
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PublicReader reader;

    @BeforeEach
    void begin() {
        reader = new PublicReader(http);
    }

    @Test
    void aRecommendationIsToldWithItsStory() {
        var world = happened();
        var item = json("/api/v1/recommendations/" + world.reference() + "?language=sr")
                .get("item");

        assertThat(item.get("title").get("text").asString()).isEqualTo("sr: Publish waiting times");
        assertThat(item.get("status").asString()).isEqualTo("in-progress");
        assertThat(item.get("milestones").size()).isEqualTo(3);
        assertThat(item.get("milestones").get(0).get("verified").asBoolean()).isTrue();
        assertThat(item.get("evidence").get(0).get("source").get("title").asString())
                .startsWith("Gazette");
        assertThat(item.get("responses").get(0).get("words").get("language").asString())
                .isEqualTo("sr-Latn");
        assertThat(item.get("responses").get(0).get("position").asString()).isEqualTo("in-part");
        var changes = json("/api/v1/changes?publication=" + world.slug()).get("items");
        assertThat(changes.size()).isEqualTo(1);
        assertThat(changes.get(0).get("happened").toString()).contains("Our assessment: In progress");
        assertThat(json("/api/v1/institutions/" + owner(world))
                        .get("item")
                        .get("recommendations")
                        .toString())
                .contains(world.reference());
        assertThat(json("/api/v1/publications/" + world.slug())
                        .get("item")
                        .get("title")
                        .get("text")
                        .asString())
                .isNotBlank();
    }

    @Test
    void aListGoesOnWhereItEndedWhateverIsPublishedMeanwhile() {
        var world = sample.world("First");
        var all = new HashSet<String>();
        all.add(world.reference());
        for (var more = 0; more < 4; more++) {
            all.add(sample.another(world, world.institution()).reference());
        }
        var found = new ArrayList<String>();
        var next = "/api/v1/recommendations?limit=2&owner=" + owner(world);
        var pages = 0;
        while (next != null) {
            var page = json(next);
            page.get("items").forEach(item -> found.add(item.get("reference").asString()));
            var onwards = page.get("next");
            next = onwards.isNull() ? null : path(onwards.asString());
            pages++;
            sample.another(world, world.institution());
        }

        assertThat(pages).isEqualTo(3);
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        var world = sample.world();
        var address = "/api/v1/recommendations/" + world.reference();
        var first = reader.get(address);
        var tag = requireNonNull(first.getHeader(HttpHeaders.ETAG));

        assertThat(reader.having(address, tag)).isEqualTo(304);
        sample.update(world, "Something happened");
        assertThat(reader.having(address, tag)).isEqualTo(200);
        assertThat(first.getContentType()).isEqualTo("application/json");
        assertThat(first.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
        assertThat(first.getHeader(HttpHeaders.LINK)).contains("rel=\"license\"");
    }

    @Test
    @Asvs("16.5.1")
    void whateverGoesWrongIsAProblemInOneForm() {
        for (var wrong : Map.of(
                        "/api/v1/recommendations?status=finished", 400,
                        "/api/v1/recommendations?owner=there-is-none", 400,
                        "/api/v1/recommendations?as-of=tomorrow", 400,
                        "/api/v1/recommendations?cursor=bm9wZQ", 400,
                        "/api/v1/recommendations?limit=1000", 400,
                        "/api/v1/recommendations?language=de", 400,
                        "/api/v1/changes?from=2999-01-01", 400,
                        "/api/v1/recommendations/NOSUCH", 404,
                        "/api/v2", 404,
                        "/api", 404)
                .entrySet()) {
            isProblem(reader.get(wrong.getKey()), wrong.getKey(), wrong.getValue());
        }
        for (var method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
            var refused = http.method(method)
                    .uri("/api/v1/recommendations")
                    .header(HttpHeaders.ORIGIN, "https://example.invalid")
                    .exchange()
                    .getResponse();
            isProblem(refused, method.name(), 405);
            assertThat(refused.getHeader(HttpHeaders.ALLOW)).isEqualTo("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void anyPageMayReadAndNoneMayWrite() {
        for (var address : List.of("/api/v1", "/api/v1/recommendations", "/api/v1/recommendations/R4")) {
            var asked = beforehand(address, "GET");

            assertThat(asked.getStatus()).as(address).isEqualTo(200);
            assertThat(asked.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
            assertThat(asked.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS))
                    .isEqualTo("GET,HEAD");
            assertThat(asked.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS))
                    .isEqualToIgnoringCase(HttpHeaders.IF_NONE_MATCH);
            assertThat(asked.getHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE)).isEqualTo("86400");
            assertThat(asked.getHeader("Content-Security-Policy")).isNotNull();
            var refused = beforehand(address, "PUT");
            assertThat(refused.getStatus()).as(address).isEqualTo(403);
            assertThat(refused.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                    .isNull();
        }
        var read = http.get()
                .uri("/api/v1/recommendations")
                .header(HttpHeaders.ORIGIN, "https://example.invalid")
                .exchange()
                .getResponse();
        assertThat(read.getHeaders(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).containsExactly("*");
        assertThat(read.getHeaders(HttpHeaders.VARY)).as("one for all").containsExactly(HttpHeaders.ACCEPT_ENCODING);
        var asked = http.options().uri("/api/v1/recommendations").exchange().getResponse();
        assertThat(asked.getHeader(HttpHeaders.ALLOW)).contains("GET").doesNotContain("POST");
    }

    /** What a browser asks before a page of another site may send what it has already. */
    private MockHttpServletResponse beforehand(String address, String method) {
        return http.options()
                .uri(address)
                .header(HttpHeaders.ORIGIN, "https://example.invalid")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "if-none-match")
                .exchange()
                .getResponse();
    }

    @Test
    void theDescriptionIsSoundAndNamesEveryAddress() {
        var document = reader.text("/api/v1/openapi.json");
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(document, null, options);
        var mapped = routes.getHandlerMethods().keySet().stream()
                .flatMap(info -> requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1"))
                .filter(path -> !path.endsWith("openapi.json"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(parsed.getOpenAPI().getPaths().keySet()).containsExactlyInAnyOrderElementsOf(mapped);
        parsed.getOpenAPI().getPaths().forEach((path, item) -> {
            assertThat(item.getGet().getResponses().keySet()).as(path).contains("200", "304", "400", "404");
            assertThat(item.readOperations()).as(path).hasSize(1);
        });
    }

    @Test
    void healthIsUpOrDownAndNothingElse() {
        assertThat(reader.get("/actuator").getStatus()).isEqualTo(404);
        assertThat(json("/actuator/health").propertyNames()).containsExactly("status");
    }

    @Test
    void everythingInTheDescriptionIsDescribed() throws IOException {
        var text = reader.text("/api/v1/openapi.json");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/openapi.json"), text);
        var document = JsonMapper.shared().readTree(text);
        var told = new TreeSet<String>();

        for (var path : document.get("paths")) {
            for (var parameter : path.get("get").get("parameters")) {
                assertThat(parameter.get("description").asString()).isNotBlank();
                assertThat(parameter.has("example")).as(parameter.toString()).isTrue();
            }
            var answer = path.at("/get/responses/200/content/application~1json/schema");
            answer.path("properties")
                    .forEach(one -> assertThat(one.path("description").asString(""))
                            .as(path.toString())
                            .isNotBlank());
        }
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .get("properties")
                        .properties()
                        .forEach(member -> {
                            var where = schema.getKey() + "." + member.getKey();
                            assertThat(member.getValue().path("description").asString(""))
                                    .as(where)
                                    .isNotBlank();
                            if (member.getValue().toString().contains("\"enum\":[")) {
                                told.add(where);
                            }
                        }));
        assertThat(told)
                .contains("Recommendation.status", "Owner.acceptance", "Owner.part", "Change.statusBefore")
                .contains("Raised.flag", "Due.origin", "Milestone.state", "Evidence.weighs", "Response.position");
        assertThat(Descriptions.all().stringPropertyNames())
                .allSatisfy(
                        name -> assertThat(document.at("/components/schemas").toString() + text)
                                .contains("\"" + name.substring(name.indexOf('.') + 1) + "\":"));
    }

    @Test
    void answersKeepToTheirDescription() {
        var world = happened();
        var document = JsonMapper.shared().readTree(reader.text("/api/v1/openapi.json"));
        for (var address : Map.of(
                        "/api/v1/recommendations",
                        "?owner=" + owner(world),
                        "/api/v1/recommendations/{reference}",
                        world.reference(),
                        "/api/v1/institutions",
                        "?limit=3",
                        "/api/v1/institutions/{slug}",
                        owner(world),
                        "/api/v1/publications",
                        "?limit=3",
                        "/api/v1/publications/{slug}",
                        world.slug(),
                        "/api/v1/changes",
                        "?publication=" + world.slug())
                .entrySet()) {
            var schema = document.get("paths")
                    .get(address.getKey())
                    .get("get")
                    .get("responses")
                    .get("200")
                    .get("content")
                    .get("application/json")
                    .get("schema");
            var asked = address.getKey().contains("{")
                    ? address.getKey().replaceAll("\\{.*}", address.getValue())
                    : address.getKey() + address.getValue();
            keepsTo(asked, schema, json(asked), document);
        }
    }

    /** By hand and strict: nothing is missing, nothing more is there, each of its type. */
    private static void keepsTo(String where, JsonNode schema, JsonNode told, JsonNode document) {
        if (schema.has("$ref")) {
            keepsTo(where, document.at(schema.get("$ref").asString().substring(1)), told, document);
            return;
        }
        if (schema.has("anyOf")) {
            if (!told.isNull()) {
                keepsTo(where, schema.get("anyOf").get(0), told, document);
            }
            return;
        }
        switch (schema.get("type").asString()) {
            case "object" -> {
                assertThat(List.copyOf(told.propertyNames()))
                        .as(where)
                        .containsExactlyElementsOf(
                                List.copyOf(schema.get("properties").propertyNames()));
                told.propertyNames()
                        .forEach(name -> keepsTo(
                                where + "." + name, schema.get("properties").get(name), told.get(name), document));
            }
            case "array" -> told.forEach(one -> keepsTo(where + "[]", schema.get("items"), one, document));
            case "string" -> {
                assertThat(told.isString()).as(where).isTrue();
                if (schema.has("enum")) {
                    assertThat(schema.get("enum")).as(where).contains(told);
                }
            }
            case "integer" -> assertThat(told.isIntegralNumber()).as(where).isTrue();
            case "number" -> assertThat(told.isNumber()).as(where).isTrue();
            case "boolean" -> assertThat(told.isBoolean()).as(where).isTrue();
            default -> throw new AssertionError(where + ": " + schema);
        }
    }

    private World happened() {
        var world = sample.world("Publish waiting times");
        var evidence = EvidenceId.next();
        sample.publish(
                Happenings.evidence(world, evidence, sample.source(world, "Gazette 5"), today.day(), null, "It stands"),
                world.contributor(),
                null);
        sample.publish(
                Happenings.verification(world, world.milestones().getFirst(), true, today.day(), List.of(evidence)),
                world.contributor(),
                world.approver());
        sample.publish(
                Happenings.assessment(world, Status.IN_PROGRESS, today.day(), "Work has begun", List.of(evidence)),
                world.contributor(),
                world.approver());
        sample.publish(Happenings.question(world, today.day(), today.day().plusDays(15)), world.contributor(), null);
        sample.publish(Happenings.answer(world, today.day(), Position.IN_PART, "Delimično."), world.official(), null);
        return world;
    }

    private static void isProblem(MockHttpServletResponse answer, String what, int status) {
        assertThat(answer.getStatus()).as(what).isEqualTo(status);
        assertThat(answer.getContentType()).as(what).isEqualTo("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(problem.get("status").asInt()).as(what).isEqualTo(status);
        assertThat(problem.get("detail").asString()).as(what).isNotBlank();
        assertThat(answer.getCookies()).as(what).isEmpty();
    }

    private String owner(World world) {
        return items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .owners()
                .getFirst()
                .slug();
    }

    private JsonNode json(String address) {
        var answer = reader.get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
