package org.answerable.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Which of the portal's languages a reader gets who has not chosen one. */
public final class AskedLanguage {

    /** Who reads one of these reads Serbian without trouble. */
    private static final Set<String> NEAR_SERBIAN = Set.of("sr", "sh", "bs", "hr", "cnr");

    private AskedLanguage() {}

    /** The first language in a browser's Accept-Language that the portal speaks; else English. */
    public static Language of(@Nullable String accepted) {
        return ranges(accepted).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> spoken(range).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Language> spoken(Locale.LanguageRange range) {
        var locale = Locale.forLanguageTag(range.getRange().replace("*", "en"));
        if (!NEAR_SERBIAN.contains(locale.getLanguage())) {
            return Language.ofCode(locale.getLanguage());
        }
        return Optional.of(locale.getScript().equals("Cyrl") ? Language.SR_CYRL : Language.SR);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String accepted) {
        try {
            return accepted == null || accepted.isBlank() ? List.of() : Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
