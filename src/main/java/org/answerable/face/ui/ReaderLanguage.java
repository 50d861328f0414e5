package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.answerable.language.AskedLanguage;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpHeaders;

/** Which of the portal's languages a reader gets who has not chosen one. */
final class ReaderLanguage {

    private ReaderLanguage() {}

    /** The first language that the browser asks for and the portal speaks; else English. */
    static Language wanted(HttpServletRequest request) {
        return AskedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language in which the address is written, else the one that the browser asks for. */
    static Language of(String path, HttpServletRequest request) {
        var first = path.replaceFirst("^/", "").replaceFirst("[/?].*$", "");
        return Language.ofAddress(first).orElseGet(() -> wanted(request));
    }
}
