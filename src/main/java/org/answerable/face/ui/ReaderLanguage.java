package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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

    /** The language in which the address is written, as in /sq/… or /embed/sq/…, else the one that the browser asks for. */
    static Language of(String path, HttpServletRequest request) {
        return Arrays.stream(path.replaceFirst("^/", "").split("[/?]", 3))
                .limit(2)
                .flatMap(part -> Language.ofAddress(part).stream())
                .findFirst()
                .orElseGet(() -> wanted(request));
    }
}
