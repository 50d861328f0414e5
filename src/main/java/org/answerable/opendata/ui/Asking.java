package org.answerable.opendata.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.board.Addressed;
import org.answerable.board.BoardFilter;
import org.answerable.face.Answers;
import org.answerable.face.PublicPages;
import org.answerable.face.Site;
import org.answerable.face.Visit;
import org.answerable.time.AskedTime;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads addresses with the board's filter and a point in time. What cannot be shown is answered with a page. */
@Component
class Asking {

    private final Addressed addressed;
    private final PublicPages pages;
    private final Site site;

    Asking(Addressed addressed, PublicPages pages, Site site) {
        this.addressed = addressed;
        this.pages = pages;
        this.site = site;
    }

    /** What is asked for; empty where the reader was told why not. */
    Optional<Asked> read(String code, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.ofAddress(code).orElseThrow();
        return switch (addressed.read(Parameters.of(request))) {
            case Addressed.Read.NoSuch(var parameter) ->
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, parameter);
            case Addressed.Read.NotThen(var why) -> {
                refuse(why, Visit.of(request, language, path, addressed.now()), response);
                yield Optional.empty();
            }
            case Addressed.Read.Shown(var filter, var moment) ->
                Optional.of(asked(filter, Visit.of(request, language, path, moment), moment));
        };
    }

    /** Everything as it is today. */
    Asked today(Language language, String path, HttpServletRequest request) {
        var now = addressed.now();
        return asked(BoardFilter.ALL, Visit.of(request, language, path, now), now);
    }

    private Asked asked(BoardFilter filter, Visit visit, Moment moment) {
        var version = moment.tag() + "-" + visit.language().code() + "-" + site.build();
        return new Asked(filter, visit, pages.face(visit), version);
    }

    private void refuse(AskedTime.Refused refused, Visit visit, HttpServletResponse response) throws IOException {
        response.setStatus(Answers.status(refused).value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", visit.language().tag());
        response.getOutputStream().write(pages.refused(refused, visit));
    }
}
