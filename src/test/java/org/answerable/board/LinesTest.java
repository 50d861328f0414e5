package org.answerable.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.Statements;
import org.answerable.TimeTest;
import org.answerable.fact.AsOf;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that were read once are answered again until an act changes them or their words. */
@TimeTest
class LinesTest {

    @Autowired
    Boards boards;

    @Autowired
    Sample sample;

    @Autowired
    Statements statements;

    @Test
    void anActChangesTheRowsThatItTouchesAndLeavesTheOthersRead() {
        var world = sample.world();
        var other = sample.another(world);
        var before = boards.now();
        line(world, before);
        line(other, before);

        sample.assessment(other, Status.IN_PROGRESS, "Begun");
        var now = boards.now();

        assertThat(line(other, now).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(statements.of(() -> assertThat(line(world, now).status()).isNull()))
                .singleElement()
                .asString()
                .as("only when words were last removed")
                .contains("\"redaction\"");
        assertThat(line(other, before).status()).isNull();
    }

    @Test
    void newWordsAreShownAtOnceAndTheOldOnesAsOfBefore() {
        var world = sample.world("Old words");
        var before = boards.now();
        assertThat(title(world, before).body()).isEqualTo("Old words");

        sample.retitled(world, "New words");

        assertThat(title(world, boards.now()).body()).isEqualTo("New words");
        assertThat(title(world, before).body()).isEqualTo("Old words");
    }

    @Test
    void removedWordsAreGoneFromRowsThatWereReadBefore() {
        var world = sample.world("Words to be gone");
        var before = boards.now();
        assertThat(title(world, before).body()).isEqualTo("Words to be gone");

        sample.takeTitleAway(world);

        for (var asOf : new AsOf[] {before, boards.now()}) {
            assertThat(title(world, asOf).body()).isNull();
            assertThat(title(world, asOf).removal()).isNotNull();
        }
    }

    @Test
    void theOrderOfTitlesHoldsOnEveryDayAndTakesInWhatIsNew() {
        var world = sample.world("Zebra crossings");
        var last = world.reference();
        var middle = sample.world("Mild winters").reference();
        var before = boards.now();
        for (var days : List.of(0, 3)) {
            assertThat(byTitle(new AsOf(before.act(), before.day().minusDays(days))))
                    .containsSubsequence(middle, last);
        }

        var other = sample.another(world, world.institution()).reference();
        assertThat(byTitle(boards.now())).contains(other);
        var first = sample.world("Aardvarks").reference();

        assertThat(byTitle(boards.now())).containsSubsequence(first, middle, last);
        assertThat(byTitle(before)).containsSubsequence(middle, last).doesNotContain(first);
    }

    private List<String> byTitle(AsOf asOf) {
        return boards.lines(BoardFilter.ALL.sorted(BoardFilter.Sort.TITLE), Language.EN, asOf, 0, 10_000).stream()
                .map(BoardLine::reference)
                .toList();
    }

    private ShownText title(World world, AsOf asOf) {
        return line(world, asOf).title();
    }

    private BoardLine line(World world, AsOf asOf) {
        return boards.line(world.reference(), BoardFilter.ALL, Language.EN, asOf)
                .orElseThrow();
    }
}
