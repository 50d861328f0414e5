package org.answerable.face.ui;

import static java.util.stream.Collectors.joining;
import static org.answerable.time.AskedPeriod.Between.FROM;
import static org.answerable.time.AskedPeriod.Between.TO;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.answering.Reply;
import org.answerable.changes.ChangesFilter;
import org.answerable.face.Answers;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.time.AskedPeriod;
import org.answerable.time.Times;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two days. What cannot be compared is said in words, with the form as it was typed. */
@RestController
class ChangesController {

    private static final String PATH = "changes";

    private final PublicPages pages;
    private final Times times;
    private final Answers answers;

    ChangesController(PublicPages pages, Times times, Answers answers) {
        this.pages = pages;
        this.times = times;
        this.answers = answers;
    }

    @GetMapping("/{language:" + Language.IN_ADDRESSES + "}/changes")
    ResponseEntity<byte[]> changes(@PathVariable("language") String code, HttpServletRequest request) {
        var language = Language.ofAddress(code).orElseThrow();
        var parameters = Parameters.of(request);
        var typed = typed(parameters);
        return switch (times.between(parameters)) {
            case AskedPeriod.Between period -> {
                var best = query(typed);
                yield best.equals(Optional.ofNullable(request.getQueryString()).orElse(""))
                                || !best.matches("[a-z0-9=&-]*")
                        ? compared(request, language, typed, period)
                        : Reply.redirect(
                                HttpStatus.FOUND, "/" + code + "/" + PATH + (best.isEmpty() ? "" : "?" + best));
            }
            case AskedPeriod.Refused refused ->
                Answers.error(
                        language,
                        HttpStatus.BAD_REQUEST,
                        pages.notCompared(typed, refused, answers.visit(request, language, PATH)));
        };
    }

    private ResponseEntity<byte[]> compared(
            HttpServletRequest request, Language language, Map<String, String> typed, AskedPeriod.Between period) {
        var filter = ChangesFilter.read(typed);
        var moment = new Moment(period.upTo(), period.to(), period.removal(), null);
        return answers.page(request, language, PATH, moment, visit -> pages.changes(typed, filter, period, visit))
                .orElseGet(() -> Answers.error(
                        language,
                        HttpStatus.NOT_FOUND,
                        pages.notCompared(typed, filter, Visit.of(request, language, PATH, moment))));
    }

    /** What the reader typed, by parameter; empty ones are passed over. */
    private static Map<String, String> typed(Map<String, List<String>> parameters) {
        var names = new ArrayList<>(List.of(FROM, TO));
        names.addAll(ChangesFilter.NAMES);
        var typed = new LinkedHashMap<String, String>();
        for (var name : names) {
            var given = parameters.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .collect(joining(", "));
            if (!given.isEmpty()) {
                typed.put(name, given);
            }
        }
        return typed;
    }

    /** The same choice has the same address. */
    private static String query(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(one -> !(one.getKey().equals("page") && one.getValue().equals("1")))
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(joining("&"));
    }
}
