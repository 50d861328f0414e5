package org.answerable.follow.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.answering.Kept;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.answering.Reply;
import org.answerable.board.Addressed;
import org.answerable.board.BoardFilter;
import org.answerable.face.Answers;
import org.answerable.face.Face;
import org.answerable.face.PublicPages;
import org.answerable.face.Site;
import org.answerable.face.Visit;
import org.answerable.follow.DueDates;
import org.answerable.follow.Feed;
import org.answerable.follow.Followed;
import org.answerable.follow.Following;
import org.answerable.follow.Happening;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Feeds and calendars: beside the board, a recommendation and an institution, with the same filter. */
@RestController
@RequestMapping("/{language:sq|sr|sr-Cyrl|en}")
class FollowController {

    private static final String FEED = "feed.atom";
    private static final String CALENDAR = "calendar.ics";

    /** A feed tells of the latest; a calendar of all that fits. */
    private static final int IN_FEED = 50;

    private static final int IN_CALENDAR = 500;

    private final Following following;
    private final Feed feed;
    private final DueDates dueDates;
    private final Addressed addressed;
    private final PublicPages pages;
    private final Answers answers;
    private final Site site;

    FollowController(
            Following following,
            Feed feed,
            DueDates dueDates,
            Addressed addressed,
            PublicPages pages,
            Answers answers,
            Site site) {
        this.following = following;
        this.feed = feed;
        this.dueDates = dueDates;
        this.addressed = addressed;
        this.pages = pages;
        this.answers = answers;
        this.site = site;
    }

    @GetMapping({"/" + FEED, "/" + CALENDAR})
    void board(@PathVariable String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(
                language,
                "",
                request,
                response,
                asked -> Optional.of(following.board(asked.filter(), most(request), asked.face())));
    }

    @GetMapping({"/recommendations/{reference}/" + FEED, "/recommendations/{reference}/" + CALENDAR})
    void recommendation(
            @PathVariable String language,
            @PathVariable String reference,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(
                language,
                "recommendations/" + reference,
                request,
                response,
                asked -> following.recommendation(reference, asked.face()));
    }

    @GetMapping({"/institutions/{slug}/" + FEED, "/institutions/{slug}/" + CALENDAR})
    void institution(
            @PathVariable String language,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(
                language,
                "institutions/" + slug,
                request,
                response,
                asked -> following.institution(slug, most(request), asked.face()));
    }

    private record Asked(BoardFilter filter, Moment moment, Face face, Visit visit) {}

    private void answer(
            String code,
            String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Asked, Optional<Followed>> find)
            throws IOException {
        var read = read(Language.ofAddress(code).orElseThrow(), page, request, response);
        if (read.isEmpty()) {
            return;
        }
        var asked = read.get();
        var found = find.apply(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var calendar = isCalendar(request);
        Reply.send(
                request,
                response,
                Kept.exactly(
                        asked.moment().tag() + "-" + code + "-" + site.build(),
                        calendar ? "text/calendar;charset=UTF-8" : "application/atom+xml;charset=UTF-8",
                        asked.face().language().tag()),
                to -> to.write(calendar ? dueDates.write(found) : feed.write(found, one -> html(one, asked.visit()))));
    }

    /** What is asked for; empty where the reader was told why not, with a way to the page beside which this stands. */
    private Optional<Asked> read(
            Language language, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (addressed.read(Parameters.of(request))) {
            case Addressed.Read.NoSuch(var parameter) ->
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, parameter);
            case Addressed.Read.NotThen(var why) -> {
                answers.refuse(why, Visit.of(request, language, page, addressed.now()), response);
                yield Optional.empty();
            }
            case Addressed.Read.Shown(var filter, var moment) -> {
                var visit = Visit.of(request, language, "", moment);
                yield Optional.of(new Asked(filter, moment, pages.face(visit), visit));
            }
        };
    }

    private String html(Happening one, Visit visit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("heading", one.heading());
        if (one.before() != null) {
            parameters.put("before", one.before());
        }
        parameters.put("by", one.by());
        if (one.entry() != null) {
            parameters.put("entry", one.entry());
        }
        return new String(pages.write("follow/entry.jte", visit, parameters), StandardCharsets.UTF_8);
    }

    private static int most(HttpServletRequest request) {
        return isCalendar(request) ? IN_CALENDAR : IN_FEED;
    }

    private static boolean isCalendar(HttpServletRequest request) {
        return request.getRequestURI().endsWith(CALENDAR);
    }
}
