package org.answerable.board.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.answerable.board.Boards;
import org.answerable.board.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Addresses without a language: the front door, and the one of each recommendation that never changes. */
@RestController
class EntryController {

    private final Boards boards;
    private final Site site;

    EntryController(Boards boards, Site site) {
        this.boards = boards;
        this.site = site;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> front(HttpServletRequest request) {
        return Answers.redirect(
                HttpStatus.FOUND, "/" + ReaderLanguage.wanted(request).code() + "/", HttpHeaders.ACCEPT_LANGUAGE);
    }

    @GetMapping("/r/{reference}")
    ResponseEntity<byte[]> permanent(@PathVariable String reference, HttpServletRequest request) {
        var best = boards.reference(reference, boards.now()).orElseThrow(Answers::notFound);
        return Answers.redirect(
                HttpStatus.FOUND,
                "/" + ReaderLanguage.wanted(request).code() + "/recommendations/" + best,
                HttpHeaders.ACCEPT_LANGUAGE);
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nDisallow: " + (site.demo() ? "/" : "/app") + "\n";
    }
}
