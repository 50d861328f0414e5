package org.answerable.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.answerable.ProductTest;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.standing.Progress;
import org.answerable.standing.Share;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The sums in docs/method.md, held against the demonstration that the first start loads. */
@ProductTest
@TestPropertySource(properties = "answerable.demo=true")
class MethodTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (R\\w+) \\| (.+ = \\d+) \\| (.+ = \\d+) \\| (\\d+) % \\| (\\d+) % \\|$");

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Test
    void theSumsInTheDocumentAreThoseOfTheDemonstration() throws IOException {
        var rows = rows();

        assertThat(rows).extracting(Row::of).containsExactlyElementsOf(references());
        assertThat(rows).allSatisfy(row -> {
            var progress = item(row.of()).progress();
            assertThat(row.weight()).as("weights of %s", row.of()).isEqualTo(sum(progress, false));
            assertThat(row.own()).as("own weights of %s", row.of()).isEqualTo(sum(progress, true));
            assertThat(percent(
                            new Share(progress.own().whole(), progress.whole().whole())))
                    .as("all of its own of %s", row.of())
                    .isEqualTo(row.ownVerified());
            assertThat(percent(progress.contributions().getFirst().share()))
                    .as("the first of %s", row.of())
                    .isEqualTo(row.first());
            assertThat(percent(progress.whole())).isZero();
        });
    }

    @Test
    void theBoardShowsTheFiguresOfThePages() {
        assertThat(lines()).hasSize(6).allSatisfy(line -> {
            var progress = item(line.reference()).progress();
            assertThat(line.progress()).isEqualTo(progress.whole());
            assertThat(line.own()).isEqualTo(progress.own());
        });
    }

    /**
     * A row of the table.
     *
     * @param weight the sum as it stands there, such as {@code 1 + 2 = 3}
     */
    private record Row(String of, String weight, String own, int ownVerified, int first) {}

    private static List<Row> rows() throws IOException {
        return Files.readString(Path.of("docs/method.md"))
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Row(
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        Integer.parseInt(row.group(4)),
                        Integer.parseInt(row.group(5))))
                .toList();
    }

    /** Each recommendation of the demonstration, and after it its parts. */
    private List<String> references() {
        var references = new ArrayList<String>();
        lines().forEach(line -> {
            references.add(line.reference());
            item(line.reference()).parts().forEach(part -> references.add(part.reference()));
        });
        return references;
    }

    private List<BoardLine> lines() {
        return boards.lines(BoardFilter.ALL, Language.EN, boards.now(), 0, 10_000);
    }

    private ItemPage item(String reference) {
        return items.item(reference, Language.EN, boards.now()).orElseThrow();
    }

    private static String sum(Progress<ItemPage.Rung> progress, boolean ownOnly) {
        var shares = progress.contributions().stream()
                .filter(each -> each.own() || !ownOnly)
                .map(each -> each.share().part())
                .toList();
        var weights = shares.isEmpty() ? Stream.of("none") : shares.stream().map(String::valueOf);
        return weights.collect(joining(" + ")) + " = "
                + shares.stream().mapToInt(Integer::intValue).sum();
    }

    private static int percent(Share share) {
        return share.percent().orElseThrow();
    }
}
