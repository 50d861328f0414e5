package org.answerable.face.ui;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.answering.Reply;
import org.answerable.answering.Shows;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardFilter.Read;
import org.answerable.board.Boards;
import org.answerable.face.Answers;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.item.Items;
import org.answerable.register.Registers;
import org.answerable.time.AskedTime;
import org.answerable.time.Times;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public pages of one language. An address that says the same in another way leads to the one that says it best. */
@RestController
@RequestMapping("/{language:" + Language.IN_ADDRESSES + "}")
class PageController {

    private static final int LONGEST_SHOWN = 80;

    private final PublicPages pages;
    private final Boards boards;
    private final Items items;
    private final Registers registers;
    private final Times times;
    private final Answers answers;

    PageController(PublicPages pages, Boards boards, Items items, Registers registers, Times times, Answers answers) {
        this.pages = pages;
        this.boards = boards;
        this.items = items;
        this.registers = registers;
        this.times = times;
        this.answers = answers;
    }

    @GetMapping({"", "/recommendations", "/recommendations/"})
    ResponseEntity<byte[]> home(@PathVariable String language, HttpServletRequest request) {
        return board(language, request, Optional.empty(), HttpStatus.MOVED_PERMANENTLY);
    }

    @GetMapping("/")
    ResponseEntity<byte[]> board(@PathVariable String language, HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return board(language, request, Optional.of(query), HttpStatus.FOUND);
    }

    /** The board, where the reader came by its best address; else the way there. */
    private ResponseEntity<byte[]> board(
            String language, HttpServletRequest request, Optional<String> query, HttpStatus way) {
        return switch (BoardFilter.read(Parameters.of(request))) {
            case Read.NotUnderstood(var parameter, var given) -> noSuch(request, language, parameter, given);
            case Read.Understood(var filter) -> {
                var unknown = unknown(filter);
                if (unknown.isPresent()) {
                    var slug = unknown.get();
                    yield noSuch(request, language, filter.narrowing().parameterOf(slug), slug);
                }
                var asked = times.read(Parameters.of(request));
                var best = query(filter, asked);
                yield asked instanceof AskedTime.Refused || query.equals(Optional.of(best))
                        ? inTime(request, language, "", asked, visit -> pages.board(filter, visit))
                                .orElseGet(() -> beyond(request, language, asked, filter))
                        : Reply.redirect(way, "/" + language + "/" + (best.isEmpty() ? "" : "?" + best));
            }
        };
    }

    /** The publication, the owner or the topic that it asks for and that there is not. */
    private Optional<String> unknown(BoardFilter filter) {
        return Stream.of(filter.publication(), filter.owner(), filter.topic()).anyMatch(Optional::isPresent)
                ? boards.unknown(filter, boards.now())
                : Optional.empty();
    }

    /** That there is no such choice, and the way without it. */
    private ResponseEntity<byte[]> noSuch(HttpServletRequest request, String language, String parameter, String given) {
        var reader = Language.ofAddress(language).orElseThrow();
        var shown = given.length() > LONGEST_SHOWN ? given.substring(0, LONGEST_SHOWN) + "…" : given;
        return Answers.error(
                reader, HttpStatus.BAD_REQUEST, pages.choice(parameter, shown, answers.visit(request, reader, "")));
    }

    /** That the board has no such page. */
    private ResponseEntity<byte[]> beyond(
            HttpServletRequest request, String language, AskedTime asked, BoardFilter filter) {
        var reader = Language.ofAddress(language).orElseThrow();
        var visit = Visit.of(request, reader, "", Moment.of(asked).orElseThrow());
        return Answers.error(reader, HttpStatus.NOT_FOUND, pages.beyond(filter, visit));
    }

    @GetMapping("/recommendations/{reference}")
    ResponseEntity<byte[]> recommendation(
            @PathVariable String language, @PathVariable String reference, HttpServletRequest request) {
        var asked = times.read(Parameters.of(request));
        return inTime(
                        request,
                        language,
                        "recommendations/" + reference,
                        asked,
                        visit -> item(reference, request, visit))
                .or(() -> items.reference(reference, boards.now())
                        .filter(best -> !best.equals(reference))
                        .map(best -> Reply.redirect(
                                HttpStatus.MOVED_PERMANENTLY,
                                "/" + language + "/recommendations/" + best
                                        + (query(asked).isEmpty() ? "" : "?" + query(asked)))))
                .orElseThrow(Answers::notFound);
    }

    private Optional<byte[]> item(String reference, HttpServletRequest request, Visit visit) {
        return items.item(reference, visit.language(), visit.asOf()).map(page -> {
            Shows.onlyStory(request, page.whole() == null ? page.reference() : page.whole());
            return pages.item(page, visit);
        });
    }

    @GetMapping("/institutions/{slug}")
    ResponseEntity<byte[]> institution(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request) {
        return inTime(
                        request,
                        language,
                        "institutions/" + slug,
                        times.read(Parameters.of(request)),
                        visit -> institution(slug, request, visit))
                .orElseThrow(Answers::notFound);
    }

    private Optional<byte[]> institution(String slug, HttpServletRequest request, Visit visit) {
        return registers.institution(slug, visit.language(), visit.asOf()).map(page -> {
            page.stories().ifPresent(all -> Shows.onlyStories(request, all));
            return pages.institution(page, visit);
        });
    }

    @GetMapping("/publications/{slug}")
    ResponseEntity<byte[]> publication(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request) {
        return inTime(
                        request,
                        language,
                        "publications/" + slug,
                        times.read(Parameters.of(request)),
                        visit -> publication(slug, request, visit))
                .orElseThrow(Answers::notFound);
    }

    private Optional<byte[]> publication(String slug, HttpServletRequest request, Visit visit) {
        return registers.publication(slug, visit.language(), visit.asOf()).map(page -> {
            Shows.onlyStories(request, page.stories());
            return pages.publication(page, visit);
        });
    }

    @GetMapping("/orphaned")
    ResponseEntity<byte[]> orphaned(@PathVariable String language, HttpServletRequest request) {
        return inTime(
                        request,
                        language,
                        "orphaned",
                        times.read(Parameters.of(request)),
                        visit -> Optional.of(pages.orphaned(visit)))
                .orElseThrow();
    }

    @GetMapping("/method")
    ResponseEntity<byte[]> method(@PathVariable String language, HttpServletRequest request) {
        return timeless(request, language, "method", pages::method);
    }

    @GetMapping("/privacy")
    ResponseEntity<byte[]> privacy(@PathVariable String language, HttpServletRequest request) {
        return timeless(request, language, "privacy", pages::privacy);
    }

    @GetMapping("/imprint")
    ResponseEntity<byte[]> imprint(@PathVariable String language, HttpServletRequest request) {
        return timeless(request, language, "imprint", pages::imprint);
    }

    private ResponseEntity<byte[]> timeless(
            HttpServletRequest request, String language, String path, Function<Visit, byte[]> write) {
        return answers.timeless(
                request, Language.ofAddress(language).orElseThrow(), path, times.read(Parameters.of(request)), write);
    }

    private Optional<ResponseEntity<byte[]>> inTime(
            HttpServletRequest request,
            String language,
            String path,
            AskedTime asked,
            Function<Visit, Optional<byte[]>> write) {
        return answers.page(request, Language.ofAddress(language).orElseThrow(), path, asked, write);
    }

    /** The filter, then the point in time. */
    private static String query(BoardFilter filter, AskedTime asked) {
        return Stream.of(filter.query(), query(asked))
                .filter(part -> !part.isEmpty())
                .collect(joining("&"));
    }

    static String query(AskedTime asked) {
        return asked instanceof AskedTime.Then(var _, var point, var _, var _) ? point.query() : "";
    }
}
