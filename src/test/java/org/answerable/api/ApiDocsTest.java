package org.answerable.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.ProductTest;
import org.answerable.PublicReader;
import org.answerable.Sample;
import org.answerable.board.Boards;
import org.answerable.item.Items;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of docs/api.md, run: each address answers, and each member that an example shows is there. */
@ProductTest
@AutoConfigureMockMvc
class ApiDocsTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```\\n((?:GET .+\\n)+)```(?:\\n\\n```json\\n([\\s\\S]+?)```)?");

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

    @Test
    void theExamplesAnswerWhatTheyShow() throws IOException {
        var world = sample.world("Publish waiting times");
        var owner = items.item(world.reference(), Language.EN, boards.now())
                .orElseThrow()
                .owners()
                .getFirst()
                .slug();
        var guide = Files.readString(Path.of("docs/api.md"))
                .replace("R4", world.reference())
                .replace("health-department", owner)
                .replace("health-paper", world.slug())
                .replace("2026-11-23", today.day().toString());
        var examples = EXAMPLE.matcher(guide).results().toList();

        assertThat(examples).hasSizeGreaterThan(5);
        for (var example : examples) {
            for (var line : example.group(1).lines().toList()) {
                var answer = new PublicReader(http).get(line.substring("GET ".length()));
                var shown =
                        example.group(2) == null ? null : JsonMapper.shared().readTree(example.group(2));
                var status = shown == null ? 200 : shown.path("status").asInt(200);
                assertThat(answer.getStatus()).as(line).isEqualTo(status);
                if (shown != null) {
                    isThere(line, shown, JsonMapper.shared().readTree(answer.getContentAsByteArray()));
                }
            }
        }
    }

    @Test
    void theListsOfThePageAreThoseOfTheDescription() throws IOException {
        var document = JsonMapper.shared().readTree(new PublicReader(http).text("/api/v1/openapi.json"));
        var parameters = document.at("/paths/~1api~1v1~1recommendations/get/parameters");
        var names = new ArrayList<String>();
        parameters.forEach(one -> names.add(one.get("name").asString()));

        assertThat(named("the filters of the board \\(([^)]+)\\)"))
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .filter(name -> !List.of("limit", "cursor", "language", "as-of", "known")
                                .contains(name))
                        .toList());
        var languages = new ArrayList<String>();
        parameters.get(names.indexOf("language")).at("/schema/enum").forEach(code -> languages.add(code.asString()));
        assertThat(named("`language` is ([^.]+)\\.")).isEqualTo(languages);
    }

    private static List<String> named(String where) throws IOException {
        var sentence = Pattern.compile(where).matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(sentence.find()).as(where).isTrue();
        return Pattern.compile("`([^`]+)`")
                .matcher(sentence.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static void isThere(String where, JsonNode shown, JsonNode told) {
        for (var name : List.copyOf(shown.propertyNames())) {
            var here = where + " ." + name;
            assertThat(told.has(name)).as(here).isTrue();
            var one = shown.get(name);
            var other = told.get(name);
            if (one.isObject() && other.isObject()) {
                isThere(here, one, other);
            } else if (one.isArray() && !one.isEmpty()) {
                assertThat(other.isEmpty()).as(here).isFalse();
                isThere(here, one.get(0), other.get(0));
            } else if (!one.isNull() && !other.isNull()) {
                assertThat(other.getNodeType()).as(here).isEqualTo(one.getNodeType());
            }
        }
    }
}
