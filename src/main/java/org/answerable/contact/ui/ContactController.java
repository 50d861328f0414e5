package org.answerable.contact.ui;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.answering.Parameters;
import org.answerable.contact.ContactForm;
import org.answerable.contact.FormNotes;
import org.answerable.contact.NewMessage;
import org.answerable.contact.SendResult;
import org.answerable.face.Answers;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.time.AskedTime;
import org.answerable.time.Times;
import org.answerable.vocabulary.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The contact form and the accessibility statement that leads to it. What was typed is never lost. */
@RestController
@RequestMapping("/{language:" + Language.IN_ADDRESSES + "}")
class ContactController {

    private static final String PATH = "contact";

    private final PublicPages pages;
    private final ContactForm form;
    private final Times times;
    private final Answers answers;

    ContactController(PublicPages pages, ContactForm form, Times times, Answers answers) {
        this.pages = pages;
        this.form = form;
        this.times = times;
        this.answers = answers;
    }

    @GetMapping("/contact")
    ResponseEntity<byte[]> open(
            @PathVariable String language, @RequestParam(defaultValue = "") String page, HttpServletRequest request) {
        return asked(request) instanceof AskedTime.Refused refused
                ? answers.refusal(refused, answers.visit(request, of(language), PATH))
                : form(request, of(language), HttpStatus.OK, NewMessage.about(page), FormNotes.NOTHING);
    }

    @PostMapping(path = "/contact", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> send(
            @PathVariable String language, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var message = new NewMessage(
                typed.getOrDefault("page", ""),
                answers.passing(request, of(language), PATH, asked(request)).then(),
                typed.getOrDefault("words", ""),
                typed.getOrDefault("reply", ""),
                typed.getOrDefault("website", ""));
        var result = form.send(message, of(language), typed.getOrDefault("token", ""), request.getRemoteAddr());
        return switch (result) {
            case SendResult.Received _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/" + language + "/contact/sent"
                                + (message.then() == null
                                        ? ""
                                        : "?" + message.then().query())))
                        .cacheControl(CacheControl.noStore())
                        .build();
            case SendResult.NotUnderstood(var problems) ->
                form(
                        request,
                        of(language),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        message,
                        new FormNotes(problems, false, Duration.ZERO));
            case SendResult.Stale _ ->
                form(
                        request,
                        of(language),
                        HttpStatus.BAD_REQUEST,
                        message,
                        new FormNotes(Set.of(), true, Duration.ZERO));
            case SendResult.TooMany(var pause) ->
                form(
                        request,
                        of(language),
                        HttpStatus.TOO_MANY_REQUESTS,
                        message,
                        new FormNotes(Set.of(), false, pause));
        };
    }

    @GetMapping("/contact/sent")
    ResponseEntity<byte[]> sent(@PathVariable String language, HttpServletRequest request) {
        return page(request, language, "contact/sent", "contact/sent.jte");
    }

    @GetMapping("/accessibility")
    ResponseEntity<byte[]> accessibility(@PathVariable String language, HttpServletRequest request) {
        return page(request, language, "accessibility", "accessibility.jte");
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, String language, String path, String template) {
        return answers.timeless(
                request, of(language), path, asked(request), visit -> pages.write(template, visit, Map.of()));
    }

    private AskedTime asked(HttpServletRequest request) {
        return times.read(Parameters.of(request));
    }

    private ResponseEntity<byte[]> form(
            HttpServletRequest request, Language language, HttpStatus status, NewMessage message, FormNotes said) {
        var here = answers.passing(request, language, PATH, asked(request));
        var then = here.then();
        var query = Stream.of(
                        message.page().isEmpty() ? "" : "page=" + message.page(), then == null ? "" : then.query())
                .filter(part -> !part.isEmpty())
                .collect(joining("&"));
        var visit = new Visit(language, here.asOf(), here.origin(), PATH, query, then);
        var page =
                pages.write("contact/form.jte", visit, Map.of("message", message, "said", said, "token", form.token()));
        var answer = Answers.error(language, status, page);
        return said.pause().isPositive()
                ? ResponseEntity.status(status)
                        .headers(answer.getHeaders())
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(said.pause().toSeconds() + 1))
                        .body(page)
                : answer;
    }

    private static Language of(String code) {
        return Language.ofAddress(code).orElseThrow();
    }
}
