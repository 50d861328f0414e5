package org.answerable.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.answerable.ProductTest;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardFilter.Gap;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardPage;
import org.answerable.board.Facets;
import org.answerable.fact.AsOf;
import org.answerable.fact.Raised;
import org.answerable.language.ShownText;
import org.answerable.schedule.Schedule;
import org.answerable.schedule.Term;
import org.answerable.standing.Share;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a first visit weighs on a bad line: a board of fifty rows that differ, in the words of the demo publication, its
 * style sheet and its mark, compressed.
 */
@ProductTest
class FirstVisitTest {

    private static final int FIRST_VISIT = 20 * 1024;
    private static final int LATER_PAGE = 12 * 1024;
    private static final int MOST_REQUESTS = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path PAPER = Path.of("src/main/resources/publications/kosovo-security");

    @Autowired
    PublicPages pages;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBoardOfFiftyIsLight(Language language) throws IOException {
        var html = html(language);
        var page = zipped(html.getBytes(StandardCharsets.UTF_8));
        var fetched = fetched(html);
        var sheet = Files.readString(Path.of("frontend/styles/tokens.css"))
                + Files.readString(Path.of("frontend/styles/public.css"));
        var styles = zipped(sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(html.split("class=\"row-ref\"", -1)).as("rows").hasSize(51);
        assertThat(1 + fetched.size()).as("requests: the page, " + fetched).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(page).as("a page, when its sheet is there already").isLessThanOrEqualTo(LATER_PAGE);
        assertThat(page + styles).as("page " + page + " and styles " + styles).isLessThanOrEqualTo(FIRST_VISIT);
    }

    private String html(Language language) {
        var asOf = new AsOf(new ActNumber(1234), DAY);
        var page = board(language);
        return new String(
                pages.write(
                        "board.jte",
                        Visit.inside(language, asOf, ""),
                        Map.of("filter", BoardFilter.ALL, "page", page, "changed", changed(page, language, asOf))),
                StandardCharsets.UTF_8);
    }

    private Map<String, String> changed(BoardPage page, Language language, AsOf asOf) {
        var face = pages.face(Visit.inside(language, asOf, ""));
        return page.fresh().stream()
                .collect(Collectors.toMap(
                        BoardPage.Fresh::reference,
                        one -> face.say(
                                "board.fresh.from",
                                face.say("entry.assessment", face.status(Status.IN_PROGRESS)),
                                face.status(Status.NOT_STARTED))));
    }

    /** What a browser fetches besides, by itself. */
    private static List<String> fetched(String html) {
        return Pattern.compile(
                        "(?:<link rel=\"(?:stylesheet|icon)\" href=|<(?:img|script|iframe)[^>]* src=)\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zipping = new GZIPOutputStream(zipped)) {
            zipping.write(bytes);
        }
        return zipped.size();
    }

    private static BoardPage board(Language language) {
        var titles = texts("recommendations", "title", language);
        var offices = IntStream.range(0, 20)
                .mapToObj(number -> new Choice("office-" + number, name(titles.get(number % titles.size()), language)))
                .toList();
        var lines = IntStream.range(0, 50)
                .mapToObj(number -> line(number, titles, offices, language))
                .toList();
        return new BoardPage(
                Instant.parse("2026-11-01T08:00:00Z"),
                List.of(new Choice("paper", name(titles.getFirst(), language))),
                List.of(new BoardPage.Count(Status.IN_PROGRESS, 300), new BoardPage.Count(Status.NOT_STARTED, 123)),
                new Share(700, 2900),
                new BoardPage.Asking(20, 12, 40, 21, 7),
                List.of(new BoardPage.Silent(offices.getFirst(), 3, DAY.minusDays(34))),
                lines.stream()
                        .limit(3)
                        .map(line -> new BoardPage.Fresh(RecommendationId.next(), line, DraftKind.VERIFICATION))
                        .toList(),
                offices,
                offices.subList(0, 8),
                facets(offices),
                lines);
    }

    private static BoardLine line(int number, List<String> titles, List<Choice> offices, Language language) {
        var status = nth(Status.values(), number);
        return new BoardLine(
                "R" + (number + 1),
                name(titles.get(number % titles.size()), language),
                status,
                number % 4 == 0 ? List.of(new Raised(nth(Flag.values(), number), DAY)) : List.of(),
                3 + number % 9,
                number % 3,
                new Share(number % 60, 100),
                new Share(number % 40, 70),
                new BoardLine.Said(number % 5 == 0 ? Status.IMPLEMENTED : null, 2, number % 5 == 0 ? 1 : 0),
                new Slips(number % 3, number % 3 * 31),
                new BoardLine.Next(
                        name(titles.get((number + 7) % titles.size()), language),
                        FuzzyDate.of(DAY.plusDays(number * 9L)),
                        DateOrigin.PROMISED),
                Instant.parse("2026-11-20T10:00:00Z").minusSeconds(number * 100_000L),
                Instant.parse("2026-01-20T10:00:00Z"),
                List.of(
                        holder(offices.get(number % 20), Part.LEAD, number),
                        holder(offices.get((number * 7 + 3) % 20), Part.SUPPORTING, number + 1)),
                List.of());
    }

    private static BoardLine.Holder holder(Choice office, Part part, int number) {
        return new BoardLine.Holder(office.slug(), office.name(), null, part, nth(Acceptance.values(), number));
    }

    private static Facets facets(List<Choice> offices) {
        var schedule = new Schedule.Count(DAY);
        for (var number = 0; number < 400; number++) {
            schedule.add(new Term(DAY.minusDays(300).plusDays(number * 5L % 1500), number % 6 == 0));
        }
        var slugs = offices.stream()
                .collect(Collectors.toMap(
                        Choice::slug, office -> 3 + office.slug().length()));
        return new Facets(
                423,
                0,
                Stream.of(Status.values())
                        .collect(Collectors.toMap(
                                Optional::of, status -> 40 + status.name().length())),
                Map.of("paper", 423),
                slugs,
                slugs,
                every(Acceptance.class),
                every(Gap.class),
                every(Due.class),
                every(Flag.class),
                schedule.schedule());
    }

    private static <E extends Enum<E>> Map<E, Integer> every(Class<E> type) {
        var map = new EnumMap<E, Integer>(type);
        for (var one : type.getEnumConstants()) {
            map.put(one, 11 * one.name().length());
        }
        return map;
    }

    private static <E> E nth(E[] values, int number) {
        return List.of(values).get(number % values.length);
    }

    private static ShownText name(String words, Language language) {
        var kept = language == Language.SR_CYRL ? Language.SR : language;
        return ShownText.of(words, kept).readBy(language);
    }

    /** The titles of recommendations and milestones in the files of the demo publication. */
    private static List<String> texts(String folder, String key, Language language) {
        var tag = language == Language.SR_CYRL ? "sr" : language.code();
        var title = Pattern.compile("(?m)^ *" + key + ":\\n(?: +[a-z]+: .*\\n)*? +" + tag + ": \"([^\"]+)\"");
        try (var files = Files.list(PAPER.resolve(folder))) {
            return files.sorted()
                    .flatMap(file -> title.matcher(read(file)).results().map(found -> found.group(1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
