package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.answerable.answering.Parameters;
import org.answerable.answering.Reply;
import org.answerable.board.Boards;
import org.answerable.face.Answers;
import org.answerable.face.Site;
import org.answerable.item.Items;
import org.answerable.time.AskedTime;
import org.answerable.time.Times;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses without a language: the front door, and the one of each recommendation that never changes. */
@RestController
class EntryController {

    private final Boards boards;
    private final Items items;
    private final Times times;
    private final Answers answers;
    private final Site site;

    EntryController(Boards boards, Items items, Times times, Answers answers, Site site) {
        this.boards = boards;
        this.items = items;
        this.times = times;
        this.answers = answers;
        this.site = site;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> front(HttpServletRequest request) {
        return lead(request, "");
    }

    @GetMapping("/r/{reference}")
    ResponseEntity<byte[]> permanent(@PathVariable String reference, HttpServletRequest request) {
        return lead(
                request,
                "recommendations/" + items.reference(reference, boards.now()).orElseThrow(Answers::notFound));
    }

    /** To a page in the reader's language, at the point in time that the address asks for. */
    private ResponseEntity<byte[]> lead(HttpServletRequest request, String path) {
        var language = ReaderLanguage.wanted(request);
        var asked = times.read(Parameters.of(request));
        if (asked instanceof AskedTime.Refused refused) {
            return answers.refusal(refused, answers.visit(request, language, path));
        }
        var query = PageController.query(asked);
        return Reply.redirect(
                HttpStatus.FOUND,
                "/" + language.code() + "/" + path + (query.isEmpty() ? "" : "?" + query),
                HttpHeaders.ACCEPT_LANGUAGE);
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots(HttpServletRequest request) {
        if (site.demo()) {
            return "User-agent: *\nDisallow: /\n";
        }
        var origin = site.address()
                .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request)
                        .build()
                        .toUriString());
        return "User-agent: *\nDisallow: /app\n\nSitemap: " + origin + "/sitemap.xml\n";
    }
}
