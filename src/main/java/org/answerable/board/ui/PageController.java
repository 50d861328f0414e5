package org.answerable.board.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardFilter.Read;
import org.answerable.board.Boards;
import org.answerable.board.PublicPages;
import org.answerable.board.Visit;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The public pages of one language. An address that says the same in another way leads to the one that says it best. */
@RestController
@RequestMapping("/{language:sq|sr|en}")
class PageController {

    private final PublicPages pages;
    private final Boards boards;
    private final Answers answers;

    PageController(PublicPages pages, Boards boards, Answers answers) {
        this.pages = pages;
        this.boards = boards;
        this.answers = answers;
    }

    @GetMapping({"", "/recommendations", "/recommendations/"})
    ResponseEntity<byte[]> home(@PathVariable String language) {
        return Answers.redirect(HttpStatus.MOVED_PERMANENTLY, "/" + language + "/");
    }

    @GetMapping("/")
    ResponseEntity<byte[]> board(@PathVariable String language, HttpServletRequest request) {
        return switch (BoardFilter.read(parameters(request))) {
            case Read.NotUnderstood _ -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case Read.Understood(var filter) -> {
                var query = Optional.ofNullable(request.getQueryString()).orElse("");
                yield query.equals(filter.query())
                        ? answer(request, language, "", visit -> Optional.of(pages.board(filter, visit)))
                        : Answers.redirect(
                                HttpStatus.FOUND,
                                "/" + language + "/" + (filter.query().isEmpty() ? "" : "?" + filter.query()));
            }
        };
    }

    @GetMapping("/recommendations/{reference}")
    ResponseEntity<byte[]> recommendation(
            @PathVariable String language, @PathVariable String reference, HttpServletRequest request) {
        return find(request, language, "recommendations/" + reference, visit -> pages.item(reference, visit))
                .or(() -> boards.reference(reference, boards.now())
                        .map(best -> Answers.redirect(
                                HttpStatus.MOVED_PERMANENTLY, "/" + language + "/recommendations/" + best)))
                .orElseThrow(Answers::notFound);
    }

    @GetMapping("/institutions/{slug}")
    ResponseEntity<byte[]> institution(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request) {
        return answer(request, language, "institutions/" + slug, visit -> pages.institution(slug, visit));
    }

    @GetMapping("/publications/{slug}")
    ResponseEntity<byte[]> publication(
            @PathVariable String language, @PathVariable String slug, HttpServletRequest request) {
        return answer(request, language, "publications/" + slug, visit -> pages.publication(slug, visit));
    }

    @GetMapping("/method")
    ResponseEntity<byte[]> method(@PathVariable String language, HttpServletRequest request) {
        return answer(request, language, "method", visit -> Optional.of(pages.method(visit)));
    }

    @GetMapping("/privacy")
    ResponseEntity<byte[]> privacy(@PathVariable String language, HttpServletRequest request) {
        return answer(request, language, "privacy", visit -> Optional.of(pages.privacy(visit)));
    }

    @GetMapping("/imprint")
    ResponseEntity<byte[]> imprint(@PathVariable String language, HttpServletRequest request) {
        return answer(request, language, "imprint", visit -> Optional.of(pages.imprint(visit)));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, String language, String path, Function<Visit, Optional<byte[]>> write) {
        return find(request, language, path, write).orElseThrow(Answers::notFound);
    }

    private Optional<ResponseEntity<byte[]>> find(
            HttpServletRequest request, String language, String path, Function<Visit, Optional<byte[]>> write) {
        return answers.page(request, Language.ofCode(language).orElseThrow(), path, write);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }
}
