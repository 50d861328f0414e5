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
    /** Serbian in Cyrillic script: words as somebody gave them; all others are derived from the Latin ones. */
    SR_CYRL("sr-Cyrl", "sr-Cyrl");

    /** How an address may name the language of a public page, as a regular expression. */
    public static final String IN_ADDRESSES = "sq|sr|sr-Cyrl|en";

    private static final List<Language> INTERFACE = List.of(SQ, SR, EN);
    private static final List<Language> PUBLIC = List.of(SQ, SR, SR_CYRL, EN);

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

    /** The languages of the public pages, in the order in which they are offered. */
    public static List<Language> ofPublic() {
        return PUBLIC;
    }

    /** The language of a public page with this code in its address. */
    public static Optional<Language> ofAddress(String code) {
        return PUBLIC.stream().filter(language -> language.code.equals(code)).findFirst();
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

    /** The language in which its words are written and kept: Cyrillic is derived from Latin. */
    public Language written() {
        return this == SR_CYRL ? SR : this;
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
