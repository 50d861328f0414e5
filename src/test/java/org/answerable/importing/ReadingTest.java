package org.answerable.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @TempDir
    Path parent;

    @Test
    void theDemoPublicationIsWholeAndSpeaksThreeLanguages() {
        var whole = read(Reading.whole(PublicationFiles.FOLDER, "kosovo-security"));

        assertThat(whole.recommendations())
                .extracting(in -> in.content().reference())
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
        assertThat(whole.institutions()).hasSize(25);
        assertThat(whole.sources()).hasSize(38);
        var texts = texts(whole);
        assertThat(texts).hasSizeGreaterThan(300).allSatisfy(text -> {
            assertThat(text.en()).isNotBlank();
            assertThat(text.sq()).as(text.en()).isNotBlank();
            assertThat(text.sr()).as(text.en()).isNotBlank();
        });
    }

    @Test
    void everythingThatIsWrongInTheFilesIsToldAtOnce() throws IOException {
        var folder = Invented.copyTo(parent);
        Invented.change(folder, "recommendations/H1.yaml", "weight: 3", "wieght: 3");
        Invented.change(folder, "recommendations/H1.yaml", "power: SHARED", "power: NOBODY");
        Invented.change(folder, "recommendations/H1.yaml", "on: \"2025-02\"", "on: \"2025-02-31\"");
        Invented.change(folder, "recommendations/H1.yaml", "credibility: 1", "credibility: high");
        Invented.change(folder, "recommendations/H1.yaml", "{en: \"Light\", sq", "{sq");
        Invented.change(folder, "sources.yaml", "kind: LEGAL_ACT, ", "");
        Invented.change(
                folder,
                "institutions.yaml",
                "{en: \"Coast Guard\", sq: \"Roja Bregdetare\", sr: \"Obalska straža\"}",
                "Guard");

        assertThat(problems(Reading.whole("file:" + parent + "/", Invented.NAME)))
                .extracting(FileProblem::file, FileProblem::line, FileProblem::path, FileProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("sources.yaml", 0, "[1].kind", "importing.problem.missing"),
                        tuple("institutions.yaml", 11, "[1].name", "importing.problem.form"),
                        tuple("recommendations/H1.yaml", 28, "milestones[0].on", "importing.problem.date"),
                        tuple("recommendations/H1.yaml", 34, "milestones[1].power", "importing.problem.value"),
                        tuple("recommendations/H1.yaml", 0, "milestones[1].wieght", "importing.problem.unknown"),
                        tuple("recommendations/H1.yaml", 0, "milestones[1].title.en", "importing.problem.missing"),
                        tuple("recommendations/H1.yaml", 0, "milestones[1].weight", "importing.problem.missing"),
                        tuple("recommendations/H1.yaml", 58, "evidence[1].credibility", "importing.problem.number"));
    }

    @Test
    void whatTheFilesSayOfOneAnotherMustBeThere() throws IOException {
        var folder = Invented.copyTo(parent);
        Invented.change(folder, "publication.yaml", "slug: \"harbour-safety\"", "slug: \"harbor-safety\"");
        Invented.change(folder, "publication.yaml", "publishedOn: \"2025-03\"\n", "");
        Invented.change(folder, "sources.yaml", "key: \"law\"", "key: \"log\"");
        Invented.change(folder, "institutions.yaml", "key: \"invented-coast-guard\"", "key: \"Coast Guard\"");
        Invented.change(folder, "recommendations/H1.yaml", "- {of: \"H1\"", "- {of: \"R4\"");
        Invented.change(folder, "recommendations/H1.yaml", "[\"invented-harbours\"]", "[\"boats\"]");
        Invented.change(folder, "recommendations/H1.yaml", "milestones: [\"H1.2\"]", "milestones: [\"H1.3\"]");
        Invented.change(folder, "recommendations/H1.yaml", "evidence: [\"H1.E1\"]", "evidence: [\"H1.E9\"]");
        Invented.change(
                folder,
                "recommendations/H1.yaml",
                "    source: \"log\"\n    passage: \"page-1\"\n",
                "    source: \"log\"\n");
        Invented.change(folder, "recommendations/H1.yaml", "credibility: 1", "credibility: 7");
        Invented.change(
                folder,
                "recommendations/H1.yaml",
                "    provenance: ELSEWHERE\n    source: \"log\"\n",
                "    provenance: JUDGEMENT\n");

        assertThat(problems(Reading.whole("file:" + parent + "/", Invented.NAME)))
                .extracting(FileProblem::file, FileProblem::path, FileProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("publication.yaml", "slug", "importing.problem.folder"),
                        tuple("publication.yaml", "dateNote", "importing.problem.datenote"),
                        tuple("sources.yaml", "[1].key", "importing.problem.twice"),
                        tuple("institutions.yaml", "[0].source", "importing.problem.reference"),
                        tuple("institutions.yaml", "[1].key", "importing.problem.slug"),
                        tuple("recommendations/H1.yaml", "topics[0]", "importing.problem.reference"),
                        tuple("recommendations/H1.yaml", "owners[0].of", "importing.problem.reference"),
                        tuple("recommendations/H1.yaml", "owners[1].institution", "importing.problem.reference"),
                        tuple("recommendations/H1.yaml", "milestones[0].source", "importing.problem.reached"),
                        tuple("recommendations/H1.yaml", "evidence[0].milestones[0]", "importing.problem.reference"),
                        tuple("recommendations/H1.yaml", "evidence[0].passage", "importing.problem.nopassage"),
                        tuple("recommendations/H1.yaml", "evidence[1].source", "importing.problem.reference"),
                        tuple("recommendations/H1.yaml", "evidence[1].credibility", "importing.problem.credibility"),
                        tuple("recommendations/H1.yaml", "assessments[0].evidence[0]", "importing.problem.reference"));
    }

    @Test
    void whatIsNoYamlOrNotThereIsToldToo() throws IOException {
        var folder = Invented.copyTo(parent);
        Files.delete(folder.resolve("sources.yaml"));
        Files.writeString(folder.resolve("institutions.yaml"), "# nothing yet\n");
        Invented.change(folder, "publication.yaml", "authors: [", "authors: [[");
        Invented.change(folder, "recommendations/H1.yaml", "numberInPaper: \"1\"", "reference: \"H2\"");

        assertThat(problems(Reading.whole("file:" + parent + "/", Invented.NAME)))
                .extracting(FileProblem::file, FileProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("publication.yaml", "importing.problem.unreadable"),
                        tuple("sources.yaml", "importing.problem.nofile"),
                        tuple("institutions.yaml", "importing.problem.empty"),
                        tuple("recommendations/H1.yaml", "importing.problem.unreadable"));
        assertThat(Reading.whole("file:" + parent + "/", "elsewhere")).isInstanceOf(Reading.Outcome.NotThere.class);
    }

    @Test
    void recommendationsStandInTheOrderOfTheirNumbers() throws IOException {
        var folder = Invented.copyTo(parent);
        for (var reference : List.of("H10", "H2")) {
            Files.writeString(folder.resolve("recommendations/" + reference + ".yaml"), """
                    reference: %s
                    provenance: JUDGEMENT
                    title: {en: More}
                    asks: {en: More}
                    """.formatted(reference));
        }

        assertThat(read(Reading.whole("file:" + parent + "/", Invented.NAME)).recommendations())
                .extracting(in -> in.content().reference())
                .containsExactly("H1", "H2", "H10");
    }

    static Format.Whole read(Reading.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Reading.Outcome.Read.class);
        return ((Reading.Outcome.Read) outcome).whole();
    }

    private static List<FileProblem> problems(Reading.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Reading.Outcome.Broken.class);
        return ((Reading.Outcome.Broken) outcome).problems();
    }

    private static List<Format.Text> texts(Object from) {
        var found = new ArrayList<Format.Text>();
        switch (from) {
            case Format.Text text -> found.add(text);
            case List<?> list -> list.forEach(element -> found.addAll(texts(element)));
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    try {
                        var content = component.getAccessor().invoke(record);
                        if (content != null) {
                            found.addAll(texts(content));
                        }
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }
            }
            default -> {}
        }
        return found;
    }
}
