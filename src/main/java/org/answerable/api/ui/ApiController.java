package org.answerable.api.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.answerable.answering.Kept;
import org.answerable.answering.Reply;
import org.answerable.api.Cursor;
import org.answerable.api.Interface;
import org.answerable.api.OpenApi;
import org.answerable.api.Route;
import org.answerable.api.Told;
import org.answerable.face.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Recommendations, institutions and publications for programs. */
@RestController
@RequestMapping("/api/v1")
class ApiController {

    /** The licence of all that the portal itself wrote. */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final Interface told;
    private final Questions questions;
    private final Site site;

    ApiController(Interface told, Questions questions, Site site) {
        this.told = told;
        this.questions = questions;
        this.site = site;
    }

    @GetMapping
    void entry(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.today(request);
        var places = new LinkedHashMap<String, String>();
        for (var route : Route.values()) {
            if (route != Route.ENTRY) {
                places.put(
                        route.name().toLowerCase(Locale.ROOT), question.face().absolute(route.path()));
            }
        }
        places.put("openapi", question.face().absolute("/api/v1/openapi.json"));
        send(request, response, question, Optional.empty(), () -> places);
    }

    @GetMapping("/openapi.json")
    void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.today(request);
        Reply.send(
                request,
                response,
                Kept.exactly(site.build(), "application/json", "en"),
                to -> to.write(Json.of(OpenApi.document(question.face().absolute("/"), LICENCE))));
    }

    @GetMapping("/recommendations")
    void recommendations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.read(request);
        list(
                request,
                response,
                question,
                most -> told.recommendations(question.filter(), question.after(), most, question.face()),
                Told.Recommendation::reference);
    }

    @GetMapping("/recommendations/{reference}")
    void recommendation(@PathVariable String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var question = questions.read(request);
        one(request, response, question, told.recommendation(reference, question.face()));
    }

    @GetMapping("/institutions")
    void institutions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.read(request);
        list(
                request,
                response,
                question,
                most -> told.institutions(question.after(), most, question.face()),
                Told.Named::slug);
    }

    @GetMapping("/institutions/{slug}")
    void institution(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var question = questions.read(request);
        one(request, response, question, told.institution(slug, question.face()));
    }

    @GetMapping("/publications")
    void publications(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.read(request);
        list(
                request,
                response,
                question,
                most -> told.publications(question.after(), most, question.face()),
                Told.Named::slug);
    }

    @GetMapping("/publications/{slug}")
    void publication(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var question = questions.read(request);
        one(request, response, question, told.publication(slug, question.face()));
    }

    private <T> void one(HttpServletRequest request, HttpServletResponse response, Question question, Optional<T> found)
            throws IOException {
        var item = found.orElseThrow(NotAnswered::notHere);
        send(
                request,
                response,
                question,
                Optional.empty(),
                () -> new Told.One<>(
                        question.moment().act().number(),
                        question.moment().day(),
                        question.face().language().tag(),
                        LICENCE,
                        item));
    }

    /** One more than is told shows whether the list goes on. */
    private <T> void list(
            HttpServletRequest request,
            HttpServletResponse response,
            Question question,
            Function<Integer, List<T>> read,
            Function<T, String> name)
            throws IOException {
        var found = read.apply(question.most() + 1);
        var items = found.subList(0, Math.min(found.size(), question.most()));
        var moment = question.moment();
        var next = found.size() == items.size()
                ? Optional.<String>empty()
                : Optional.of(onwards(
                        request,
                        question,
                        new Cursor(moment.act().number(), moment.day(), name.apply(items.getLast()))));
        send(
                request,
                response,
                question,
                next,
                () -> new Told.Listed<>(
                        moment.act().number(),
                        moment.day(),
                        question.face().language().tag(),
                        LICENCE,
                        items,
                        next.orElse(null)));
    }

    /** The same address, further on. */
    static String onwards(HttpServletRequest request, Question question, Cursor cursor) {
        var here = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("as-of") && !name.equals("known")) {
                here.queryParam(name, (Object[]) values);
            }
        });
        return question.face()
                .absolute(here.queryParam("cursor", cursor.written()).encode().toUriString());
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Question question,
            Optional<String> next,
            Supplier<Object> answer)
            throws IOException {
        Reply.send(request, response, kept(question, next, site), to -> to.write(Json.of(answer.get())));
    }

    static Kept kept(Question question, Optional<String> next, Site site) {
        var language = question.face().language();
        var kept = Kept.exactly(
                question.moment().tag() + "-" + language.code() + "-" + site.build(),
                "application/json",
                language.tag());
        var licence = "<" + LICENCE + ">; rel=\"license\"";
        return kept.with(
                HttpHeaders.LINK,
                next.map(address -> licence + ", <" + address + ">; rel=\"next\"")
                        .orElse(licence));
    }
}
