package org.answerable.face;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.answering.Kept;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.answering.Reply;
import org.answerable.answering.Shows;
import org.answerable.board.Addressed;
import org.answerable.storage.Today;
import org.answerable.time.AskedTime;
import org.answerable.time.Times;
import org.answerable.vocabulary.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Turns pages, and what stands beside them, into answers. The version of an answer is known before anything is queried
 * for it: its moment, the language, the build.
 */
@Component
public class Answers {

    /** Pages as readers get them. */
    public static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PublicPages pages;
    private final Addressed addressed;
    private final Times times;
    private final Today today;
    private final Site site;

    Answers(PublicPages pages, Addressed addressed, Times times, Today today, Site site) {
        this.pages = pages;
        this.addressed = addressed;
        this.times = times;
        this.today = today;
        this.site = site;
    }

    /** The page of the day that the reader asks for, or why there is none; empty where there is no such page. */
    public Optional<ResponseEntity<byte[]>> page(
            HttpServletRequest request,
            Language language,
            String path,
            AskedTime asked,
            Function<Visit, Optional<byte[]>> write) {
        return at(request, language, path, asked, HTML, open(asked), write)
                .or(() -> asked instanceof AskedTime.Then
                        ? later(visit(request, language, path), write)
                        : Optional.empty());
    }

    /** What an address holds, in whatever form, at the point in time that it asks for; empty where that is nothing. */
    public Optional<ResponseEntity<byte[]>> at(
            HttpServletRequest request,
            Language language,
            String path,
            MediaType type,
            Function<Visit, Optional<byte[]>> write) {
        var asked = times.read(Parameters.of(request));
        return at(request, language, path, asked, type, open(asked), write);
    }

    /** The same, where it also says on which day the reader took it. */
    public Optional<ResponseEntity<byte[]>> taken(
            HttpServletRequest request,
            Language language,
            String path,
            MediaType type,
            Function<Visit, Optional<byte[]>> write) {
        return at(request, language, path, times.read(Parameters.of(request)), type, true, write);
    }

    /** Whether it is another tomorrow, though nothing happens: it tells a day by what is known on the reader's. */
    private static boolean open(AskedTime asked) {
        return asked instanceof AskedTime.Then then && then.point().known() == null;
    }

    private Optional<ResponseEntity<byte[]>> at(
            HttpServletRequest request,
            Language language,
            String path,
            AskedTime asked,
            MediaType type,
            boolean daily,
            Function<Visit, Optional<byte[]>> write) {
        if (asked instanceof AskedTime.Refused refused) {
            return Optional.of(refusal(refused, visit(request, language, path)));
        }
        shows(asked).tell(request);
        var day = daily ? "-" + today.day() : "";
        return of(request, language, path, Moment.of(asked).orElseThrow(), day, type, write);
    }

    /** What was known by the end of a day stays so, once no act of that day can still be on its way. */
    private static Shows shows(AskedTime asked) {
        return asked instanceof AskedTime.Then(var _, var _, var _, var settled) && settled
                ? new Shows.Past()
                : new Shows.Present();
    }

    /** What is of today only. */
    public Optional<ResponseEntity<byte[]>> today(
            HttpServletRequest request, Language language, MediaType type, Function<Visit, Optional<byte[]>> write) {
        return of(request, language, "", addressed.now(), "", type, write);
    }

    /** A page that is the same on every day, with links that lead back to the day that the reader came from. */
    public ResponseEntity<byte[]> timeless(
            HttpServletRequest request,
            Language language,
            String path,
            AskedTime asked,
            Function<Visit, byte[]> write) {
        if (asked instanceof AskedTime.Refused refused) {
            return refusal(refused, visit(request, language, path));
        }
        return page(request, language, path, passing(asked), visit -> Optional.of(write.apply(visit)))
                .orElseThrow();
    }

    /** Where a reader is on a page that is the same on every day; nothing is said of a day that cannot be shown. */
    public Visit passing(HttpServletRequest request, Language language, String path, AskedTime asked) {
        return Visit.of(request, language, path, passing(asked));
    }

    private Moment passing(AskedTime asked) {
        var now = addressed.now();
        return asked instanceof AskedTime.Then(var _, var point, var _, var _)
                ? new Moment(now.act(), now.day(), now.removal(), point)
                : now;
    }

    /** The page of a moment; empty where there is none. */
    public Optional<ResponseEntity<byte[]>> page(
            HttpServletRequest request,
            Language language,
            String path,
            Moment moment,
            Function<Visit, Optional<byte[]>> write) {
        new Shows.Present().tell(request);
        return of(request, language, path, moment, "", HTML, write);
    }

    private Optional<ResponseEntity<byte[]>> of(
            HttpServletRequest request,
            Language language,
            String path,
            Moment moment,
            String taken,
            MediaType type,
            Function<Visit, Optional<byte[]>> write) {
        var version = moment.tag() + taken + "-" + language.code() + "-" + site.build();
        return Reply.of(
                request,
                Kept.exactly(version, type.toString(), language.tag()),
                () -> write.apply(Visit.of(request, language, path, moment)));
    }

    /** That what is there today was not there yet, where that is so. */
    private Optional<ResponseEntity<byte[]>> later(Visit present, Function<Visit, Optional<byte[]>> write) {
        return write.apply(present)
                .map(_ -> refusal(new AskedTime.Refused(AskedTime.Reason.NOT_HERE_YET, null), present));
    }

    /** Why there is no page of the day that the reader asks for. */
    public ResponseEntity<byte[]> refusal(AskedTime.Refused refused, Visit visit) {
        return error(visit.language(), status(refused), pages.refused(refused, visit));
    }

    /** The same, to an answer that is written straight to the connection. */
    public void refuse(AskedTime.Refused refused, Visit visit, HttpServletResponse response) throws IOException {
        response.setStatus(status(refused).value());
        response.setContentType(HTML.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
        response.getOutputStream().write(pages.refused(refused, visit));
    }

    /** What it means for an answer. */
    private static HttpStatus status(AskedTime.Refused refused) {
        return switch (refused.reason()) {
            case NOTHING_YET, NOT_HERE_YET -> HttpStatus.NOT_FOUND;
            case NOT_A_DAY, FUTURE, BEFORE_ANY_FACT -> HttpStatus.BAD_REQUEST;
        };
    }

    /** That there is nothing here for the public: not there and not published look the same. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** An answer that nobody keeps: an error's page, or one made for one reader. */
    public static ResponseEntity<byte[]> error(Language language, HttpStatus status, byte[] page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .contentType(HTML)
                .body(page);
    }

    /** This reader's look at a page as it is now. */
    public Visit visit(HttpServletRequest request, Language language, String path) {
        return Visit.of(request, language, path, addressed.now());
    }

    /** A reader's look at a page at the point in time of another address's query; empty where there is no such time. */
    public Optional<Visit> visit(HttpServletRequest request, Language language, String path, String query) {
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return Moment.of(times.read(parameters)).map(moment -> Visit.of(request, language, path, moment));
    }
}
