package org.answerable.opendata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can be taken away as. */
public enum Format {
    /** RFC 4180 in UTF-8, with cells that a spreadsheet would run made harmless. */
    CSV("text/csv;charset=UTF-8", "text/csv", true),
    /** An array of objects. */
    JSON("application/json", "application/json", true),
    /** A workbook for people; its library writes the moment into it, so no two are the same bytes. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false);

    private final String contentType;
    private final String mediaType;
    private final boolean exact;

    Format(String contentType, String mediaType, boolean exact) {
        this.contentType = contentType;
        this.mediaType = mediaType;
        this.exact = exact;
    }

    /** The format with this suffix. */
    public static Optional<Format> named(String suffix) {
        return Arrays.stream(values())
                .filter(one -> one.suffix().equals(suffix))
                .findFirst();
    }

    /** How file names end. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For the header of an answer. */
    public String contentType() {
        return contentType;
    }

    /** Without a character set, as catalogues name it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the same rows are always the same bytes, so that a hash says something. */
    public boolean exact() {
        return exact;
    }
}
