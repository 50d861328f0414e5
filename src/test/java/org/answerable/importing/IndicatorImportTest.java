package org.answerable.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.vocabulary.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators in the files of a publication. */
class IndicatorImportTest {

    private static final String INDICATOR = """
            indicators:
              - key: "H1.I1"
                of: "H1"
                name: {en: "Lit nights", sq: "Netë me dritë", sr: "Osvetljene noći"}
                measures: {en: "Nights with light.", sq: "Netë me dritë.", sr: "Noći sa svetlom."}
                unit: PEOPLE
                better: HIGHER
                target: {amount: 90.0, origin: OURS}
                series:
                  - {key: "H1.S1", name: {en: "Log", sq: "Ditari", sr: "Dnevnik"}, againstTarget: true}
                groups:
                  - {key: "H1.G1", name: {en: "Fishers", sq: "Peshkatarë", sr: "Ribari"}}
                values:
                  - {key: "H1.V1", series: "H1.S1", group: "H1.G1", amount: 14.20, on: "2024", provenance: ELSEWHERE, source: "log"}
                  - {key: "H1.V2", series: "H1.S1", on: "2024", provenance: ELSEWHERE, source: "log"}
                provenance: JUDGEMENT
            """;

    @TempDir
    Path parent;

    @Test
    void aNumberIsReadWithItsDecimalsAndANumberThatIsLeftOutIsOfFewerThanTenPeople() throws IOException {
        var content = contents(INDICATOR);

        assertThat(content.getFirst().amount()).isEqualTo(new BigDecimal("14.20"));
        assertThat(content.getFirst().fewerThanTen()).isFalse();
        assertThat(content.getLast().amount()).isNull();
        assertThat(content.getLast().fewerThanTen()).isTrue();
        assertThat(content)
                .extracting(value -> value.series().id())
                .containsOnly(new Names(Invented.NAME, Names.newPublication(Invented.NAME), Map.of(), Map.of())
                        .series("H1.S1"));
    }

    @Test
    void whatIsWrongWithIndicatorsIsTold() throws IOException {
        var broken = INDICATOR
                .replace("amount: 14.20", "amount: 9.5, peopleAsked: 9")
                .replace("group: \"H1.G1\"", "group: \"H1.G9\"")
                .replace("key: \"H1.V2\", series: \"H1.S1\"", "key: \"H1.V1\", series: \"H1.S9\"")
                .replace("of: \"H1\"\n", "of: \"H2\"\n");

        assertThat(((Reading.Outcome.Broken) read(broken)).problems())
                .extracting(FileProblem::path, FileProblem::key)
                .containsExactly(
                        tuple("indicators[0].of", "importing.problem.reference"),
                        tuple("indicators[0].values[0].group", "importing.problem.reference"),
                        tuple("indicators[0].values[0].amount", "importing.problem.few"),
                        tuple("indicators[0].values[0].peopleAsked", "importing.problem.few"),
                        tuple("indicators[0].values[1].key", "importing.problem.twice"),
                        tuple("indicators[0].values[1].series", "importing.problem.reference"));
    }

    @Test
    void theDemoTellsOnlyNumbersThatStandSomewhereAndEveryIndicatorIsToBeConfirmed() {
        var whole = ReadingTest.read(Reading.whole(PublicationFiles.FOLDER, DemoImport.NAME));
        var indicators = whole.recommendations().stream()
                .flatMap(in -> in.content().indicators().stream())
                .toList();

        assertThat(indicators).hasSize(13).allSatisfy(indicator -> {
            assertThat(indicator.provenance()).isEqualTo(Provenance.JUDGEMENT);
            assertThat(indicator.expertMustConfirm()).isTrue();
            assertThat(indicator.values())
                    .extracting(IndicatorFormat.Value::provenance)
                    .doesNotContain(Provenance.JUDGEMENT);
        });
        assertThat(indicators.stream()
                        .filter(indicator -> indicator.key().equals("R3.I1"))
                        .findFirst()
                        .orElseThrow()
                        .values())
                .extracting(IndicatorFormat.Value::amount)
                .containsExactly(
                        new BigDecimal("77"),
                        new BigDecimal("14.2"),
                        new BigDecimal("45"),
                        new BigDecimal("55"),
                        new BigDecimal("61"));
    }

    private List<IndicatorValueContent> contents(String yaml) throws IOException {
        var whole = ReadingTest.read(read(yaml));
        var names = new Names(Invented.NAME, Names.newPublication(Invented.NAME), Map.of(), Map.of());
        var contents = new IndicatorContents(new Contents(names, LocalDate.of(2026, 11, 23)));
        var indicator =
                whole.recommendations().getFirst().content().indicators().getFirst();
        return indicator.values().stream()
                .map(value -> contents.value(indicator, value))
                .toList();
    }

    private Reading.Outcome read(String yaml) throws IOException {
        var folder = Invented.copyTo(parent);
        Files.writeString(folder.resolve("recommendations/H1.yaml"), yaml, StandardOpenOption.APPEND);
        return Reading.whole("file:" + parent + "/", Invented.NAME);
    }
}
