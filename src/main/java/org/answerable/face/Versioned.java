package org.answerable.face;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.answering.Parameters;
import org.answerable.board.Boards;
import org.answerable.fact.AsOf;
import org.answerable.time.AskedTime;
import org.answerable.time.PointInTime;
import org.answerable.time.Times;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers that anyone may keep and has to ask about again, for what stands beside the pages: pictures, citations, cards.
 * A version is an act, a day, a language and a build, and the point in time that was asked for.
 */
@Component
public class Versioned {

    /** Pages as readers get them. */
    public static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final CacheControl ASK_AGAIN =
            CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();

    private final PublicPages pages;
    private final Boards boards;
    private final Times times;
    private final Site site;

    Versioned(PublicPages pages, Boards boards, Times times, Site site) {
        this.pages = pages;
        this.boards = boards;
        this.times = times;
        this.site = site;
    }

    /** What an address holds at the point in time that it asks for; empty where there is nothing for the public. */
    public Optional<ResponseEntity<byte[]>> at(
            HttpServletRequest request,
            Language language,
            String path,
            MediaType type,
            Function<Visit, Optional<byte[]>> write) {
        return switch (times.read(Parameters.of(request))) {
            case AskedTime.Now(var act, var day) ->
                of(request, visit(request, language, path, new AsOf(act, day), null), type, write);
            case AskedTime.Then(var act, var point, var _) ->
                of(request, visit(request, language, path, new AsOf(act, point.day()), point), type, write);
            case AskedTime.Refused refused ->
                Optional.of(error(
                        refused.reason() == AskedTime.Reason.NOTHING_YET
                                ? HttpStatus.NOT_FOUND
                                : HttpStatus.BAD_REQUEST,
                        language,
                        pages.refused(refused, now(request, language, path))));
        };
    }

    /** The same for what is of today only. */
    public Optional<ResponseEntity<byte[]>> today(
            HttpServletRequest request, Language language, MediaType type, Function<Visit, Optional<byte[]>> write) {
        return of(request, now(request, language, ""), type, write);
    }

    /** A reader's look at a page at the point in time of its query; empty where there is no such time. */
    public Optional<Visit> visit(HttpServletRequest request, Language language, String path, String query) {
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return switch (times.read(parameters)) {
            case AskedTime.Now(var act, var day) ->
                Optional.of(visit(request, language, path, new AsOf(act, day), null));
            case AskedTime.Then(var act, var point, var _) ->
                Optional.of(visit(request, language, path, new AsOf(act, point.day()), point));
            case AskedTime.Refused _ -> Optional.empty();
        };
    }

    /** This reader's look at a page as it is now. */
    public Visit now(HttpServletRequest request, Language language, String path) {
        return visit(request, language, path, boards.now(), null);
    }

    /** An answer that nobody keeps. */
    public static ResponseEntity<byte[]> error(HttpStatus status, Language language, byte[] page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .contentType(HTML)
                .body(page);
    }

    private Optional<ResponseEntity<byte[]>> of(
            HttpServletRequest request, Visit visit, MediaType type, Function<Visit, Optional<byte[]>> write) {
        var tag = tag(visit);
        var known = new ServletWebRequest(request).checkNotModified(tag);
        return write.apply(visit)
                .map(body -> (known ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok())
                        .eTag(tag)
                        .cacheControl(ASK_AGAIN)
                        .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                        .contentType(type)
                        .body(known ? null : body));
    }

    /** Weak, so that the server may compress. Of whatever day: words may be removed from it by the latest act. */
    private String tag(Visit visit) {
        var then = visit.then();
        return "W/\"%d-%d-%s%s-%s-%s\""
                .formatted(
                        boards.now().act().number(),
                        visit.asOf().act().number(),
                        visit.asOf().day(),
                        then == null ? "" : "-then-" + (then.known() == null ? "now" : then.known()),
                        visit.language().code(),
                        site.build());
    }

    private static Visit visit(
            HttpServletRequest request, Language language, String path, AsOf asOf, @Nullable PointInTime then) {
        return new Visit(
                language,
                asOf,
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                path,
                Optional.ofNullable(request.getQueryString()).orElse(""),
                then);
    }
}
