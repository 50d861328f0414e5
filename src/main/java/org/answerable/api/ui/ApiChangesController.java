package org.answerable.api.ui;

import static org.answerable.time.AskedPeriod.Between.TO;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.answering.Reply;
import org.answerable.api.Cursor;
import org.answerable.api.Interface;
import org.answerable.api.Told;
import org.answerable.changes.ChangesFilter;
import org.answerable.face.Site;
import org.answerable.time.AskedPeriod;
import org.answerable.time.Times;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed, for programs. */
@RestController
class ApiChangesController {

    private final Interface told;
    private final Questions questions;
    private final Times times;
    private final Site site;

    ApiChangesController(Interface told, Questions questions, Times times, Site site) {
        this.told = told;
        this.questions = questions;
        this.times = times;
        this.site = site;
    }

    @GetMapping("/api/v1/changes")
    void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parameters = new HashMap<>(Parameters.of(request));
        var cursor = Questions.one(parameters, "cursor")
                .map(written -> Cursor.read(written)
                        .filter(read -> read.after().matches("[1-9]\\d{0,5}"))
                        .orElseThrow(() -> NotAnswered.wrong("cursor")));
        cursor.ifPresent(pinned -> parameters.put(TO, List.of(pinned.day().toString())));
        var period = switch (times.between(parameters)) {
            case AskedPeriod.Between between -> between;
            case AskedPeriod.Refused _ ->
                throw new NotAnswered(
                        HttpStatus.BAD_REQUEST,
                        "These days cannot be compared: they are days as 2026-11-28, from is not after to, neither is"
                                + " to come, and something had been published.");
        };
        var filter = filter(parameters, cursor.map(Cursor::after).orElse("1"));
        var question = questions.at(moment(period), request);
        var found = told.changes(filter, period, question.face()).orElseThrow(() -> NotAnswered.wrong("filter"));
        var next = found.more()
                ? Optional.of(ApiController.onwards(
                        request,
                        question,
                        new Cursor(period.upTo().number(), period.to(), Integer.toString(filter.page() + 1))))
                : Optional.<String>empty();
        Reply.send(
                request,
                response,
                ApiController.kept(question, next, site),
                to -> to.write(Json.of(new Told.Listed<>(
                        period.upTo().number(),
                        period.to(),
                        question.face().language().tag(),
                        ApiController.LICENCE,
                        found.changes(),
                        next.orElse(null)))));
    }

    private static Moment moment(AskedPeriod.Between period) {
        return new Moment(period.upTo(), period.to(), period.removal(), period.end());
    }

    private static ChangesFilter filter(Map<String, List<String>> parameters, String page) {
        var typed = new LinkedHashMap<String, String>();
        for (var name : List.of("owner", "topic", "publication")) {
            Questions.one(parameters, name).ifPresent(value -> typed.put(name, value));
        }
        typed.put("page", page);
        return ChangesFilter.read(typed);
    }
}
