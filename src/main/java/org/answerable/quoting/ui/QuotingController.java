package org.answerable.quoting.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.answerable.face.Answers;
import org.answerable.face.Site;
import org.answerable.language.AskedLanguage;
import org.answerable.quoting.CitationForm;
import org.answerable.quoting.Embedding;
import org.answerable.quoting.QuotedAddress;
import org.answerable.quoting.Quotes;
import org.answerable.vocabulary.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Citations, the card that may stand in a frame elsewhere, and oEmbed. */
@RestController
class QuotingController {

    private static final String LANGUAGE = "{language:" + Language.IN_ADDRESSES + "}";

    private final Answers answers;
    private final Quotes quotes;
    private final Site site;

    QuotingController(Answers answers, Quotes quotes, Site site) {
        this.answers = answers;
        this.quotes = quotes;
        this.site = site;
    }

    @GetMapping("/" + LANGUAGE + "/recommendations/{reference}/citation.{ending:txt|bib|json}")
    ResponseEntity<byte[]> citation(
            @PathVariable String language,
            @PathVariable String reference,
            @PathVariable String ending,
            HttpServletRequest request) {
        var form = CitationForm.ofEnding(ending).orElseThrow();
        var file = ContentDisposition.attachment()
                .filename(reference + "." + form.ending())
                .build();
        var answer = answers.taken(
                        request,
                        Language.ofAddress(language).orElseThrow(),
                        "recommendations/" + reference,
                        form.type(),
                        visit -> quotes.citation(reference, form, visit))
                .orElseThrow(Answers::notFound);
        return answer.getStatusCode() == HttpStatus.OK
                ? ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                        .body(answer.getBody())
                : answer;
    }

    @GetMapping("/embed/" + LANGUAGE + "/recommendations/{reference}")
    ResponseEntity<byte[]> card(
            @PathVariable String language, @PathVariable String reference, HttpServletRequest request) {
        return answers.at(
                        request,
                        Language.ofAddress(language).orElseThrow(),
                        "recommendations/" + reference,
                        Answers.HTML,
                        visit -> quotes.card(reference, visit))
                .orElseThrow(Answers::notFound);
    }

    @GetMapping("/oembed")
    ResponseEntity<byte[]> embedding(
            @RequestParam String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam Optional<Integer> maxwidth,
            @RequestParam Optional<Integer> maxheight,
            HttpServletRequest request) {
        if (!format.equals("json") && !format.equals("xml")) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED);
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var origin = answers.visit(request, Language.EN, "").origin();
        var asked =
                QuotedAddress.read(url, origin, site.address().orElse(origin)).orElseThrow(Answers::notFound);
        var language = asked.language().orElseGet(() -> AskedLanguage.of(accepted));
        var room = new Embedding.Room(
                maxwidth.orElse(Embedding.Room.ENOUGH.width()), maxheight.orElse(Embedding.Room.ENOUGH.height()));
        var embedding = answers.visit(request, language, "recommendations/" + asked.reference(), asked.query())
                .flatMap(visit -> quotes.embedding(asked.reference(), room, visit))
                .orElseThrow(Answers::notFound);
        var json = format.equals("json");
        return ResponseEntity.ok()
                .contentType(json ? MediaType.APPLICATION_JSON : MediaType.TEXT_XML)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(json ? embedding.json() : embedding.xml());
    }
}
