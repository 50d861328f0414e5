package org.answerable.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language with its script. The code stands in addresses, the tag in HTML and in the database; never bare "sr" for formatting. */
public enum Language {
    /** Albanian. */
    SQ("sq", "sq"),
    /** Serbian in Latin script. */
    SR("sr", "sr-Latn"),
    /** English. */
    EN("en", "en"),
    /** Serbian in Cyrillic script: only for words as somebody gave them. */
    SR_CYRL("sr-Cyrl", "sr-Cyrl");

    private static final List<Language> INTERFACE = List.of(SQ, SR, EN);

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The languages in which the whole portal speaks. */
    public static List<Language> ofInterface() {
        return INTERFACE;
    }

    /** The interface language with this code in an address. */
    public static Optional<Language> ofCode(String code) {
        return INTERFACE.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    /** The language with this BCP 47 tag. */
    public static Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language has the tag " + tag));
    }

    /** How addresses name it. */
    public String code() {
        return code;
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** For formatting and sorting. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
