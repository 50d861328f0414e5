package org.answerable.face.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.answerable.answering.Reply;
import org.answerable.face.Answers;
import org.answerable.face.PublicPages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong, in the reader's language, without a word about the inside. */
@RestController
class ErrorPages implements ErrorController {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405);

    private final PublicPages pages;
    private final Answers answers;

    ErrorPages(PublicPages pages, Answers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        var status = HttpStatus.resolve(attribute(request, RequestDispatcher.ERROR_STATUS_CODE, Integer.class, 404));
        var code = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, String.class, "");
        var way = code == HttpStatus.NOT_FOUND ? SaidOtherwise.of(path) : Optional.<String>empty();
        if (way.isPresent()) {
            var query = request.getQueryString();
            return Reply.redirect(HttpStatus.MOVED_PERMANENTLY, way.get() + (query == null ? "" : "?" + query));
        }
        var language = ReaderLanguage.of(path, request);
        var page = pages.error(told(code), answers.visit(request, language, ""));
        return Answers.error(language, code, page);
    }

    /** The page that fits best: the reader did something wrong, or we did. */
    private static int told(HttpStatus status) {
        if (TOLD.contains(status.value())) {
            return status.value();
        }
        return status.is4xxClientError() ? 400 : 500;
    }

    private static <T> T attribute(HttpServletRequest request, String name, Class<T> type, T otherwise) {
        var found = request.getAttribute(name);
        return type.isInstance(found) ? type.cast(found) : otherwise;
    }
}
