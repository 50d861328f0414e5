package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.answerable.board.Boards;
import org.answerable.face.PublicPages;
import org.answerable.face.Site;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.time.AskedTime;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Turns pages into answers that anyone may keep and has to ask about again. The version of a page is known before it is
 * queried: the act, the day (flags change at midnight), the language, the build.
 */
@Component
class Answers {

    /** Nothing is fresh without asking; a page that is unchanged costs one short answer. */
    private static final CacheControl ASK_AGAIN =
            CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PublicPages pages;
    private final Boards boards;
    private final Site site;

    Answers(PublicPages pages, Boards boards, Site site) {
        this.pages = pages;
        this.boards = boards;
        this.site = site;
    }

    /** The page of the day that the reader asks for, or why there is none; empty where there is no such page. */
    Optional<ResponseEntity<byte[]>> page(
            HttpServletRequest request,
            Language language,
            String path,
            AskedTime asked,
            Function<Visit, Optional<byte[]>> write) {
        return switch (asked) {
            case AskedTime.Now(var act, var day) ->
                page(request, visit(request, language, path, new AsOf(act, day), null), act, write);
            case AskedTime.Then(var act, var point, var removal) ->
                page(request, visit(request, language, path, new AsOf(act, point.day()), point), removal, write)
                        .or(() -> later(visit(request, language, path), write));
            case AskedTime.Refused refused -> Optional.of(refusal(refused, visit(request, language, path)));
        };
    }

    /** A page that is the same on every day, with links that lead back to the day that the reader came from. */
    ResponseEntity<byte[]> timeless(
            HttpServletRequest request,
            Language language,
            String path,
            AskedTime asked,
            Function<Visit, byte[]> write) {
        var now = boards.now();
        return switch (asked) {
            case AskedTime.Now _ -> always(request, visit(request, language, path, now, null), write);
            case AskedTime.Then(var _, var point, var _) ->
                always(request, visit(request, language, path, now, point), write);
            case AskedTime.Refused refused -> refusal(refused, visit(request, language, path, now, null));
        };
    }

    private ResponseEntity<byte[]> always(HttpServletRequest request, Visit visit, Function<Visit, byte[]> write) {
        return page(request, visit, visit.asOf().act(), asked -> Optional.of(write.apply(asked)))
                .orElseThrow();
    }

    /** That what is there today was not there yet, where that is so. */
    private Optional<ResponseEntity<byte[]>> later(Visit present, Function<Visit, Optional<byte[]>> write) {
        return write.apply(present)
                .map(_ -> refusal(new AskedTime.Refused(AskedTime.Reason.NOT_HERE_YET, null), present));
    }

    /** Why there is no page of the day that the reader asks for. */
    ResponseEntity<byte[]> refusal(AskedTime.Refused refused, Visit visit) {
        var status = switch (refused.reason()) {
            case NOTHING_YET, NOT_HERE_YET -> HttpStatus.NOT_FOUND;
            case NOT_A_DAY, FUTURE, BEFORE_ANY_FACT -> HttpStatus.BAD_REQUEST;
        };
        return error(visit.language(), status, pages.refused(refused, visit));
    }

    /**
     * The page, or that the reader has it already; empty where there is none.
     *
     * @param removal the latest act that took words away, or a later one
     */
    Optional<ResponseEntity<byte[]>> page(
            HttpServletRequest request, Visit visit, ActNumber removal, Function<Visit, Optional<byte[]>> write) {
        var language = visit.language();
        var zipped = acceptsGzip(request);
        var tag = tag(visit, removal, zipped);
        if (has(request, tag)) {
            return Optional.of(unchanged(language, tag));
        }
        if (hasAny(request)) {
            return write.apply(visit).map(_ -> unchanged(language, tag));
        }
        return write.apply(visit)
                .map(page -> ResponseEntity.ok()
                        .headers(headers -> describe(headers, language, tag))
                        .headers(headers -> {
                            if (zipped) {
                                headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
                            }
                        })
                        .contentType(HTML)
                        .body(zipped ? zip(page) : page));
    }

    /** That there is nothing here for the public: not there and not published look the same. */
    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Sends the reader to another address of ours. */
    static ResponseEntity<byte[]> redirect(HttpStatus status, String to, String... vary) {
        return ResponseEntity.status(status)
                .location(URI.create(to))
                .cacheControl(ASK_AGAIN)
                .varyBy(vary)
                .build();
    }

    /** An error's page; nobody keeps it. */
    static ResponseEntity<byte[]> error(Language language, HttpStatus status, byte[] page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .contentType(HTML)
                .body(page);
    }

    /** This reader's look at a page as it is now. */
    Visit visit(HttpServletRequest request, Language language, String path) {
        return visit(request, language, path, boards.now(), null);
    }

    /** This reader's look at a page of an act and a day. */
    static Visit visit(
            HttpServletRequest request, Language language, String path, AsOf asOf, @Nullable PointInTime then) {
        var origin =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return new Visit(
                language,
                asOf,
                origin,
                path,
                Optional.ofNullable(request.getQueryString()).orElse(""),
                then);
    }

    private String tag(Visit visit, ActNumber removal, boolean zipped) {
        var then = visit.then();
        return "\"%d-%d-%s%s-%s-%s%s\""
                .formatted(
                        visit.asOf().act().number(),
                        removal.number(),
                        visit.asOf().day(),
                        then == null ? "" : "-then-" + (then.known() == null ? "now" : then.known()),
                        visit.language().code(),
                        site.build(),
                        zipped ? "-gz" : "");
    }

    private static void describe(HttpHeaders headers, Language language, String tag) {
        headers.setETag(tag);
        headers.setCacheControl(ASK_AGAIN);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static ResponseEntity<byte[]> unchanged(Language language, String tag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .headers(headers -> describe(headers, language, tag))
                .build();
    }

    private static boolean has(HttpServletRequest request, String tag) {
        return known(request).anyMatch(one -> one.replaceFirst("^W/", "").equals(tag));
    }

    /** Whether the reader is content with any version: unlike a tag, that says nothing of whether there is a page. */
    private static boolean hasAny(HttpServletRequest request) {
        return known(request).anyMatch("*"::equals);
    }

    private static Stream<String> known(HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known == null
                ? Stream.empty()
                : Arrays.stream(known.split(",", -1)).map(String::trim);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.toLowerCase(Locale.ROOT).matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }

    private static byte[] zip(byte[] page) {
        var bytes = new ByteArrayOutputStream(page.length / 3);
        try (var zipping = new GZIPOutputStream(bytes)) {
            zipping.write(page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
