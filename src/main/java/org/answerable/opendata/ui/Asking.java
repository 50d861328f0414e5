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
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads addresses with the board's filter and a point in time. What cannot be shown is answered with a page. */
@Component
class Asking {

    private final Addressed addressed;
    private final PublicPages pages;
    private final Answers answers;
    private final Site site;

    Asking(Addressed addressed, PublicPages pages, Answers answers, Site site) {
        this.addressed = addressed;
        this.pages = pages;
        this.answers = answers;
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
                answers.refuse(why, Visit.of(request, language, path, addressed.now()), response);
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
}
