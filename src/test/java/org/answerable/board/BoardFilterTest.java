package org.answerable.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.board.BoardFilter.Read;
import org.answerable.board.BoardFilter.Sort;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;

class BoardFilterTest {

    @Test
    void withoutParametersItShowsEverythingByReference() {
        assertThat(understood(Map.of())).isEqualTo(BoardFilter.ALL);
        assertThat(BoardFilter.ALL.query()).isEmpty();
        assertThat(BoardFilter.ALL.narrows()).isFalse();
    }

    @Test
    void whatAnEmptyFormSendsIsTheSameAsNothing() {
        assertThat(understood(Map.of("status", List.of(""), "owner", List.of(""), "sort", List.of(""))))
                .isEqualTo(BoardFilter.ALL);
    }

    @Test
    void theSameChoiceHasTheSameAddressWhateverItsOrder() {
        var filter = understood(Map.of(
                "sort", List.of("changed"),
                "topic", List.of("nato"),
                "status", List.of("implemented", "not-assessed", "in-progress"),
                "owner", List.of("ministry-of-defence")));

        assertThat(filter.query())
                .isEqualTo("status=in-progress&status=implemented&status=not-assessed"
                        + "&owner=ministry-of-defence&topic=nato&sort=changed");
        assertThat(filter.statuses()).containsExactlyInAnyOrder(Status.IN_PROGRESS, Status.IMPLEMENTED);
        assertThat(filter.unassessed()).isTrue();
        assertThat(filter.sort()).isEqualTo(Sort.CHANGED);
    }

    @Test
    void whatOwnersClaimStandsInTheAddressBetweenTopicAndOrder() {
        var filter = understood(Map.of("gap", List.of("differ"), "topic", List.of("nato"), "sort", List.of("title")));

        assertThat(filter.gap()).contains(BoardFilter.Gap.DIFFER);
        assertThat(filter.narrows()).isTrue();
        assertThat(filter.query()).isEqualTo("topic=nato&gap=differ&sort=title");
        assertThat(filter.withGap(Optional.empty()).query()).isEqualTo("topic=nato&sort=title");
        assertThat(BoardFilter.read(Map.of("gap", List.of("ministry"))))
                .isEqualTo(new Read.NotUnderstood("gap", "ministry"));
    }

    @Test
    void wordsStandInTheAddressAsTheyWereTypedWithoutWhatNobodyLooksFor() {
        var filter = understood(Map.of("q", List.of("  Policia e  Kosovës, (R-4) "), "owner", List.of("ministry")));

        assertThat(filter.narrowing().words()).contains("Policia e Kosovës R-4");
        assertThat(filter.narrows()).isTrue();
        assertThat(filter.query()).isEqualTo("q=Policia+e+Kosov%C3%ABs+R-4&owner=ministry");
        for (var nothing : List.of(" ", "%", "“…”", "&=#")) {
            assertThat(understood(Map.of("q", List.of(nothing)))).as(nothing).isEqualTo(BoardFilter.ALL);
        }
        assertThat(understood(Map.of("q", List.of("a b ".repeat(100))))
                        .narrowing()
                        .words())
                .hasValueSatisfying(words -> assertThat(words).hasSizeBetween(90, 100));
    }

    @Test
    void whatIsNotOursIsPassedOver() {
        assertThat(understood(Map.of("utm_source", List.of("mail")))).isEqualTo(BoardFilter.ALL);
    }

    @Test
    void whatNoFilterCanHoldIsNotUnderstood() {
        assertThat(BoardFilter.read(Map.of("status", List.of("IN_PROGRESS"))))
                .isEqualTo(new Read.NotUnderstood("status", "IN_PROGRESS"));
        assertThat(BoardFilter.read(Map.of("sort", List.of("price"))))
                .isEqualTo(new Read.NotUnderstood("sort", "price"));
        assertThat(BoardFilter.read(Map.of("owner", List.of("\"><script>"))))
                .isEqualTo(new Read.NotUnderstood("owner", "\"><script>"));
    }

    @Test
    void eachChoiceCanBeTakenBackAlone() {
        var filter = understood(
                Map.of("status", List.of("in-progress", "not-assessed"), "owner", List.of("a"), "topic", List.of("b")));

        assertThat(filter.without(Status.IN_PROGRESS).query()).isEqualTo("status=not-assessed&owner=a&topic=b");
        assertThat(filter.withoutUnassessed().query()).isEqualTo("status=in-progress&owner=a&topic=b");
        assertThat(filter.withoutOwner().withTopic(Optional.empty()).query())
                .isEqualTo("status=in-progress&status=not-assessed");
        assertThat(filter.only(Optional.empty()).query()).isEqualTo("status=not-assessed&owner=a&topic=b");
    }

    @Test
    void whatElseCanBeChosenStandsInTheAddressInOneOrder() {
        var filter = understood(Map.of(
                "flag", List.of("no-answer"),
                "due", List.of("passed"),
                "acceptance", List.of("in-part"),
                "publication", List.of("roads-2025"),
                "page", List.of("3")));

        assertThat(filter.query())
                .isEqualTo("publication=roads-2025&acceptance=in-part&due=passed&flag=no-answer&page=3");
        assertThat(filter.narrows()).isTrue();
        assertThat(filter.with(filter.narrowing().withDue(Optional.empty())).query())
                .as("another choice begins with the first page")
                .isEqualTo("publication=roads-2025&acceptance=in-part&flag=no-answer");
    }

    @Test
    void aPageIsANumberFromOne() {
        assertThat(understood(Map.of("page", List.of("1")))).isEqualTo(BoardFilter.ALL);
        assertThat(BoardFilter.ALL.onPage(2).narrows()).isFalse();
        for (var page : List.of("0", "-1", "01", "x", "1.5", "99999999", " 2")) {
            assertThat(BoardFilter.read(Map.of("page", List.of(page)))).isEqualTo(new Read.NotUnderstood("page", page));
        }
    }

    private static BoardFilter understood(Map<String, List<String>> parameters) {
        return switch (BoardFilter.read(parameters)) {
            case Read.Understood(var filter) -> filter;
            case Read.NotUnderstood refused -> throw new AssertionError(refused);
        };
    }
}
