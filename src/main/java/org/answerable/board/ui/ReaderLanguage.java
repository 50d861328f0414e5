package org.answerable.board.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Which of the portal's languages a reader gets who has not chosen one. */
final class ReaderLanguage {

    /** Who reads one of these reads Serbian without trouble. */
    private static final Set<String> NEAR_SERBIAN = Set.of("sr", "sh", "bs", "hr", "cnr");

    private ReaderLanguage() {}

    /** The first language that the browser asks for and the portal speaks; else English. */
    static Language wanted(HttpServletRequest request) {
        return wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language wanted(@Nullable String accepted) {
        for (var range : ranges(accepted)) {
            var code =
                    Locale.forLanguageTag(range.getRange().replace("*", "en")).getLanguage();
            if (NEAR_SERBIAN.contains(code)) {
                return Language.SR;
            }
            var language = Language.ofCode(code);
            if (language.isPresent() && range.getWeight() > 0) {
                return language.get();
            }
        }
        return Language.EN;
    }

    /** The language in which the address is written, else the one that the browser asks for. */
    static Language of(String path, HttpServletRequest request) {
        var first = path.replaceFirst("^/", "").replaceFirst("[/?].*$", "");
        return Language.ofCode(first).orElseGet(() -> wanted(request));
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String accepted) {
        try {
            return accepted == null || accepted.isBlank() ? List.of() : Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
